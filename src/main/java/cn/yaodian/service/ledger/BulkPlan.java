package cn.yaodian.service.ledger;

import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.service.ledger.BulkLine.Effect;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What one change means for each line of a plan's ledger, as the ledger stands. */
final class BulkPlan {

    private final Ledger ledger;
    private final BulkEdit edit;

    BulkPlan(Ledger ledger, BulkEdit edit) {
        this.ledger = ledger;
        this.edit = edit;
    }

    BulkLine line(LedgerKey key) {
        return switch (edit) {
            case BulkEdit.Due(Optional<LocalDate> day) -> task(key).map(task -> line(key, text(task.firstDue()),
                    text(day), new LedgerChange.SetDue(key.plan(), task.task(), day))).orElse(none(key));
            case BulkEdit.Move move -> task(key).map(task -> move(key, task, move)).orElse(none(key));
            case BulkEdit.MovePart move -> part(key, move);
            case BulkEdit.IndicatorDue(Optional<LocalDate> day) -> indicator(key,
                    one -> one.withDue(day), one -> text(one.due()));
            case BulkEdit.IndicatorCounting(Counting counting) -> indicator(key,
                    one -> one.withCounting(counting), one -> one.counting().title());
            case BulkEdit.IndicatorSource(String source) -> indicator(key,
                    one -> one.withSource(source), LedgerIndicator::source);
        };
    }

    private static BulkLine none(LedgerKey key) {
        return new BulkLine(key, "", "", Effect.IMPOSSIBLE, Optional.empty());
    }

    private static BulkLine line(LedgerKey key, String before, String after, LedgerChange change) {
        return before.equals(after)
                ? new BulkLine(key, before, after, Effect.SAME, Optional.empty())
                : new BulkLine(key, before, after, Effect.CHANGED, Optional.of(change));
    }

    private Optional<LedgerTask> task(LedgerKey key) {
        return key instanceof LedgerKey.OfTask of ? ledger.task(of.task()) : Optional.empty();
    }

    private static BulkLine move(LedgerKey key, LedgerTask task, BulkEdit.Move move) {
        String state = task.state().title();
        return move.action().isPossible(task.state())
                ? line(key, state, move.action().to().title(),
                        new LedgerChange.MoveTask(key.plan(), task.task(), move.action()))
                : new BulkLine(key, state, state, Effect.IMPOSSIBLE, Optional.empty());
    }

    private BulkLine part(LedgerKey key, BulkEdit.MovePart move) {
        if (!(key instanceof LedgerKey.OfPart of)) {
            return none(key);
        }
        Optional<Part> found = ledger.task(of.task()).flatMap(task -> task.part(of.part()));
        return found.map(part -> {
            String state = part.state().title();
            // A second report leaves the state as it is, and is put on the log all the same.
            return move.action().isPossible(part.state())
                    ? new BulkLine(key, state, move.action().to().title(), Effect.CHANGED, Optional
                            .of(new LedgerChange.MovePart(key.plan(), of.task(), of.part(), move.action())))
                    : new BulkLine(key, state, state, Effect.IMPOSSIBLE, Optional.empty());
        }).orElse(none(key));
    }

    private BulkLine indicator(LedgerKey key, UnaryOperator<LedgerIndicator> change, Shown shown) {
        Optional<LedgerIndicator> found = key instanceof LedgerKey.OfIndicator of
                ? ledger.indicator(of.indicator())
                : Optional.empty();
        return found.map(one -> line(key, shown.of(one), shown.of(change.apply(one)),
                new LedgerChange.SetIndicator(key.plan(), one.id(), change))).orElse(none(key));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** The field that a change is about. */
    @FunctionalInterface
    private interface Shown {

        String of(LedgerIndicator indicator);
    }
}
