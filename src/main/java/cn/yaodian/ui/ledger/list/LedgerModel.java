package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.service.overview.LedgerRow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One table of the ledger: all its lines, and which of them are shown. Of the FX thread. */
final class LedgerModel {

    private final LedgerSheet sheet;
    private final ObjectProperty<Optional<LedgerSource.Shown>> read = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<LedgerRow>> rows = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<LedgerFilter> filter = new SimpleObjectProperty<>(LedgerFilter.ALL);
    private final ObjectProperty<LedgerOrder> order = new SimpleObjectProperty<>(LedgerOrder.OF_PLAN);

    LedgerModel(LedgerSheet sheet) {
        this.sheet = sheet;
    }

    LedgerSheet sheet() {
        return sheet;
    }

    /** Every line and what it was made from; none until it has been read. */
    ObjectProperty<Optional<LedgerSource.Shown>> readProperty() {
        return read;
    }

    /** The lines that pass, in their order. */
    ObjectProperty<List<LedgerRow>> rowsProperty() {
        return rows;
    }

    ObjectProperty<LedgerFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<LedgerOrder> orderProperty() {
        return order;
    }
}
