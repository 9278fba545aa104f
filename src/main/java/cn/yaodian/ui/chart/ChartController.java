package cn.yaodian.ui.chart;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.chart.ChartAxis;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.view.PickedLines;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.ChartBar;
import cn.yaodian.service.overview.LedgerChart;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** 图表: reads what is drawn and keeps it true to what is stored, to the cut-off date and to the plan that is chosen. */
public final class ChartController implements Screen {

    private final Workspace workspace;
    private final LedgerWindow window;
    private final ChartModel model = new ChartModel();
    private final ChartFiles files;
    private final ChartView view;
    private boolean here;

    public ChartController(Workspace workspace, LedgerWindow window) {
        this.workspace = workspace;
        this.window = window;
        files = new ChartFiles(window, model);
        view = new ChartView(model, this, files, window);
        window.plans().chosenProperty().addListener((_, _, _) -> readWhenHere());
        window.cutOff().dayProperty().addListener((_, _, _) -> readWhenHere());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Messages.text("chart.tab"));
    }

    @Override
    public void shown() {
        here = true;
        read();
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

    void divide(ChartAxis axis) {
        model.axisProperty().set(axis);
        if (!axis.measures().contains(model.measureProperty().get())) {
            model.measureProperty().set(axis.measures().getFirst());
        }
        read();
    }

    void measure(ChartMeasure measure) {
        model.measureProperty().set(measure);
        read();
    }

    void toPlans() {
        window.navigator().open(new Place.PlanList());
    }

    void toTasks() {
        window.navigator().open(Place.Ledger.of(LedgerSheet.TASKS));
    }

    /** Goes to the lines of the ledger that a bar, or a piece of it, counts. */
    void open(LedgerChart chart, ChartBar bar, PickedLines lines) {
        boolean several = model.drawn().size() > 1;
        // How it stood then is only seen on that day.
        bar.day().ifPresent(this::lookOn);
        window.navigator().open(Place.Ledger.of(several ? lines.where("source", chart.source()) : lines));
    }

    private void lookOn(LocalDate day) {
        LocalDate before = window.cutOff().day();
        window.cutOff().choose(day);
        window.notices().done(Messages.text("chart.asOf", DateText.show(day)),
                Messages.text("chart.asBefore", DateText.show(before)), () -> window.cutOff().choose(before));
    }

    private void readWhenHere() {
        if (here) {
            read();
        }
    }

    private void read() {
        window.tasks().fetch(_ -> workspace.plans().list(), plans -> {
            boolean before = here;
            here = false;
            window.plans().offer(plans);
            here = before;
            readCharts();
        });
    }

    private void readCharts() {
        List<PlanId> plans = window.plans().shown();
        LocalDate day = window.cutOff().day();
        ChartAxis axis = model.axisProperty().get();
        ChartMeasure measure = model.measureProperty().get();
        window.tasks().fetch(_ -> plans.stream()
                .map(plan -> LedgerChart.of(workspace.overviews().on(plan, day), axis, measure)).toList(), charts -> {
                    // Something else may have been chosen meanwhile; its own answer is on the way.
                    if (plans.equals(window.plans().shown()) && day.equals(window.cutOff().day())
                            && axis == model.axisProperty().get() && measure == model.measureProperty().get()) {
                        model.chartsProperty().set(Optional.of(charts));
                    }
                });
    }
}
