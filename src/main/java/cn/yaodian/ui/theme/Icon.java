package cn.yaodian.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * Icons of the one family, coloured and sized by the style sheets. They are text in the icon font: Ikonli's own node
 * takes no size in em, so it would not grow with the font size setting.
 */
public final class Icon {

    private Icon() {}

    /** Makes the icons' font known. Once is enough. */
    static void loadFont() {
        try (InputStream font = new FeatherIkonHandler().getFontResourceAsStream()) {
            Font.loadFont(font, 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An icon in the muted colour of the ink. */
    public static Node of(Feather icon) {
        Text text = new Text(Character.toString(icon.getCode()));
        text.getStyleClass().add(StyleClass.ICON);
        return text;
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
