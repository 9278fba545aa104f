package cn.yaodian.domain.reading;

import cn.yaodian.domain.indicator.Indicator;

/**
 * A target as written.
 *
 * @param task  label of the task it stands in, empty where it stands in none
 * @param start index of the first character of its words in the text of the account
 * @param end   index behind the last; characters left out of the document (a page number) may lie between
 */
public record ReadIndicator(String task, Indicator indicator, int start, int end) {

    public ReadIndicator {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text from " + start + " to " + end);
        }
    }
}
