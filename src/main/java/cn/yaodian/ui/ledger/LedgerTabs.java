package cn.yaodian.ui.ledger;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The parts of 台账 beside each other. Each tab stands for a place. */
public final class LedgerTabs extends HBox {

    private final Navigator navigator;

    /** @param here the part that these stand above; what is selected in it does not matter */
    public LedgerTabs(Navigator navigator, Place here) {
        this.navigator = navigator;
        getStyleClass().add("yd-segments");
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(tab(Messages.text("ledger.tasks"), Place.Ledger.of(LedgerSheet.TASKS), here),
                tab(Messages.text("ledger.parts"), Place.Ledger.of(LedgerSheet.PARTS), here),
                tab(Messages.text("ledger.indicators"), Place.Ledger.of(LedgerSheet.INDICATORS), here),
                tab(Messages.text("returns.tab"), new Place.Returns(Optional.empty()), here),
                tab(Messages.text("matrix.tab"), new Place.ReturnMatrix(), here),
                tab(Messages.text("chart.tab"), new Place.Charts(), here));
    }

    private ToggleButton tab(String words, Place place, Place here) {
        // 报送 has a table of all returns below its own screen.
        boolean marked = place.equals(here)
                || place instanceof Place.Returns && here.equals(Place.Ledger.of(LedgerSheet.RETURNS));
        ToggleButton tab = new ToggleButton(words);
        tab.setSelected(marked);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            // It stands for a place: a click on the one where the clerk is changes nothing.
            tab.setSelected(marked);
            if (!place.equals(here)) {
                navigator.open(place);
            }
        });
        return tab;
    }
}
