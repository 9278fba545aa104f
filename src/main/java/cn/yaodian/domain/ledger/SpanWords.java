package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.SpanTarget;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a plan tell of the years that a target is for: 到2027年累计培训30万人次, 三年建成20个, 每年培训10万人次 in a
 * plan of several years. The words of time that stand nearest before the figure count; a plan of several years says it
 * of every target that names no year of its own.
 */
final class SpanWords {

    private static final String NUMERALS = "两二三四五六七八九十";
    private static final int MOST_YEARS = 10;

    private static final Pattern MARK = Pattern.compile("((?:19|20)\\d{2})年?\\s*(?:[-—–~～]+|至|到)\\s*((?:19|20)\\d{2})年"
            + "|[到至]((?:19|20)\\d{2})年"
            // Neither spans gone by (近三年), nor names (三年行动), nor conditions (满三年, 三年以上).
            + "|(?<![近前去每续第满逾超过后\\d" + NUMERALS + "])([" + NUMERALS + "]|\\d{1,2})年"
            + "(?!以[上下]|[级制期后一前多]|行动|计划|规划|方案|攻坚|活动|任期|工作经)"
            + "|(每年|年均|每年度)"
            + "|(?:19|20)\\d{2}年|今年|本年|年内|当年|全年|年底|年末|[上下]半年|季度");

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！？!?\\n]");

    private final Plan plan;
    private final int last;

    SpanWords(Plan plan) {
        this.plan = plan;
        this.last = plan.lastDay().getYear();
    }

    /** @param counting of the figure: only of what adds up can so much a year come to a total */
    Optional<SpanTarget> of(Task task, Indicator indicator, Counting counting) {
        BigDecimal figure = indicator.value();
        Optional<MatchResult> mark = MARK.matcher(sentence(task, indicator)).results().reduce((one, nearer) -> nearer);
        if (mark.isEmpty()) {
            return ofPlan(figure);
        }
        MatchResult said = mark.get();
        if (said.group(1) != null) {
            return years(figure, Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)));
        }
        if (said.group(3) != null) {
            return years(figure, plan.year(), Integer.parseInt(said.group(3)));
        }
        if (said.group(4) != null) {
            return years(figure, plan.year(), plan.year() + number(said.group(4)) - 1);
        }
        return said.group(5) != null && counting == Counting.CUMULATIVE ? yearly(figure) : Optional.empty();
    }

    private Optional<SpanTarget> ofPlan(BigDecimal total) {
        return last > plan.year() ? Optional.of(SpanTarget.of(total, plan.year(), last)) : Optional.empty();
    }

    private Optional<SpanTarget> years(BigDecimal total, int first, int until) {
        return until > first && until - first < MOST_YEARS && first <= plan.year() && until >= last
                && until > plan.year() ? Optional.of(SpanTarget.of(total, first, until)) : Optional.empty();
    }

    private Optional<SpanTarget> yearly(BigDecimal figure) {
        return ofPlan(figure.multiply(BigDecimal.valueOf(last - plan.year() + 1L))).map(span -> {
            SortedMap<Integer, BigDecimal> planned = new TreeMap<>();
            for (int year = span.firstYear(); year <= span.lastYear(); year++) {
                planned.put(year, figure);
            }
            return new SpanTarget(span.total(), span.firstYear(), span.lastYear(), Optional.empty(), planned);
        });
    }

    private static int number(String said) {
        int numeral = NUMERALS.indexOf(said);
        // 两 and 二 are both 2.
        return numeral < 0 ? Integer.parseInt(said) : Math.max(2, numeral + 1);
    }

    /** The sentence from its beginning to the end of the clause; the clause alone where the text has it no more. */
    private static String sentence(Task task, Indicator indicator) {
        String text = task.title() + "\n" + task.body();
        int found = text.indexOf(indicator.wording());
        if (found < 0) {
            return indicator.wording();
        }
        String before = text.substring(0, found);
        Matcher end = SENTENCE_END.matcher(before);
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return text.substring(start, found + indicator.wording().length());
    }
}
