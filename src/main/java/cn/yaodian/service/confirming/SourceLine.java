package cn.yaodian.service.confirming;

/**
 * A line of a source that is not blank, without the blanks at its ends.
 *
 * @param start  index of its first character in the source
 * @param end    index behind its last character
 * @param number in the source, from 1, blank lines counted
 */
public record SourceLine(int start, int end, int number) {

    /** Whether this character of the source stands in it. */
    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }
}
