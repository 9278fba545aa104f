package cn.yaodian.domain.number;

/**
 * Numbers that follow each other without a gap.
 *
 * @param word a body's word, or a bulletin's name
 * @param year four digits
 */
public record NumberSeries(String word, NumberRun run, int year) {

    public NumberSeries {
        word = word.strip();
        if (word.isEmpty() || year < 1949 || year > 2999) {
            throw new IllegalArgumentException("no series of numbers: " + word + " " + year);
        }
    }
}
