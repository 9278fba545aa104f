package cn.yaodian.ui.importing;

import cn.yaodian.service.plan.ImportPreview;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Documents that were read and wait for the clerk's word; the first is the one she sees. */
public final class ImportModel {

    private final ObservableList<ImportPreview> waiting = FXCollections.observableArrayList();
    private final BooleanBinding empty = Bindings.isEmpty(waiting);

    public ObservableList<ImportPreview> waiting() {
        return waiting;
    }

    public BooleanBinding emptyProperty() {
        return empty;
    }
}
