package cn.yaodian.ui.frame;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where the clerk is: the way back, the part of the program, and what the screen says of itself. */
final class Breadcrumb extends HBox {

    private final Navigator navigator;
    private final Button part = new Button();
    private final Label separator = new Label("›");
    private final Label title = new Label();

    Breadcrumb(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().addAll("yd-breadcrumb", StyleClass.ROW);
        Button back = Icon.button(Feather.ARROW_LEFT, Messages.text("frame.back"));
        back.setOnAction(_ -> navigator.back());
        back.disableProperty().bind(navigator.canGoBackProperty().not());
        Button forward = Icon.button(Feather.ARROW_RIGHT, Messages.text("frame.forward"));
        forward.setOnAction(_ -> navigator.forward());
        forward.disableProperty().bind(navigator.canGoForwardProperty().not());
        part.getStyleClass().add(StyleClass.FLAT);
        part.setMinWidth(USE_PREF_SIZE);
        separator.getStyleClass().add(StyleClass.MUTED);
        separator.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(back, forward, part, separator, title);
        navigator.placeProperty().addListener((_, _, place) -> show(place));
        navigator.screenProperty().addListener((_, _, screen) -> follow(screen));
        show(navigator.placeProperty().get());
        follow(navigator.screenProperty().get());
    }

    private void show(@Nullable Place place) {
        if (place != null) {
            RailEntry entry = RailEntry.of(place);
            part.setText(entry.word());
            part.setOnAction(_ -> navigator.open(entry.place()));
        }
    }

    private void follow(@Nullable Screen screen) {
        title.textProperty().unbind();
        if (screen == null) {
            return;
        }
        ObservableValue<String> words = screen.title();
        title.textProperty().bind(words);
        separator.visibleProperty().bind(title.textProperty().isNotEmpty());
    }
}
