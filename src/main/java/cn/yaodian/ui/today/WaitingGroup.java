package cn.yaodian.ui.today;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Things of one sort that wait: a heading with their number, and the first few; the rest on demand. */
final class WaitingGroup extends VBox {

    private static final int FIRST_FEW = 5;
    private static final int HEAD_ROWS = 2;

    private final HBox head;
    private final int count;
    private final VBox rows = new VBox();

    WaitingGroup(Feather icon, String words, int count) {
        this.count = count;
        getStyleClass().add(StyleClass.STACK);
        Label heading = new Label(words);
        heading.getStyleClass().add(StyleClass.HEADING);
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().addAll(StyleClass.CHIP, StyleClass.QUIET);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(Icon.of(icon), heading, number, gap);
        head.getStyleClass().add(StyleClass.ROW);
        rows.getStyleClass().addAll(StyleClass.SHEET, "yd-waiting-rows");
        getChildren().addAll(head, rows);
    }

    /** Adds what can be done about all of them at once. */
    void offer(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(_ -> action.run());
        offer(button);
    }

    /** The same for what can be done in several ways. */
    void offer(Node choice) {
        head.getChildren().add(choice);
    }

    /** Adds the way to the table that has exactly these lines. */
    WaitingGroup leadingTo(Runnable table) {
        Button link = new Button(Messages.text("today.inLedger"));
        link.getStyleClass().add(StyleClass.LINK);
        link.setOnAction(_ -> table.run());
        head.getChildren().add(link);
        return this;
    }

    /** How high it stands, in rows. */
    int height() {
        return rows.getChildren().size() + HEAD_ROWS;
    }

    /** Fills itself and is handed back. */
    <T> WaitingGroup filled(List<T> items, Function<T, ? extends Node> row) {
        fill(items, row);
        return this;
    }

    private <T> void fill(List<T> items, Function<T, ? extends Node> row) {
        items.stream().limit(FIRST_FEW).map(row).forEach(rows.getChildren()::add);
        if (items.size() > FIRST_FEW) {
            Button rest = new Button(Messages.text(items.size() < count ? "today.showFirst" : "today.showAll",
                    items.size()));
            rest.getStyleClass().addAll("yd-waiting-row", "yd-waiting-rest");
            rest.setMaxWidth(Double.MAX_VALUE);
            rest.setOnAction(_ -> rows.getChildren().setAll(items.stream().<Node>map(row::apply).toList()));
            rows.getChildren().add(rest);
        }
    }
}
