package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.view.Condition;
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

    private LedgerFilter picked = LedgerFilter.ALL;

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

    /** Shows the lines that something else than the table's own fields has picked: a view, a bar of a chart. */
    void pick(LedgerFilter wanted) {
        picked = wanted;
        filter.set(wanted);
    }

    /** Whether a condition on a column was set by {@link #pick}, and is not what the clerk has set below the heading. */
    boolean isPicked(String column, Condition condition) {
        return condition.equals(picked.columns().get(column));
    }

    ObjectProperty<LedgerOrder> orderProperty() {
        return order;
    }
}
