package cn.yaodian.ui.ledger.side;

import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.ledger.LedgerWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does what the side panel asks for: each deed is one step that undo takes back. Of the FX thread. */
public final class SideDeeds {

    /**
     * Who is told how it went.
     *
     * @param done    once it is stored
     * @param refused why not, in a sentence, for the field that it concerns
     */
    public record Told(Runnable done, Consumer<String> refused) {}

    private final Workspace workspace;
    private final LedgerWindow window;

    public SideDeeds(Workspace workspace, LedgerWindow window) {
        this.workspace = workspace;
        this.window = window;
    }

    public Workspace workspace() {
        return workspace;
    }

    public LedgerWindow window() {
        return window;
    }

    public void move(TaskLine line, TaskAction action, LocalDate on, String reason, Told told) {
        save(action.title(), () -> workspace.taskMoves().move(plan(line), line.task().id(), action, on, reason), told);
    }

    public void move(TaskLine line, PartId part, PartAction action, LocalDate on, String reason, Told told) {
        save(action.title(),
                () -> workspace.taskMoves().movePart(plan(line), line.task().id(), part, action, on, reason), told);
    }

    public void due(TaskLine line, Optional<LocalDate> day, Told told) {
        save(Messages.text("ledger.changeDue"), () -> {
            workspace.ledgers().due(plan(line), line.task().id(), day);
            return line;
        }, told);
    }

    public void askExtension(TaskLine line, LocalDate asked, LocalDate until, String reason, String progress,
            Told told) {
        save(Messages.text("ledger.extend"), () -> workspace.taskMoves().askExtension(plan(line), line.task().id(),
                asked, until, reason, progress), told);
    }

    public void decideExtension(TaskLine line, boolean granted, LocalDate on, String note, Told told) {
        save(Messages.text(granted ? "ledger.grant" : "ledger.refuse"),
                () -> workspace.taskMoves().decideExtension(plan(line), line.task().id(), granted, on, note), told);
    }

    public void milestones(TaskLine line, List<Milestone> milestones, Told told) {
        save(Messages.text("ledger.milestones"), () -> {
            workspace.ledgers().milestones(plan(line), line.task().id(), milestones);
            return line;
        }, told);
    }

    public void save(TaskLine line, LedgerIndicator indicator, Told told) {
        save(Messages.text("ledger.indicators"), () -> {
            workspace.ledgers().save(plan(line), indicator);
            return indicator;
        }, told);
    }

    public void report(TaskLine line, FigureBook.Entry figure, Told told) {
        save(Messages.text("ledger.figures"), () -> {
            workspace.ledgers().report(plan(line), figure);
            return figure;
        }, told);
    }

    private static PlanId plan(TaskLine line) {
        return line.plan().id();
    }

    private <T> void save(String step, Supplier<T> work, Told told) {
        window.tasks().save(step, _ -> work.get(), _ -> {
            told.done().run();
            window.notices().done(Messages.text("ledger.done", step), Messages.text("steps.undo"),
                    window.steps()::undo);
        }, problem -> {
            if (problem instanceof Problem.Expected expected) {
                told.refused().accept(expected.sentence());
            } else {
                window.notices().failed(problem);
            }
        });
    }
}
