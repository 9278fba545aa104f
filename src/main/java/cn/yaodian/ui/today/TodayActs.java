package cn.yaodian.ui.today;

import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.agenda.Waiting;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.service.ledger.TaskMoves;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.returns.ReminderWays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done from a row with one click. Each can be taken back. */
final class TodayActs {

    private final Workspace workspace;
    private final TodayWindow window;
    private final TaskMoves moves;
    private String usualWay = ReminderWays.ALL.getFirst();

    TodayActs(Workspace workspace, TodayWindow window) {
        this.workspace = workspace;
        this.window = window;
        this.moves = workspace.taskMoves();
    }

    private LocalDate today() {
        return window.cutOff().today();
    }

    /** Whether none has gone today, and one is owed. */
    boolean mayRemind(SubmissionLine line) {
        return line.submission().mayBeReminded(today());
    }

    /** How the office reminds units usually: as it did last. */
    String usualWay() {
        return usualWay;
    }

    void usualWay(Optional<String> last) {
        usualWay = last.orElseGet(() -> ReminderWays.ALL.getFirst());
    }

    /**
     * Puts a reminder of each on record.
     *
     * @param how 电话, 微信 …
     */
    void remind(List<SubmissionLine> lines, String how) {
        LocalDate on = today();
        List<Returns.Owing> owing = lines.stream().filter(this::mayRemind)
                .map(line -> new Returns.Owing(line.collection(), line.unit().id())).toList();
        act(() -> workspace.returns().remind(owing, on, how),
                owing.size() == 1
                        ? Messages.text("today.reminded", lines.getFirst().unit().shortName(), how)
                        : Messages.text("today.remindedAll", owing.size(), how));
    }

    void accept(SubmissionLine line) {
        act(() -> workspace.returns().accept(line.collection(), line.unit().id()),
                Messages.text("today.accepted", line.unit().shortName()));
    }

    void close(TaskLine line) {
        LocalDate on = today();
        act(() -> moves.move(line.plan().id(), line.task().id(), TaskAction.CLOSE, on, ""),
                Messages.text("today.closed", line.words()));
    }

    void decide(TaskLine line, boolean granted) {
        LocalDate on = today();
        act(() -> moves.decideExtension(line.plan().id(), line.task().id(), granted, on, ""),
                Messages.text(granted ? "today.granted" : "today.refused", line.words()));
    }

    /** Opens the ledger of a plan that was issued without one, or gives out what it lacks. */
    void openLedger(PlanId id) {
        act(() -> {
            Plan plan = workspace.plans().get(id);
            workspace.ledgers().open(plan, workspace.units().register());
        }, Messages.text("today.opened"));
    }

    /** Registers every unknown name as a department; each can be put right in the register. */
    void register(List<Waiting.UnknownUnit> unknown) {
        String step = Messages.text("today.registerStep", unknown.size());
        act(() -> {
            int last = workspace.units().register().units().stream().mapToInt(Unit::order).max().orElse(0);
            List<Unit> added = new ArrayList<>();
            for (Waiting.UnknownUnit name : unknown) {
                added.add(new Unit(UnitId.random(), UnitKind.MEMBER, name.name(), List.of(), ++last));
            }
            workspace.units().saveAll(added, step);
        }, Messages.text("today.registered", unknown.size()));
    }

    private void act(Runnable work, String done) {
        window.tasks().save(done, _ -> {
            work.run();
            return workspace.history().undoLabel().orElse("");
        }, step -> window.notices().done(done, Messages.text("steps.undo"), () -> window.steps().undo(step)),
                window.notices()::failed);
    }
}
