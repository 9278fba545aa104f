package cn.yaodian.ui.side;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A heading with a cross, and what the panel is for, which scrolls. Escape closes it too. */
public final class SidePanel extends BorderPane {

    public SidePanel(String title, Node content, Runnable close) {
        getStyleClass().add("yd-side-panel");
        Label heading = new Label(title);
        heading.getStyleClass().add(StyleClass.HEADING);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cross = Icon.button(Feather.X, Messages.text("side.close"));
        cross.setOnAction(_ -> close.run());
        HBox head = new HBox(heading, gap, cross);
        head.getStyleClass().addAll(StyleClass.ROW, "yd-side-head");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }
}
