package cn.yaodian.reading.line;

import cn.yaodian.reading.text.Glyphs;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the Markdown and stray HTML marks within a line (CommonMark 0.31, 6): emphasis, code, links, pictures, notes,
 * escapes, tags. What only looks like one, such as a lone * or ____ to be filled in, is none. For one line, in one pass.
 */
final class InlineMarks {

    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_LINK_TEXT = 200;
    private static final int LONGEST_TARGET = 500;
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!~>|";
    private static final List<String> ENTITIES = List.of("&nbsp;", "&emsp;", "&ensp;", "&lt;", "&gt;", "&amp;",
            "&quot;");

    private final CharSequence text;
    private final BitSet marks = new BitSet();
    /** Places of marks that are none unless they are closed: *, _, __, ~~ and `. */
    private final int[] open = {-1, -1, -1, -1, -1};

    private InlineMarks(CharSequence text) {
        this.text = text;
    }

    /** Places of the line's characters that belong to marks. */
    static BitSet of(CharSequence line) {
        InlineMarks found = new InlineMarks(line);
        int at = 0;
        while (at < line.length()) {
            at = found.marks.get(at) ? at + 1 : found.take(at);
        }
        return found.marks;
    }

    /** Looks at one place; gives the next to be looked at. */
    private int take(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\\' -> escape(at);
            case '<' -> mark(at, tagLength(at));
            case '&' -> mark(at, entityLength(at));
            case '[' -> link(at);
            case '!' -> picture(at);
            case '*', '_', '~', '`' -> run(at, c);
            default -> at + 1;
        };
    }

    private int mark(int at, int length) {
        marks.set(at, at + length);
        return at + Math.max(1, length);
    }

    /** The character behind an escape is one like others; at the end of a line it breaks the line. */
    private int escape(int at) {
        boolean last = at + 1 == text.length();
        boolean escapes = last || ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
        marks.set(at, escapes);
        return at + (escapes ? 2 : 1);
    }

    private int tagLength(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (next == '!' && at + 3 < text.length() && text.charAt(at + 2) == '-') {
            return tagLength(at, true);
        }
        return Glyphs.isLetter(next) || next == '/' ? tagLength(at, false) : 0;
    }

    private int tagLength(int at, boolean comment) {
        for (int i = at + 1; i < text.length() && i - at <= LONGEST_TAG; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1 - at;
            }
            if (c == '<' || Glyphs.isHan(c) && !comment) {
                return 0;
            }
        }
        return 0;
    }

    private int entityLength(int at) {
        for (String entity : ENTITIES) {
            if (at + entity.length() <= text.length()
                    && entity.contentEquals(text.subSequence(at, at + entity.length()))) {
                return entity.length();
            }
        }
        return 0;
    }

    /** [words](target) keeps its words; [^1] points to a note. */
    private int link(int at) {
        int close = closing(at + 1, '[', ']', LONGEST_LINK_TEXT);
        if (close < 0) {
            return at + 1;
        }
        if (text.charAt(at + 1) == '^' && close > at + 2) {
            return mark(at, close + 1 - at);
        }
        int end = targetEnd(close + 1);
        if (end >= 0) {
            marks.set(at);
            marks.set(close, end + 1);
        }
        return at + 1;
    }

    private int picture(int at) {
        int close = at + 1 < text.length() && text.charAt(at + 1) == '['
                ? closing(at + 2, '[', ']', LONGEST_LINK_TEXT)
                : -1;
        int end = close < 0 ? -1 : targetEnd(close + 1);
        return end < 0 ? at + 1 : mark(at, end + 1 - at);
    }

    /** Where a target in brackets ends; words in brackets are none. */
    private int targetEnd(int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return -1;
        }
        int close = closing(at + 1, '(', ')', LONGEST_TARGET);
        for (int i = at + 1; i < close; i++) {
            char c = text.charAt(i);
            if (Glyphs.isHan(c) && close - at < LONGEST_TAG && !isAddress(at + 1, close)) {
                return -1;
            }
        }
        return close;
    }

    private boolean isAddress(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '#' || c == '.') {
                return true;
            }
        }
        return false;
    }

    private int closing(int from, char opens, char closes, int most) {
        int depth = 1;
        for (int i = from; i < text.length() && i - from <= most; i++) {
            char c = text.charAt(i);
            depth += c == opens ? 1 : c == closes ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int run(int at, char c) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        int length = end - at;
        if (c == '*' && length > 1) {
            return mark(at, length);
        }
        int kind = c == '*' ? 0 : c == '_' ? length : c == '~' ? 3 : 4;
        boolean wanted = c == '*' || c == '`' || c == '_' && length <= 2 || c == '~' && length == 2;
        if (!wanted || c == '`' && length > 1) {
            return end;
        }
        if (open[kind] >= 0 && closes(at, end, c)) {
            marks.set(open[kind], open[kind] + length);
            marks.set(at, end);
            open[kind] = -1;
        } else if (opens(at, end, c)) {
            open[kind] = at;
        }
        return end;
    }

    /** Before a word, not between two figures; a _ not within a word. */
    private boolean opens(int at, int end, char c) {
        boolean before = end < text.length() && !Glyphs.isBlank(text.charAt(end));
        boolean figures = at > 0 && Glyphs.isDigit(text.charAt(at - 1));
        return before && !figures && (c != '_' || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private boolean closes(int at, int end, char c) {
        boolean behind = !Glyphs.isBlank(text.charAt(at - 1));
        return behind && (c != '_' || end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
