package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;

/**
 * A quantity where it stands.
 *
 * @param text       the whole paragraph
 * @param clause     the clause it stands in
 * @param from       where the words that may speak of it begin: behind the quantity before it, else with the clause
 * @param bracketed  whether it stands within round brackets
 * @param comparison how what is reached is to stand to it
 */
record Mention(String text, Clause clause, Quantity quantity, int from, boolean bracketed, Comparison comparison) {

    /** Words that speak of a quantity stand within so many characters of it. */
    static final int REACH = 80;

    int start() {
        return quantity.start();
    }

    int end() {
        return quantity.end();
    }

    /** The clause up to the quantity. */
    String before() {
        return text.substring(Math.max(clause.start(), start() - REACH), start()).stripTrailing();
    }

    /** The words between the quantity before this one and this. */
    String near() {
        return text.substring(Math.max(from, start() - REACH), start()).stripTrailing();
    }

    /** The words of its sentence that stand before it. */
    String sentence() {
        int from = Math.max(0, start() - REACH);
        for (int i = start(); i > from; i--) {
            if (Clause.endsSentence(text.charAt(i - 1))) {
                return text.substring(i, start());
            }
        }
        return text.substring(from, start());
    }

    /** The clause behind the quantity. */
    String after() {
        return text.substring(end(), Math.min(clause.end(), end() + REACH)).strip();
    }

    /** What follows the quantity and its 以上. */
    String counted() {
        String after = after();
        return after.substring(Comparisons.lengthBehind(after)).strip();
    }

    Mention with(Comparison said) {
        return new Mention(text, clause, quantity, from, bracketed, said);
    }
}
