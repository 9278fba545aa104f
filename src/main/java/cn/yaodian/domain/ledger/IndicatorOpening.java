package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.SpanTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a plan tell of an indicator before the office has said anything itself. */
final class IndicatorOpening {

    /** A stock or a rate is counted anew each time; what is done is added up. */
    private static final Pattern COUNTED_ANEW = Pattern.compile("率|占比|比例|比重|总数|总量|总人数|保有|存量|保持|稳定在|在册");
    private static final Pattern KEPT = Pattern.compile("保持|稳定在|不少于上年|不低于上年");
    private static final Pattern RISING = Pattern.compile("(?:增长|提高|提升|增加|扩大|上升)(?:到|至)");
    /** 提高到; without 到 the figure is the change itself, and the word stays with the name. */
    private static final String CHANGED = "(?:压缩|缩短|降低|下降|减少|扩大|增加|增长|提高|提升|上升|发展)[到至为]";
    private static final Pattern COMPARED_BEFORE = Pattern.compile("(?:(?:不少于|不低于|不得少于|不超过|不高于|不多于|控制在"
            + "|力争达到|力争|达到|超过|突破|至少|约|保持在?|稳定在|" + CHANGED + ")\\s*)+$");
    /** 到2027年累计培训 is called 培训. */
    private static final Pattern UNTIL = Pattern.compile("^\\s*(?:力争|争取)?(?:[到至]\\d{4}年[底末]?[，,]?\\s*)(?:累计)?");
    private static final Pattern COMPARED_BEHIND = Pattern.compile("^(?:以上|以下|以内|以外|左右|内)");
    /** Durations are measured each time, and never add up. */
    private static final Set<String> TIMES = Set.of("天", "日", "个工作日", "工作日", "小时", "分钟", "个月");

    private static final Map<Comparison, Direction> DIRECTIONS = Map.of(Comparison.AT_MOST, Direction.AT_MOST,
            Comparison.LESS_THAN, Direction.AT_MOST);

    private IndicatorOpening() {}

    static LedgerIndicator of(Plan plan, Task task, Indicator indicator, List<UnitId> owners,
            Optional<LocalDate> due) {
        Measure measure = new Measure(indicator.scale(), indicator.unit());
        Optional<BigDecimal> baseline = baseline(indicator);
        // Where there was a figure before, what is reported is how many there are now.
        boolean anew = measure.isPercent() || baseline.isPresent() || TIMES.contains(measure.unit())
                || COUNTED_ANEW.matcher(indicator.wording()).find();
        Counting counting = anew ? Counting.AT_POINT : Counting.CUMULATIVE;
        Goal goal = new Goal(direction(indicator), baseline, indicator.value());
        // What is only kept, or kept under, is the same every year.
        Optional<SpanTarget> span = goal.grows()
                ? new SpanWords(plan).of(task, indicator, counting)
                : Optional.empty();
        return SpanStanding.aimed(new LedgerIndicator(indicator.id(), task.id(), name(indicator), indicator.wording(),
                measure, counting, goal, "", Optional.empty(), owners, due, new Breakdown(Map.of()), "")
                .withSpan(span), plan);
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

    /** The clause without its figures: 组织竞赛活动 for 组织50场竞赛活动; the whole clause where nothing would be left. */
    private static String name(Indicator indicator) {
        Matcher figure = figure(indicator);
        if (!figure.find()) {
            return indicator.wording();
        }
        String before = indicator.wording().substring(0, figure.start());
        Matcher start = start(before, indicator);
        before = start.find() ? before.substring(0, start.start()) : COMPARED_BEFORE.matcher(before).replaceFirst("");
        String after = COMPARED_BEHIND.matcher(indicator.wording().substring(figure.end())).replaceFirst("");
        String name = UNTIL.matcher(before + after).replaceFirst("").strip();
        return name.isEmpty() ? indicator.wording() : name;
    }

    /** 由18天压缩到15天: where the figure stood before; none where the clause does not say so. */
    private static Optional<BigDecimal> baseline(Indicator indicator) {
        Matcher figure = figure(indicator);
        if (!figure.find()) {
            return Optional.empty();
        }
        Matcher start = start(indicator.wording().substring(0, figure.start()), indicator);
        return start.find() ? Optional.of(new BigDecimal(start.group(1))) : Optional.empty();
    }

    /** The last place of the target's figure: what stands before may be the same number. */
    private static Matcher figure(Indicator indicator) {
        String last = Pattern.quote(indicator.value().toPlainString()) + "(?:\\.0+)?\\s*"
                + Pattern.quote(indicator.scale() + indicator.unit());
        return Pattern.compile(last + "(?!.*" + last + ")").matcher(indicator.wording());
    }

    private static Matcher start(String before, Indicator indicator) {
        return Pattern.compile("[由从](?:上年|去年|上一年|年初|\\d{4}年[底末]?)?的?(\\d+(?:\\.\\d+)?)\\s*"
                + Pattern.quote(indicator.scale() + indicator.unit()) + "[^\\d，；、]{0,8}?" + CHANGED + "$")
                .matcher(before);
    }
}
