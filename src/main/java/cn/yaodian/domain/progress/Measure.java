package cn.yaodian.domain.progress;

import java.math.BigDecimal;
import java.util.Map;

/**
 * 计量单位: what is counted, and in what steps. 人 and 人次, 场 and 期 are different things.
 *
 * @param scale 万, 亿, 千, 百; empty for none
 * @param unit  人次, 场, %; may be empty
 */
public record Measure(String scale, String unit) {

    private static final Map<String, BigDecimal> SCALES = Map.of("", BigDecimal.ONE, "百", BigDecimal.valueOf(100), "千",
            BigDecimal.valueOf(1_000), "万", BigDecimal.valueOf(10_000), "百万", BigDecimal.valueOf(1_000_000), "千万",
            BigDecimal.valueOf(10_000_000), "亿", BigDecimal.valueOf(100_000_000));

    public Measure {
        scale = scale.strip();
        unit = unit.strip();
        if (!SCALES.containsKey(scale)) {
            throw new IllegalArgumentException("no scale: " + scale);
        }
    }

    /** What stands behind a figure: 万人次. */
    public static Measure of(String printed) {
        String text = printed.strip();
        String scale = "";
        for (String known : SCALES.keySet()) {
            if (text.startsWith(known) && known.length() > scale.length()) {
                scale = known;
            }
        }
        return new Measure(scale, text.substring(scale.length()));
    }

    public boolean countsTheSameAs(Measure other) {
        return unit.equals(other.unit) || isPercent() && other.isPercent();
    }

    /**
     * A figure of this measure in the other: 32000 人次 is 3.2 万人次.
     *
     * @throws IllegalArgumentException where other things are counted
     */
    public BigDecimal convert(BigDecimal figure, Measure into) {
        if (!countsTheSameAs(into)) {
            throw new IllegalArgumentException(this + " is not " + into);
        }
        // A power of ten: the quotient always ends.
        return plain(figure).divide(SCALES.getOrDefault(into.scale, BigDecimal.ONE)).stripTrailingZeros();
    }

    /** A figure of this measure in single things: 3.2 万人次 are 32000. */
    public BigDecimal plain(BigDecimal figure) {
        return figure.multiply(SCALES.getOrDefault(scale, BigDecimal.ONE));
    }

    public boolean isPercent() {
        return unit.equals("%") || unit.equals("％");
    }

    @Override
    public String toString() {
        return scale + unit;
    }
}
