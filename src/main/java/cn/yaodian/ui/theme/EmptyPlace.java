package cn.yaodian.ui.theme;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands where nothing is yet: what will be here, and the one thing to do for it. */
public final class EmptyPlace extends VBox {

    private static final double WIDEST_PX = 420;

    public EmptyPlace(Feather icon, String title, String explanation) {
        getStyleClass().addAll(StyleClass.EMPTY, StyleClass.STACK);
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add(StyleClass.HEADING);
        Label sentence = new Label(explanation);
        sentence.getStyleClass().add(StyleClass.MUTED);
        sentence.setWrapText(true);
        sentence.setMaxWidth(WIDEST_PX);
        getChildren().addAll(Icon.of(icon), heading, sentence);
    }

    /** Adds another way, less prominent than the first. */
    public EmptyPlace orElse(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add(StyleClass.LINK);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }

    /** Adds the one action. */
    public EmptyPlace offering(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add(StyleClass.PRIMARY);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }
}
