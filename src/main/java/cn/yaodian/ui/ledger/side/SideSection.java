package cn.yaodian.ui.ledger.side;

import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A part of the panel below a heading that folds it. What is folded is not made. */
public final class SideSection extends VBox {

    private final ToggleButton heading = new ToggleButton();
    private final VBox content = new VBox();
    private final Supplier<Node> inside;

    /**
     * @param key  by which the open ones are known
     * @param open keys of those that are open; kept while the clerk goes from line to line
     */
    public SideSection(String key, String words, Set<String> open, Supplier<Node> inside) {
        this.inside = inside;
        getStyleClass().add("yd-side-section");
        heading.setText(words);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().addAll(StyleClass.FLAT, "yd-fold-button", "yd-side-heading");
        content.getStyleClass().add("yd-side-content");
        getChildren().add(heading);
        heading.selectedProperty().addListener((_, _, shown) -> {
            if (shown) {
                open.add(key);
            } else {
                open.remove(key);
            }
            arrange(shown);
        });
        heading.setSelected(open.contains(key));
        arrange(heading.isSelected());
    }

    private void arrange(boolean shown) {
        heading.setGraphic(Icon.of(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        getChildren().remove(content);
        if (shown) {
            content.getChildren().setAll(inside.get());
            getChildren().add(content);
        }
    }
}
