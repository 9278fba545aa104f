package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.text.Glyphs;
import java.util.List;
import java.util.Optional;

/** Tells from the words around a figure how what is reached is to stand to it. */
final class ComparisonWords {

    private static final int REACH = 14;
    private static final List<String> AT_LEAST_BEFORE = List.of("不少于", "不低于", "不小于", "不得少于", "不得低于", "至少", "最少", "不下于");
    private static final List<String> AT_MOST_BEFORE = List.of("不超过", "不高于", "不多于", "不大于", "不得超过", "不得高于", "至多", "最多",
            "控制在");
    private static final List<String> MORE_BEFORE = List.of("超过", "突破", "高于", "大于", "多于", "超");
    private static final List<String> LESS_BEFORE = List.of("低于", "少于", "小于", "不足");
    private static final List<String> ABOUT_BEFORE = List.of("大约", "约", "近");

    private ComparisonWords() {}

    /**
     * @param before text of the clause up to the figure
     * @param after  text of the clause behind the unit of measure
     */
    static Comparison of(CharSequence before, boolean vague, CharSequence figure, CharSequence after) {
        String behind = after.toString().strip();
        if (behind.startsWith("以上") || behind.startsWith("及以上") || behind.startsWith("或以上")) {
            return Comparison.AT_LEAST;
        }
        if (behind.startsWith("以下") || behind.startsWith("以内") || behind.startsWith("之内")) {
            return Comparison.AT_MOST;
        }
        if (behind.startsWith("左右") || behind.startsWith("上下")) {
            return Comparison.ABOUT;
        }
        if (vague) {
            return figure.charAt(0) == '近'
                    ? Comparison.ABOUT
                    : figure.charAt(0) == '超' || figure.charAt(0) == '逾'
                            ? Comparison.MORE_THAN
                            : Comparison.AT_LEAST;
        }
        return ofWordsBefore(before.toString().strip()).orElse(Comparison.EQUAL);
    }

    private static Optional<Comparison> ofWordsBefore(String before) {
        int start = before.length();
        while (start > 0 && before.length() - start < REACH && !Glyphs.isDigit(before.charAt(start - 1))
                && before.charAt(start - 1) != '、') {
            start--; // words before another figure speak of that one
        }
        String near = before.substring(start);
        if (holds(near, AT_LEAST_BEFORE)) {
            return Optional.of(Comparison.AT_LEAST);
        }
        if (holds(near, AT_MOST_BEFORE)) {
            return Optional.of(Comparison.AT_MOST);
        }
        if (ends(near, LESS_BEFORE)) {
            return Optional.of(Comparison.LESS_THAN);
        }
        if (ends(near, MORE_BEFORE)) {
            return Optional.of(Comparison.MORE_THAN);
        }
        return ends(near, ABOUT_BEFORE) ? Optional.of(Comparison.ABOUT) : Optional.empty();
    }

    private static boolean holds(String near, List<String> words) {
        return words.stream().anyMatch(near::contains);
    }

    /** A particle such as 了 or 到 may stand between the word and the figure. */
    private static boolean ends(String near, List<String> words) {
        String bare = near.endsWith("到") || near.endsWith("了") ? near.substring(0, near.length() - 1) : near;
        return words.stream().anyMatch(bare::endsWith);
    }
}
