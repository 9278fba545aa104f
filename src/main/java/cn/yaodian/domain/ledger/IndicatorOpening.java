package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a plan tell of an indicator before the office has said anything itself. */
final class IndicatorOpening {

    /** A stock or a rate is counted anew each time; what is done is added up. */
    private static final Pattern COUNTED_ANEW = Pattern.compile("率|占比|比例|比重|总数|总量|总人数|保有|存量|保持|稳定在|在册");
    private static final Pattern KEPT = Pattern.compile("保持|稳定在|不少于上年|不低于上年");
    private static final Pattern RISING = Pattern.compile("(?:增长|提高|提升|增加|扩大|上升)(?:到|至)");
    private static final Pattern COMPARING = Pattern
            .compile("不少于|不低于|不得少于|不超过|不高于|控制在|力争达到|力争|达到|超过|突破|以上|以下|以内|左右|约|至少"
                    + "|(?:增长|提高|提升|增加|扩大|上升)[到至]?$|保持在?$|稳定在$|内$");

    private static final Map<Comparison, Direction> DIRECTIONS = Map.of(Comparison.AT_MOST, Direction.AT_MOST,
            Comparison.LESS_THAN, Direction.AT_MOST);

    private IndicatorOpening() {}

    static LedgerIndicator of(TaskId task, Indicator indicator, List<UnitId> owners, Optional<LocalDate> due) {
        Measure measure = new Measure(indicator.scale(), indicator.unit());
        boolean anew = measure.isPercent() || COUNTED_ANEW.matcher(indicator.wording()).find();
        return new LedgerIndicator(indicator.id(), task, name(indicator), indicator.wording(), measure,
                anew ? Counting.AT_POINT : Counting.CUMULATIVE,
                new Goal(direction(indicator), Optional.empty(), indicator.value()), "", Optional.empty(), owners, due,
                new Breakdown(Map.of()), "");
    }

    private static Direction direction(Indicator indicator) {
        Direction compared = DIRECTIONS.get(indicator.comparison());
        if (compared != null) {
            return compared;
        }
        if (KEPT.matcher(indicator.wording()).find()) {
            return Direction.KEEP;
        }
        // 开展50场 asks for 50 or more: no office reproaches a unit with the 51st.
        return RISING.matcher(indicator.wording()).find() ? Direction.INCREASE : Direction.AT_LEAST;
    }

    /** The clause without its figure: 组织竞赛活动 for 组织50场竞赛活动; the whole clause where nothing would be left. */
    private static String name(Indicator indicator) {
        String figure = indicator.value().toPlainString();
        String clause = indicator.wording();
        String without = clause.replaceFirst(
                Pattern.quote(figure) + "(?:\\.0+)?\\s*" + Pattern.quote(indicator.scale() + indicator.unit()), "");
        without = COMPARING.matcher(without).replaceAll("").strip();
        return without.isEmpty() || without.length() == clause.length() ? clause : without;
    }
}
