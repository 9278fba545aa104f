package cn.yaodian.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.Pace;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One task with 50 contests to be held, judged through a year; the figures were worked out by hand. */
class JudgementTest {

    private static final UnitId UNION = UnitId.random();
    private static final UnitId RIVER = UnitId.random();
    private static final UnitId OLD_TOWN = UnitId.random();
    private static final TaskId TASK = TaskId.random();
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static LedgerIndicator contests(Direction direction, Map<UnitId, BigDecimal> shares, String unit) {
        return new LedgerIndicator(IndicatorId.random(), TASK, "组织竞赛活动", "组织50场竞赛活动", Measure.of(unit),
                Counting.CUMULATIVE, new Goal(direction, Optional.empty(), BigDecimal.valueOf(50)), "",
                Optional.empty(), List.of(UNION), Optional.of(DUE), new Breakdown(shares), "");
    }

    private static FigureBook held(LedgerIndicator indicator, UnitId unit, int... quarters) {
        List<FigureBook.Entry> entries = new ArrayList<>();
        for (int i = 0; i < quarters.length; i++) {
            entries.add(new FigureBook.Entry(indicator.id(), unit, new Reading(Period.quarter(2026, i + 1),
                    Optional.of(BigDecimal.valueOf(quarters[i])), Optional.empty())));
        }
        return new FigureBook(entries);
    }

    private static Judgement on(LocalDate cutOff) {
        return new Judgement(cutOff, LightRule.BY_PACE, Schedule.Linear.ofYear(2026), PaceMargin.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31,0.26,1,AHEAD,GREEN", "2026-06-30,0.38,-12,BEHIND,YELLOW",
            "2026-09-30,0.42,-33,BEHIND,RED", "2026-12-31,1,0,ON_PACE,GREEN"})
    void anIndicatorIsJudgedByWhatIsExpectedThatDay(LocalDate cutOff, BigDecimal completion, BigDecimal difference,
            Pace pace, Light light) {
        LedgerIndicator contests = contests(Direction.AT_LEAST, Map.of(), "场");
        IndicatorStanding standing = on(cutOff).of(contests, held(contests, UNION, 13, 6, 2, 29));
        assertThat(standing.completion().orElseThrow()).isEqualByComparingTo(completion);
        assertThat(standing.difference().orElseThrow()).isCloseTo(difference, within(new BigDecimal("0.01")));
        assertThat(standing.pace()).contains(pace);
        assertThat(standing.light()).isEqualTo(light);
    }

    @Test
    void whoReportsNothingIsBehind() {
        LedgerIndicator contests = contests(Direction.AT_LEAST, Map.of(), "场");
        IndicatorStanding standing = on(LocalDate.of(2026, 6, 30)).of(contests, new FigureBook(List.of()));
        assertThat(standing.actual()).isEmpty();
        assertThat(standing.light()).isEqualTo(Light.RED);
    }

    @Test
    void aCeilingIsNeverBehindAndBrokenIsNotMet() {
        LedgerIndicator accidents = contests(Direction.AT_MOST, Map.of(), "起");
        IndicatorStanding kept = on(LocalDate.of(2026, 3, 31)).of(accidents, held(accidents, UNION, 3));
        assertThat(kept.pace()).isEmpty();
        assertThat(kept.met()).isTrue();
        assertThat(on(LocalDate.of(2026, 6, 30)).of(accidents, held(accidents, UNION, 3, 60)).met()).isFalse();
    }

    @Test
    void sharesAreAddedUpWhereNobodyReportsTheWhole() {
        Map<UnitId, BigDecimal> shares = new LinkedHashMap<>();
        shares.put(RIVER, BigDecimal.valueOf(30));
        shares.put(OLD_TOWN, BigDecimal.valueOf(20));
        LedgerIndicator contests = contests(Direction.AT_LEAST, shares, "场");
        List<FigureBook.Entry> both = new ArrayList<>();
        for (UnitId unit : shares.keySet()) {
            both.add(new FigureBook.Entry(contests.id(), unit, new Reading(Period.quarter(2026, 1),
                    Optional.of(BigDecimal.valueOf(7)), Optional.empty())));
        }
        LocalDate spring = LocalDate.of(2026, 3, 31);
        assertThat(new FigureBook(both).actual(contests, spring)).contains(BigDecimal.valueOf(14));
        both.add(new FigureBook.Entry(contests.id(), UNION, new Reading(Period.quarter(2026, 1),
                Optional.empty(), Optional.of(BigDecimal.valueOf(15)))));
        assertThat(new FigureBook(both).actual(contests, spring)).as("the owner knows the whole")
                .contains(BigDecimal.valueOf(15));
        assertThat(contests(Direction.AT_LEAST, shares, "%").breakdown().missing(BigDecimal.valueOf(50)))
                .isEqualByComparingTo("0");
    }

    @Test
    void aTaskBearsTheLightOfItsWorstFigureUntilItIsClosed() {
        LedgerIndicator contests = contests(Direction.AT_LEAST, Map.of(), "场");
        FigureBook figures = held(contests, UNION, 2, 2, 2);
        LedgerTask task = new LedgerTask(TASK, TaskState.UNDERWAY, Optional.of(DUE), List.of(), Optional.empty(),
                List.of(), List.of());
        LocalDate autumn = LocalDate.of(2026, 9, 30);
        TaskStanding open = on(autumn).of(task, List.of(contests), figures, 1);
        assertThat(open.light()).isEqualTo(Light.RED);
        assertThat(open.flag()).isEqualTo(DueFlag.NOT_DUE);
        assertThat(open.daysLeft()).contains(92L);
        LedgerTask closed = task.after(TaskAction.CLOSE, autumn);
        assertThat(on(autumn).of(closed, List.of(contests), figures, 0).light()).isEqualTo(Light.GREEN);
        assertThat(on(autumn).of(task.after(TaskAction.CLOSE, DUE), List.of(contests), figures, 0).light())
                .as("closed later").isEqualTo(Light.RED);
        LedgerTask suspended = task.after(TaskAction.SUSPEND, autumn);
        assertThat(on(autumn).of(suspended, List.of(contests), figures, 0).light()).isEqualTo(Light.GREEN);
    }
}
