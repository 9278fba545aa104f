package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.service.overview.LedgerRow;
import cn.yaodian.service.overview.LedgerTable;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One table of the ledger: all its lines, and which of them are shown. Of the FX thread. */
final class LedgerModel {

    private final LedgerSheet sheet;
    private final ObjectProperty<Optional<LedgerTable>> table = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<PlanOverview>> overviews = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<LedgerRow>> shown = new SimpleObjectProperty<>(List.of());
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty read = new SimpleBooleanProperty();

    LedgerModel(LedgerSheet sheet) {
        this.sheet = sheet;
    }

    LedgerSheet sheet() {
        return sheet;
    }

    /** Every line and every column; none until it has been read. */
    ObjectProperty<Optional<LedgerTable>> tableProperty() {
        return table;
    }

    /** What the table was made from. */
    ObjectProperty<List<PlanOverview>> overviewsProperty() {
        return overviews;
    }

    /** The lines that pass, in their order. */
    ObjectProperty<List<LedgerRow>> shownProperty() {
        return shown;
    }

    /** What is searched for in every column. */
    StringProperty wordsProperty() {
        return words;
    }

    /** Whether the ledger has been read at least once. */
    BooleanProperty readProperty() {
        return read;
    }
}
