package cn.yaodian.reading.page;

/** What stands where two lines of a paragraph meet: a blank between Western words, nothing in Chinese. */
final class LineJoint {

    private LineJoint() {}

    static String between(String before, String after) {
        boolean words = !before.isEmpty() && !after.isEmpty() && isWord(before.charAt(before.length() - 1))
                && isWord(after.charAt(0));
        return words ? " " : "";
    }

    /** Letters only: a number that a line's end cuts goes on. */
    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ',' || c == ';';
    }
}
