package cn.yaodian.reading.quantity;

import java.math.BigDecimal;

/**
 * A number with its scale as it stands in a text.
 *
 * @param value   before the scale word
 * @param scale   万, 亿 …; empty for none
 * @param vague   上百, 数千, 近万: a bound or an estimate, not a count
 * @param chinese whether written in Chinese characters
 * @param start   index of its first character
 * @param end     index behind its last
 */
record Figure(BigDecimal value, String scale, boolean vague, boolean chinese, int start, int end) {}
