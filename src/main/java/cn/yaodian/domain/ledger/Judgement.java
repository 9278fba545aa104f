package cn.yaodian.domain.ledger;

import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.Pace;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.domain.progress.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges tasks and indicators on a cut-off date by an office's rules. The same figures, rules and date give the same
 * judgement for ever, so that an old one can be seen again.
 *
 * @param schedule of indicators that have none of their own
 * @param margin   what counts as on pace
 */
public record Judgement(LocalDate cutOff, LightRule rule, Schedule schedule, PaceMargin margin) {

    public IndicatorStanding of(LedgerIndicator indicator, FigureBook figures) {
        Optional<BigDecimal> actual = figures.actual(indicator, cutOff);
        Optional<BigDecimal> completion = actual.map(indicator.goal()::completion);
        // What is only kept is held against its goal alone: it is not expected to come by and by.
        Optional<BigDecimal> expected = indicator.goal().grows()
                ? Optional.of(indicator.schedule().orElse(schedule).expected(cutOff))
                : Optional.empty();
        // Nothing reported counts as nothing done: who does not report is not on pace by it.
        Optional<BigDecimal> difference = expected
                .map(share -> PaceMargin.difference(completion.orElse(BigDecimal.ZERO), share));
        Optional<Pace> pace = expected.map(share -> margin.of(completion.orElse(BigDecimal.ZERO), share));
        boolean met = actual.filter(indicator.goal()::isMet).isPresent();
        boolean finished = met && indicator.goal().grows();
        Light light = rule.of(new Standing(finished, difference, daysLeft(indicator.due()), actual.isEmpty()));
        return new IndicatorStanding(indicator, actual, completion, expected, difference, pace, met, light);
    }

    /**
     * @param unreported units with a part in the task that owe a return whose time is over
     */
    public TaskStanding of(LedgerTask task, List<LedgerIndicator> indicators, FigureBook figures, int unreported) {
        List<IndicatorStanding> judged = indicators.stream().map(indicator -> of(indicator, figures)).toList();
        Optional<LocalDate> due = task.due(cutOff);
        // Closed later than the cut-off date, it was still open then.
        boolean settled = task.dueFlag(cutOff).isFinished() || task.state() == TaskState.SUSPENDED
                || task.state() == TaskState.DRAFTED;
        Optional<BigDecimal> worst = judged.stream().filter(standing -> !standing.met())
                .map(IndicatorStanding::difference).flatMap(Optional::stream).min(Comparator.naturalOrder());
        Standing standing = new Standing(settled, worst, daysLeft(due), unreported > 0);
        return new TaskStanding(task, due, task.dueFlag(cutOff), daysLeft(due), judged, unreported, rule.of(standing));
    }

    private Optional<Long> daysLeft(Optional<LocalDate> due) {
        return due.map(day -> ChronoUnit.DAYS.between(cutOff, day));
    }
}
