package cn.yaodian.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Dresses scenes: AtlantaFX's Primer below, then the variables by role, then one sheet a control. Dark mode is one more
 * sheet that sets variables and nothing else; the font size is another. Pop-ups take the sheets of their window over,
 * which is why both are sheets and not style classes. Of the FX thread.
 */
public final class Theme {

    private static final double BASE_FONT_PX = 14;
    private static final String FONT = "/cn/yaodian/fonts/YaodianHei.ttf";
    private static final List<String> SHEETS = List.of("variables", "text", "button", "field", "table", "list", "menu",
            "frame", "notice", "empty", "drafting", "card", "chip", "outline", "page", "confirming", "manuscript",
            "ledger", "returns", "chart");

    private final ObjectProperty<Appearance> appearance;

    public Theme(Appearance appearance) {
        this.appearance = new SimpleObjectProperty<>(appearance);
        loadFont();
        Icon.loadFont();
    }

    private static void loadFont() {
        try (InputStream font = Objects.requireNonNull(Theme.class.getResourceAsStream(FONT), FONT)) {
            Font.loadFont(font, BASE_FONT_PX);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Change it and every dressed scene follows. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** Gives a scene its looks, now and whenever the appearance or the system's brightness changes. */
    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets());
        ChangeListener<Object> follow = (_, _, _) -> scene.getStylesheets().setAll(sheets());
        // The platform's preferences outlive every window: the listener lives as long as the scene that holds it.
        scene.getProperties().put(Theme.class, follow);
        appearance.addListener(new WeakChangeListener<>(follow));
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(follow));
    }

    /** Gives a scene that becomes a picture the light looks at their usual size, whatever the windows look like. */
    public static void dressForPaper(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
    }

    /** Whether the window is dark now. */
    public boolean isDark() {
        return switch (appearance.get().brightness()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        if (isDark()) {
            sheets.add(sheet("dark"));
        }
        String size = ".root { -fx-font-size: %.2fpx; }".formatted(BASE_FONT_PX * appearance.get().fontPercent() / 100);
        sheets.add("data:text/css;base64,"
                + Base64.getEncoder().encodeToString(size.getBytes(StandardCharsets.UTF_8)));
        return sheets;
    }

    private static String sheet(String name) {
        URL found = Theme.class.getResource(name + ".css");
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
