package cn.yaodian.reading.quantity;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.domain.indicator.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** Tells from the words around a quantity how what is reached is to stand to it. */
final class Comparisons {

    private static final List<Entry<Comparison, List<String>>> BEHIND = List.of(
            Map.entry(Comparison.AT_LEAST, List.of("以上", "及以上", "或以上", "（含）以上", "（含）及以上", "起步")),
            Map.entry(Comparison.AT_MOST, List.of("以下", "以内", "之内", "及以下", "内")),
            Map.entry(Comparison.ABOUT, List.of("左右", "上下")));

    /** A base may stand between these and the figure: 不低于转化净收益的50%. */
    private static final List<Entry<Comparison, List<String>>> BEFORE = List.of(
            Map.entry(Comparison.AT_LEAST, List.of("不少于", "不低于", "不小于", "不得少于", "不得低于", "不下于", "至少", "最少", "保底")),
            Map.entry(Comparison.AT_MOST, List.of("不超过", "不高于", "不多于", "不大于", "不得超过", "不得高于", "至多", "最多", "最高", "控制在",
                    "不得多于", "控制到", "不突破", "不得突破")));

    /** These stand right before the figure. */
    private static final List<Entry<Comparison, List<String>>> ADJACENT = List.of(
            Map.entry(Comparison.AT_LEAST, List.of("≥", "⩾", ">=")),
            Map.entry(Comparison.AT_MOST, List.of("≤", "⩽", "<=")),
            Map.entry(Comparison.LESS_THAN, List.of("低于", "少于", "小于", "不足", "＜", "<", "不到")),
            Map.entry(Comparison.MORE_THAN, List.of("超过", "突破", "高于", "大于", "多于", "超", "逾", "＞", ">")),
            Map.entry(Comparison.ABOUT, List.of("大约", "约", "近", "将近", "接近", "左右")));
    private static final List<String> NO_ESTIMATES = List.of("节约", "集约", "签约", "合约", "履约", "契约", "附近", "就近", "临近");
    private static final int LONGEST_BASE = 24;

    private Comparisons() {}

    /** @param near the words between the quantity before and this */
    static Comparison of(String near, Quantity quantity, String after) {
        return behind(after).or(() -> before(near))
                .orElse(quantity.figure().bound());
    }

    /** Length of 以上, 左右 … at the beginning of what follows a quantity. */
    static int lengthBehind(String after) {
        return BEHIND.stream().flatMap(entry -> entry.getValue().stream()).filter(after::startsWith)
                .mapToInt(String::length).max().orElse(0);
    }

    private static Optional<Comparison> behind(String after) {
        return BEHIND.stream().filter(entry -> entry.getValue().stream().anyMatch(after::startsWith))
                .map(Entry::getKey).findFirst();
    }

    private static Optional<Comparison> before(String near) {
        // A particle such as 了 or 到 may stand between the word and the figure.
        String bare = near.endsWith("到") || near.endsWith("了") || near.endsWith("达")
                ? near.substring(0, near.length() - 1)
                : near;
        Optional<Comparison> bound = BEFORE.stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> bounds(near, bare, word)))
                .map(Entry::getKey).findFirst();
        return bound.or(() -> NO_ESTIMATES.stream().anyMatch(near::endsWith)
                ? Optional.empty()
                : ADJACENT.stream().filter(entry -> entry.getValue().stream().anyMatch(bare::endsWith))
                        .map(Entry::getKey).findFirst());
    }

    /** 最长不超过3年调整一次: the bound is of the years. */
    private static boolean bounds(String near, String bare, String word) {
        if (bare.endsWith(word)) {
            return true;
        }
        int at = near.lastIndexOf(word);
        int base = near.length() - at - word.length();
        return at >= 0 && base <= LONGEST_BASE && (near.endsWith("的") || base <= 10)
                && near.substring(near.length() - base).chars().noneMatch(c -> Glyphs.isDigit((char) c));
    }
}
