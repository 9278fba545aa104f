package cn.yaodian.ui.theme;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one family, coloured and sized by the style sheets. */
public final class Icon {

    private Icon() {}

    /** An icon that takes the colour of the text beside it. */
    public static Node of(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add(StyleClass.ICON);
        return node;
    }

    /** A button that shows only an icon; its words are its tooltip and what a screen reader says. */
    public static Button button(Feather icon, String words) {
        Button button = new Button(words, of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.getStyleClass().addAll(StyleClass.FLAT, StyleClass.ICON_BUTTON);
        return button;
    }
}
