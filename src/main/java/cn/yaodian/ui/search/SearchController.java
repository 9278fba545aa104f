package cn.yaodian.ui.search;

import cn.yaodian.service.search.Search;
import cn.yaodian.service.search.SearchHit;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.List;
import java.util.Optional;

/** Finds as one types and goes to what was chosen. */
public final class SearchController {

    private static final int MOST_HITS = 60;

    private final Search search;
    private final BackgroundTasks tasks;
    private final Navigator navigator;
    private final SearchModel model = new SearchModel();

    public SearchController(Search search, BackgroundTasks tasks, Navigator navigator) {
        this.search = search;
        this.tasks = tasks;
        this.navigator = navigator;
        model.queryProperty().addListener((_, _, query) -> find(query));
    }

    SearchModel model() {
        return model;
    }

    private void find(String query) {
        if (query.isBlank()) {
            model.hits().clear();
            return;
        }
        tasks.fetch(_ -> search.find(query, MOST_HITS), hits -> show(query, hits));
    }

    // What was typed since then has its own answer on the way.
    private void show(String query, List<SearchHit> hits) {
        if (query.equals(model.queryProperty().get())) {
            model.hits().setAll(hits);
        }
    }

    void open(SearchHit hit) {
        model.queryProperty().set("");
        navigator.open(switch (hit) {
            case SearchHit.InPlan plan -> Place.Drafting.of(plan.plan());
            case SearchHit.InNode node -> new Place.Drafting(node.plan(), Optional.of(node.node()));
            case SearchHit.InManuscript manuscript -> new Place.Writing(manuscript.manuscript());
            case SearchHit.OfUnit unit -> new Place.UnitList(Optional.of(unit.unit()));
        });
    }
}
