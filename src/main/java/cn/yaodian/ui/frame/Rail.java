package cn.yaodian.ui.frame;

import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.Icon;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left rail: icon and word for each part of the program; the current one in the accent colour. */
final class Rail extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<RailEntry, Button> buttons = new EnumMap<>(RailEntry.class);

    Rail(Navigator navigator) {
        getStyleClass().add("yd-rail");
        for (RailEntry entry : RailEntry.values()) {
            if (entry == RailEntry.SETTINGS) {
                Region gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            Button button = button(entry, navigator);
            buttons.put(entry, button);
            getChildren().add(button);
        }
        navigator.placeProperty().addListener((_, _, place) -> mark(place));
        mark(navigator.placeProperty().get());
    }

    private static Button button(RailEntry entry, Navigator navigator) {
        Button button = new Button(entry.word(), Icon.of(entry.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> navigator.open(entry.place()));
        button.setTooltip(new Tooltip(entry.word() + "  Ctrl+" + (entry.ordinal() + 1)));
        return button;
    }

    private void mark(@Nullable Place place) {
        buttons.forEach((entry, button) -> button.pseudoClassStateChanged(CURRENT,
                place != null && RailEntry.of(place) == entry));
    }
}
