package cn.yaodian.ui.manuscript.field;

import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Fields that are rarely used, shown on demand, or because one of them says something. */
final class Fold extends VBox {

    private final ToggleButton open = new ToggleButton();
    private final VBox content = new VBox();

    Fold(String words, Node... fields) {
        getStyleClass().addAll("yd-fold", StyleClass.STACK);
        open.setText(words);
        open.getStyleClass().addAll(StyleClass.FLAT, "yd-fold-button");
        content.getStyleClass().add("yd-manuscript-fields");
        content.getChildren().setAll(fields);
        getChildren().addAll(open, content);
        open.selectedProperty().addListener((_, _, shown) -> arrange(shown));
        arrange(false);
    }

    private void arrange(boolean shown) {
        open.setGraphic(Icon.of(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Fields.show(content, shown);
    }

    /** Opens it; nothing is ever closed but by the clerk. */
    void open() {
        open.setSelected(true);
    }
}
