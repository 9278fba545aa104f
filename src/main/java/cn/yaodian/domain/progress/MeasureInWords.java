package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 人、人次、场、家混用: a figure that the words beside it tell in another unit of measure. Small figures are often the same
 * by chance and are passed over.
 */
public final class MeasureInWords {

    /** Units that count the same have the same kind. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("人", "人"), Map.entry("名", "人"),
            Map.entry("位", "人"), Map.entry("人次", "人次"), Map.entry("场", "场"), Map.entry("场次", "场"),
            Map.entry("期", "期"), Map.entry("家", "家"), Map.entry("户", "家"), Map.entry("个", "个"));
    /** Mixed up so often that two digits are no chance. */
    private static final Set<String> OFTEN = Set.of("人", "人次");

    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?)(?:余|多)?"
            + "\\s*(百万|千万|百|千|万|亿)?(?:余|多)?\\s*(人次|场次|[人名位场期家户个])(?!均|工|月)");

    private MeasureInWords() {}

    /** Whether the words name this very figure, and only with other units of measure. */
    public static boolean differs(String words, BigDecimal figure, Measure measure) {
        String kind = KINDS.getOrDefault(measure.unit(), "");
        BigDecimal plain = measure.plain(figure);
        if (kind.isEmpty() || plain.compareTo(FEW) < 0) {
            return false;
        }
        Set<String> said = new HashSet<>();
        Matcher found = FIGURE.matcher(words);
        while (found.find()) {
            Measure told = new Measure(Objects.requireNonNullElse(found.group(2), ""), found.group(3));
            BigDecimal number = new BigDecimal(found.group(1).replace(",", ""));
            if (told.plain(number).compareTo(plain) == 0) {
                said.add(KINDS.getOrDefault(told.unit(), kind));
            }
        }
        return !said.contains(kind) && said.stream().anyMatch(other -> plain.compareTo(MANY) >= 0
                || OFTEN.contains(kind) && OFTEN.contains(other));
    }

    /** The same of what was reported for a period, be it added or cumulative. */
    public static boolean differs(String words, Reading reading, Measure measure) {
        return reading.inPeriod().filter(figure -> differs(words, figure, measure)).isPresent()
                || reading.cumulative().filter(figure -> differs(words, figure, measure)).isPresent();
    }
}
