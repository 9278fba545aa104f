package cn.yaodian.ui.ledger.list;

import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.ledger.indicator.IndicatorPanel;
import cn.yaodian.ui.ledger.side.SideDeeds;
import cn.yaodian.ui.ledger.task.TaskPanel;
import cn.yaodian.ui.side.SidePanel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The panel beside the table: what it shows follows the line, and what is stored. Of the FX thread. */
final class LedgerSide extends BorderPane {

    private static final double MOST_OF_THE_SCREEN = 0.46;

    private final SideDeeds deeds;
    private final Runnable closed;
    private final Set<String> open = new HashSet<>(Set.of("due", "units", "indicators", "figures"));
    private Optional<LedgerKey> shown = Optional.empty();
    private List<PlanOverview> overviews = List.of();

    /** @param closed told when the clerk has closed it */
    LedgerSide(SideDeeds deeds, Runnable closed) {
        this.deeds = deeds;
        this.closed = closed;
        getStyleClass().add("yd-ledger-side");
        setManaged(false);
        setVisible(false);
    }

    /** Never so wide that the table has too little room left. */
    @Override
    protected double computePrefWidth(double height) {
        double wanted = super.computePrefWidth(height);
        return getParent() instanceof Region whole && whole.getWidth() > 0
                ? Math.min(wanted, whole.getWidth() * MOST_OF_THE_SCREEN)
                : wanted;
    }

    /** What is looked at; none where it is closed. */
    public Optional<LedgerKey> shown() {
        return shown;
    }

    /** Takes in what the ledgers say now. */
    public void follow(List<PlanOverview> now) {
        overviews = now;
        shown.ifPresent(this::show);
    }

    /** Shows what a line is about; what is not there any more closes the panel. */
    public void show(LedgerKey key) {
        Optional<SidePanel> panel = panel(key);
        shown = panel.map(_ -> key);
        setCenter(panel.orElse(null));
        setManaged(panel.isPresent());
        setVisible(panel.isPresent());
    }

    private Optional<SidePanel> panel(LedgerKey key) {
        return switch (key) {
            case LedgerKey.OfTask(var plan, TaskId task) -> task(task).map(this::panel);
            case LedgerKey.OfPart(var plan, TaskId task, var part) -> task(task).map(this::panel);
            case LedgerKey.OfIndicator(var plan, var task, var indicator) -> overviews.stream()
                    .flatMap(overview -> overview.indicators().stream())
                    .filter(line -> line.indicator().id().equals(indicator)).findFirst().map(this::panel);
            case LedgerKey.OfSubmission _ -> Optional.empty();
        };
    }

    /** Shows something else than a line until it is closed. */
    void showPanel(String title, Node content) {
        shown = Optional.empty();
        setCenter(panel(title, content));
        setManaged(true);
        setVisible(true);
    }

    /** Closes what {@link #showPanel} has opened; a line that is looked at stays. */
    void closePanel() {
        if (shown.isEmpty()) {
            close();
        }
    }

    private Optional<TaskLine> task(TaskId id) {
        return overviews.stream().flatMap(overview -> overview.tasks().stream())
                .filter(line -> line.task().id().equals(id)).findFirst();
    }

    private SidePanel panel(TaskLine line) {
        return panel(Messages.text("ledger.taskNumber", line.place()), new TaskPanel(line, deeds, open, this::show));
    }

    private SidePanel panel(IndicatorLine line) {
        return panel(Messages.text("ledger.indicatorNumber", line.place()),
                new IndicatorPanel(line, overviewOf(line), deeds, open, this::show));
    }

    private PlanOverview overviewOf(IndicatorLine line) {
        return overviews.stream().filter(overview -> overview.plan().id().equals(line.task().plan().id())).findFirst()
                .orElseThrow();
    }

    private SidePanel panel(String title, Node content) {
        return new SidePanel(title, content, this::close);
    }

    public void close() {
        shown = Optional.empty();
        setCenter(null);
        setManaged(false);
        setVisible(false);
        closed.run();
    }
}
