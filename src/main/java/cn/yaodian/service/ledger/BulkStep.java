package cn.yaodian.service.ledger;

import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Move;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.service.ledger.BulkLine.Effect;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One plan's ledger while a change goes through its lines: each sees what the ones before it have done. */
final class BulkStep {

    private final BulkEdit edit;
    private final String by;
    private final OffsetDateTime now;
    private final Map<TaskId, LedgerTask> tasks;
    private final Ledger ledger;
    private final Map<TaskId, LedgerTask> changedTasks = new LinkedHashMap<>();
    private final List<LedgerIndicator> changedIndicators = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    BulkStep(Ledger ledger, BulkEdit edit, String by, OffsetDateTime now) {
        this.ledger = ledger;
        this.edit = edit;
        this.by = by;
        this.now = now;
        tasks = ledger.tasks().stream()
                .collect(Collectors.toMap(LedgerTask::task, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    List<LedgerTask> changedTasks() {
        return List.copyOf(changedTasks.values());
    }

    List<LedgerIndicator> changedIndicators() {
        return changedIndicators;
    }

    List<Move> moves() {
        return moves;
    }

    BulkLine take(LedgerKey key) {
        return switch (edit) {
            case BulkEdit.Due(Optional<LocalDate> day) -> task(key).map(task -> due(key, task, day)).orElse(none(key));
            case BulkEdit.Move move -> task(key).map(task -> move(key, task, move)).orElse(none(key));
            case BulkEdit.MovePart move -> part(key, move);
            case BulkEdit.IndicatorDue(Optional<LocalDate> day) ->
                indicator(key, one -> text(one.due()), text(day), one -> with(one, one.source(), one.counting(), day));
            case BulkEdit.IndicatorCounting(var counting) -> indicator(key, one -> one.counting().title(),
                    counting.title(), one -> with(one, one.source(), counting, one.due()));
            case BulkEdit.IndicatorSource(String source) -> indicator(key, LedgerIndicator::source, source.strip(),
                    one -> with(one, source, one.counting(), one.due()));
        };
    }

    private static BulkLine none(LedgerKey key) {
        return new BulkLine(key, "", "", Effect.IMPOSSIBLE);
    }

    private Optional<LedgerTask> task(LedgerKey key) {
        return key instanceof LedgerKey.OfTask(var plan, TaskId id)
                ? Optional.ofNullable(tasks.get(id))
                : Optional.empty();
    }

    private BulkLine due(LedgerKey key, LedgerTask task, Optional<LocalDate> day) {
        if (task.firstDue().equals(day)) {
            return new BulkLine(key, text(day), text(day), Effect.SAME);
        }
        keep(task.withFirstDue(day));
        return new BulkLine(key, text(task.firstDue()), text(day), Effect.CHANGED);
    }

    private BulkLine move(LedgerKey key, LedgerTask task, BulkEdit.Move move) {
        if (!move.action().isPossible(task.state())) {
            return new BulkLine(key, task.state().title(), task.state().title(), Effect.IMPOSSIBLE);
        }
        LedgerTask moved = task.after(move.action(), move.on());
        log(task.task(), Optional.empty(), move.action().title(), task.state().title(), moved.state().title(),
                move.reason());
        keep(moved);
        return new BulkLine(key, task.state().title(), moved.state().title(), Effect.CHANGED);
    }

    private BulkLine part(LedgerKey key, BulkEdit.MovePart move) {
        Optional<LedgerTask> task = key instanceof LedgerKey.OfPart(var plan, TaskId id, PartId part)
                ? Optional.ofNullable(tasks.get(id))
                : Optional.empty();
        Optional<Part> before = task.flatMap(one -> one.parts().stream()
                .filter(part -> key instanceof LedgerKey.OfPart of && part.id().equals(of.part())).findFirst());
        return task.flatMap(one -> before.map(part -> part(key, one, part, move))).orElse(none(key));
    }

    private BulkLine part(LedgerKey key, LedgerTask task, Part before, BulkEdit.MovePart move) {
        if (!move.action().isPossible(before.state())) {
            return new BulkLine(key, before.state().title(), before.state().title(), Effect.IMPOSSIBLE);
        }
        Part after = before.after(move.action());
        log(task.task(), Optional.of(before.id()), move.action().title(), before.state().title(),
                after.state().title(), move.reason());
        LedgerTask moved = task.withParts(
                task.parts().stream().map(part -> part.id().equals(after.id()) ? after : part).toList());
        if (move.action() == PartAction.REPORT && moved.state() == TaskState.ASSIGNED) {
            LedgerTask underway = moved.after(TaskAction.START, now.toLocalDate());
            log(task.task(), Optional.empty(), TaskAction.START.title(), moved.state().title(),
                    underway.state().title(), "");
            moved = underway;
        }
        keep(moved);
        return new BulkLine(key, before.state().title(), after.state().title(), Effect.CHANGED);
    }

    private BulkLine indicator(LedgerKey key, Function<LedgerIndicator, String> shown, String after,
            Function<LedgerIndicator, LedgerIndicator> change) {
        Optional<LedgerIndicator> found = key instanceof LedgerKey.OfIndicator of
                ? ledger.indicator(of.indicator())
                : Optional.empty();
        return found.map(one -> {
            String before = shown.apply(one);
            if (before.equals(after)) {
                return new BulkLine(key, before, after, Effect.SAME);
            }
            changedIndicators.add(change.apply(one));
            return new BulkLine(key, before, after, Effect.CHANGED);
        }).orElse(none(key));
    }

    private static LedgerIndicator with(LedgerIndicator one, String source, Counting counting,
            Optional<LocalDate> due) {
        return new LedgerIndicator(one.id(), one.task(), one.name(), one.wording(), one.measure(), counting, one.goal(),
                source, one.schedule(), one.owners(), due, one.breakdown(), one.note());
    }

    private void keep(LedgerTask task) {
        tasks.put(task.task(), task);
        changedTasks.put(task.task(), task);
    }

    private void log(TaskId task, Optional<PartId> part, String action, String from, String to, String reason) {
        moves.add(new Move(task, part, action, from, to, by, now, reason));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
