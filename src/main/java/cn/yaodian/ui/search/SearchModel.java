package cn.yaodian.ui.search;

import cn.yaodian.service.search.SearchHit;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is looked for, and what was found. */
final class SearchModel {

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<SearchHit> hits() {
        return hits;
    }
}
