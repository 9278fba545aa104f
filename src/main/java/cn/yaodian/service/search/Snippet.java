package cn.yaodian.service.search;

/**
 * A found word in its surroundings, on one line.
 *
 * @param match as it stands in the text; empty where the words were found apart from each other
 */
public record Snippet(String before, String match, String after) {

    private static final int CHARACTERS_BEFORE = 12;
    private static final int CHARACTERS_AFTER = 60;

    /** The surroundings of the first place where the word stands, whatever its case; the beginning where it does not. */
    static Snippet of(String text, String word) {
        String line = text.replace('\n', ' ');
        int at = indexOf(line, word);
        if (at < 0) {
            return new Snippet("", "", cut(line, 0, CHARACTERS_AFTER));
        }
        int from = Math.max(0, at - CHARACTERS_BEFORE);
        int end = at + word.length();
        return new Snippet((from > 0 ? "…" : "") + line.substring(from, at), line.substring(at, end),
                cut(line, end, CHARACTERS_AFTER));
    }

    static int indexOf(String text, String word) {
        for (int at = 0; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }

    private static String cut(String line, int from, int length) {
        int end = Math.min(line.length(), from + length);
        return line.substring(from, end) + (end < line.length() ? "…" : "");
    }
}
