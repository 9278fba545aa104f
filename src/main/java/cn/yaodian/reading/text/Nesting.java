package cn.yaodian.reading.text;

/**
 * Brackets and quotation marks still open at the end of a text. Brackets opened one way and closed another count as a
 * pair, because that is how they are typed.
 */
public final class Nesting {

    private static final int KINDS = 3;
    private final int[] open = new int[KINDS];

    /** Takes in the next stretch of text. */
    public void add(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            int opened = opened(text.charAt(i));
            int closed = closed(text.charAt(i));
            if (opened >= 0) {
                open[opened]++;
            } else if (closed >= 0 && open[closed] > 0) {
                open[closed]--;
            }
        }
    }

    /** Whether something is open that this text closes. */
    public boolean isClosedBy(CharSequence text) {
        int[] own = new int[KINDS];
        for (int i = 0; i < text.length(); i++) {
            int opened = opened(text.charAt(i));
            int closed = closed(text.charAt(i));
            if (opened >= 0) {
                own[opened]++;
            } else if (closed >= 0 && own[closed] > 0) {
                own[closed]--;
            } else if (closed >= 0 && open[closed] > 0) {
                return true;
            }
        }
        return false;
    }

    public boolean isOpen() {
        return open[0] + open[1] + open[2] > 0;
    }

    /** Whether a round, square or six-sided bracket is open. */
    public boolean isBracketOpen() {
        return open[0] > 0;
    }

    private static int opened(char c) {
        if (Glyphs.isOpeningBracket(c)) {
            return 0;
        }
        return c == '《' || c == '〈' ? 1 : c == '“' || c == '「' ? 2 : -1;
    }

    private static int closed(char c) {
        if (Glyphs.isClosingBracket(c)) {
            return 0;
        }
        return c == '》' || c == '〉' ? 1 : c == '”' || c == '」' ? 2 : -1;
    }
}
