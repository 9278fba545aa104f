package cn.yaodian.ui.manuscript.list;

import cn.yaodian.service.manuscript.OfficeTemplate;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.ManuscriptBasis;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.manuscript.Manuscripts;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearSpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** 文稿: every manuscript, by year; new ones by kind, copies, and none any more. */
public final class ManuscriptListController implements Screen {

    private final ManuscriptServices services;
    private final ManuscriptWindow window;
    private final ManuscriptListModel model;
    private final ManuscriptListView view;

    public ManuscriptListController(ManuscriptServices services, ManuscriptWindow window) {
        this.services = services;
        this.window = window;
        model = new ManuscriptListModel(window.years());
        view = new ManuscriptListView(model, this, window.navigator(), Clock.systemDefaultZone());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        read();
        view.focusTable();
    }

    @Override
    public void changed(Change change) {
        if (!change.manuscripts().isEmpty() || !change.plans().isEmpty() || change.templates()) {
            read();
        }
    }

    private Manuscripts manuscripts() {
        return services.workspace().manuscripts();
    }

    private void read() {
        window.tasks().fetch(_ -> new Found(manuscripts().all(), services.templates().all(),
                services.workspace().plans().list()), found -> {
                    model.templates().setAll(found.templates());
                    model.plans().setAll(found.plans());
                    model.all().setAll(found.manuscripts());
                    model.readProperty().set(true);
                    view.selectSomething();
                });
    }

    void open(ManuscriptSummary manuscript) {
        window.navigator().open(new Place.Writing(manuscript.id()));
    }

    /** Shows every manuscript again. */
    void clearFilter() {
        model.wordsProperty().set("");
        model.stateProperty().set(Optional.empty());
        model.kindProperty().set(Optional.empty());
        window.years().spanProperty().set(YearSpan.ALL);
    }

    /** Begins a manuscript for the chosen year, else for this one, and opens it. */
    void create(OfficeTemplate kind, Optional<PlanSummary> plan) {
        int year = year();
        window.tasks().save(Messages.text("manuscripts.creating", kind.template().name()), _ -> {
            ManuscriptBasis basis = ManuscriptBasis.of(year);
            ManuscriptText text = services.beginnings().begin(kind.template(),
                    plan.map(PlanSummary::id).map(services.workspace().plans()::get).map(basis::with).orElse(basis));
            return manuscripts().create(kind.template().key(), year, text, plan.map(PlanSummary::id));
        }, this::openNew);
    }

    private int year() {
        YearSpan span = window.years().spanProperty().get();
        return span.isAll() ? LocalDate.now().getYear() : span.first();
    }

    /** Begins a manuscript with the words of another, but neither its number nor its date. */
    void copy(ManuscriptSummary manuscript) {
        int year = year();
        window.tasks().save(Messages.text("manuscripts.copying", manuscript.title()), _ -> {
            Manuscript from = manuscripts().get(manuscript.id());
            return manuscripts().create(from.kind(), year, from.text().unissued(), from.plan());
        }, this::openNew);
    }

    private void openNew(Manuscript begun) {
        view.closePicker();
        window.navigator().open(new Place.Writing(begun.id()));
    }

    /** Deletes a draft; the bar that tells so takes it back. */
    void delete(ManuscriptSummary manuscript) {
        window.tasks().save(Messages.text("manuscripts.deleting", manuscript.title()), _ -> {
            manuscripts().delete(manuscript.id());
            return manuscript;
        }, _ -> {
            read();
            window.notices().done(Messages.text("manuscripts.deleted", manuscript.title()),
                    Messages.text("steps.undo"), window.steps()::undo);
        });
    }

    private record Found(List<ManuscriptSummary> manuscripts, List<OfficeTemplate> templates,
            List<PlanSummary> plans) {}
}
