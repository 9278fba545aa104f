package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.export.LedgerExports;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.print.InstalledPrinters;
import cn.yaodian.service.print.PrintPreview;
import cn.yaodian.service.print.TablePrinting;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.export.PreviewView;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.book.BookReading;
import cn.yaodian.ui.ledger.output.OutputPanel;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.screen.FileTaking;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One table of 台账: reads it, keeps it true to what is stored and to the cut-off date, and does what is asked of it. */
public final class LedgerController implements Screen {

    private final Workspace workspace;
    private final LedgerWindow window;
    private final LedgerSource source;
    private final LedgerModel model;
    private final LedgerExports exports;
    private final TablePrinting printing = new TablePrinting(InstalledPrinters.ofThisMachine());
    private final LedgerView view;
    private boolean here;
    /** While the filter is set by a place. */
    private boolean following;
    private Optional<LedgerKey> wanted = Optional.empty();

    public LedgerController(Workspace workspace, LedgerWindow window, LedgerSheet sheet) {
        this.workspace = workspace;
        this.window = window;
        exports = new LedgerExports(workspace.offices()::get, Clock.systemDefaultZone());
        source = new LedgerSource(workspace);
        model = new LedgerModel(sheet);
        view = new LedgerView(model, this, window, new SideDeeds(workspace, window));
        window.plans().chosenProperty().addListener((_, _, _) -> readWhenHere());
        model.filterProperty().addListener((_, _, _) -> {
            pick();
            restate();
        });
        model.orderProperty().addListener((_, _, _) -> pick());
        window.cutOff().dayProperty().addListener((_, _, _) -> readWhenHere());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Messages.text(switch (model.sheet()) {
            case TASKS -> "ledger.tasks";
            case PARTS -> "ledger.parts";
            case INDICATORS -> "ledger.indicators";
            case RETURNS -> "ledger.returns";
        }));
    }

    @Override
    public void shown() {
        here = true;
        restate();
        read();
        view.focusTable();
    }

    @Override
    public void left() {
        here = false;
    }

    @Override
    public void changed(Change change) {
        if (!change.plans().isEmpty() || change.units() || change.rules()) {
            read();
        }
    }

    @Override
    public boolean moveTo(Place place) {
        if (place instanceof Place.Ledger ledger && ledger.sheet() == model.sheet()) {
            show(ledger);
            return true;
        }
        return false;
    }

    /** Shows the lines that the place names, and opens the one that it names at the side. */
    public void show(Place.Ledger place) {
        wanted = place.selected();
        following = true;
        place.filter().ifPresent(model::pick);
        following = false;
        wanted.ifPresent(key -> window.plans().choose(key.plan()));
        if (!place.plans().isEmpty()) {
            window.plans().chooseAll(place.plans());
        }
        if (here) {
            read();
        }
    }

    /** Whoever comes back on the way finds the lines that were picked. */
    private void restate() {
        if (here && !following && window.navigator().placeProperty().get() instanceof Place.Ledger place
                && place.sheet() == model.sheet()) {
            window.navigator().restate(place.withFilter(model.filterProperty().get()));
        }
    }

    private void readWhenHere() {
        if (here) {
            read();
        }
    }

    private void read() {
        window.tasks().fetch(_ -> source.plans(), plans -> {
            offer(plans);
            readTable();
        });
    }

    private void offer(List<PlanSummary> plans) {
        boolean before = here;
        here = false;
        window.plans().offer(plans);
        here = before;
    }

    private void readTable() {
        List<PlanId> plans = window.plans().shown();
        LocalDate day = window.cutOff().day();
        window.tasks().fetch(_ -> source.read(model.sheet(), plans, day), shown -> {
            // Another plan or day may have been chosen meanwhile; its own answer is on the way.
            if (plans.equals(window.plans().shown()) && day.equals(window.cutOff().day())) {
                model.readProperty().set(Optional.of(shown));
                pick();
            }
        });
    }

    private void pick() {
        LedgerFilter filter = model.filterProperty().get();
        LedgerOrder order = model.orderProperty().get();
        Optional<LedgerSource.Shown> read = model.readProperty().get();
        read.ifPresent(shown -> window.tasks().fetch(_ -> shown.search().rows(filter, order), rows -> {
            // What was typed since then has its own answer on the way.
            if (filter.equals(model.filterProperty().get()) && order.equals(model.orderProperty().get())
                    && read.equals(model.readProperty().get())) {
                model.rowsProperty().set(rows);
                restate();
                wanted.ifPresent(key -> open(key, shown));
            }
        }));
    }

    /** What was asked for by name is not hidden by conditions that were set before. */
    private void open(LedgerKey key, LedgerSource.Shown shown) {
        wanted = Optional.empty();
        boolean hidden = model.rowsProperty().get().stream().noneMatch(row -> row.key().equals(key))
                && shown.search().table().rows().stream().anyMatch(row -> row.key().equals(key));
        if (hidden) {
            wanted = Optional.of(key);
            clearFilter();
        } else {
            view.open(key);
        }
    }

    /** Lets every line pass again. */
    void clearFilter() {
        model.filterProperty().set(LedgerFilter.ALL);
    }

    /** Opens the ledgers of the plans that are shown: what issuing a plan does since there are ledgers. */
    void openLedgers() {
        List<PlanId> plans = window.plans().shown();
        window.tasks().save(Messages.text("ledger.open"), _ -> {
            plans.forEach(plan -> workspace.ledgers().open(workspace.plans().get(plan), workspace.units().register()));
            return plans;
        }, _ -> window.notices().done(Messages.text("ledger.opened"), Messages.text("steps.undo"),
                window.steps()::undo));
    }

    @Override
    public Optional<FileTaking> fileTaking() {
        return Optional.of(new FileTaking(Messages.text("book.dropHere"), Messages.text("book.dropKinds"),
                files -> readBack(files.getFirst())));
    }

    /** Reads a workbook back that was exported, and shows what was changed in it. */
    void readBack(Path file) {
        BookReading.read(workspace, window, file, view::showBook, view::closePanel);
    }

    LedgerExports exports() {
        return exports;
    }

    /** Sets a table's pages. */
    void layOut(OutputPanel.Shown shown, GroupBy by, Consumer<PrintPreview> done) {
        window.tasks().run(Messages.text("output.laying"),
                _ -> printing.preview(exports.report(shown.table(), shown.plans(), by)), done);
    }

    /** The pages as they will be printed; PDF files are made by the panel that it was opened from. */
    Node previewOf(PrintPreview preview, Runnable close) {
        return new PreviewView(preview, printing, window.tasks(), close, close);
    }

    Workspace workspace() {
        return workspace;
    }

    void toReturn(Place.SentReturn sent) {
        window.navigator().open(sent);
    }

    void toPlans() {
        window.navigator().open(new Place.PlanList());
    }
}
