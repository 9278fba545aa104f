package cn.yaodian.ui.manuscript;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The three lists of 文稿 beside each other: the manuscripts, their numbers, the templates. */
public final class ManuscriptTabs extends HBox {

    /** @param here the list that these stand above */
    public ManuscriptTabs(Navigator navigator, Place here) {
        getStyleClass().add("yd-segments");
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(tab(Messages.text("manuscripts.tab"), new Place.ManuscriptList(), navigator, here),
                tab(Messages.text("numbers.tab"), new Place.NumberList(), navigator, here),
                tab(Messages.text("templates.tab"), new Place.TemplateList(), navigator, here));
    }

    private static ToggleButton tab(String words, Place place, Navigator navigator, Place here) {
        ToggleButton tab = new ToggleButton(words);
        tab.setSelected(place.equals(here));
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            // It stands for a place: a click on the one where the clerk is changes nothing.
            tab.setSelected(place.equals(here));
            navigator.open(place);
        });
        return tab;
    }
}
