package cn.yaodian.domain.reading;

/**
 * A heading as written.
 *
 * @param level 1 for the outermost
 * @param label its number with the punctuation (一、), empty for a heading without one
 * @param text  without number and closing 。
 * @param at    index of its first character in the text of the account
 */
public record ReadHeading(int level, String label, String text, int at) {}
