package cn.yaodian.writing.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * How text wraps in a cell. Excel computes no row heights for files that it has not written itself, and LibreOffice
 * other ones, so the program does: a Chinese character is two columns wide, closing marks do not begin a line, opening
 * ones do not end it, a number or Western word is not broken.
 */
public final class CellLines {

    private static final String NOT_AT_START = "，。、；：？！）〕》”’％】」』…—,.;:?!)]}%";
    private static final String NOT_AT_END = "（〔《“‘【「『([{";

    private CellLines() {}

    /** @param capacity of a line, in Western characters */
    public static int count(String text, int capacity) {
        if (text.length() * 2 <= capacity && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (int start = 0; start >= 0; start = nextStart(text, start, capacity)) {
            lines++;
        }
        return lines;
    }

    /**
     * Cuts the text at line starts into pieces of at most so many lines. Put together again, they are the text.
     */
    static List<String> pieces(String text, int capacity, int mostLines) {
        List<String> pieces = new ArrayList<>();
        int pieceStart = 0;
        int lines = 0;
        for (int start = 0; start >= 0; start = nextStart(text, start, capacity)) {
            if (lines == mostLines) {
                pieces.add(text.substring(pieceStart, start));
                pieceStart = start;
                lines = 0;
            }
            lines++;
        }
        pieces.add(text.substring(pieceStart));
        return pieces;
    }

    /** Where the line after the one that starts here starts; -1 if that is the last. */
    private static int nextStart(String text, int start, int capacity) {
        int used = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            used += width(c);
            if (used > capacity && i > start) {
                return lastBreak(text, start, i);
            }
        }
        return -1;
    }

    /** The last place after start and not after end where a line may break; end itself where there is none. */
    private static int lastBreak(String text, int start, int end) {
        for (int i = end; i > start; i--) {
            if (mayBreakBefore(text.charAt(i - 1), text.charAt(i))) {
                return i;
            }
        }
        return end;
    }

    /** The two halves of a rare character count one each, as one Chinese character would. */
    private static int width(char c) {
        return c < 0x1100 && c != '·' || Character.isSurrogate(c) ? 1 : 2;
    }

    private static boolean mayBreakBefore(char previous, char next) {
        boolean withinWord = isWestern(previous) && isWestern(next) || Character.isLowSurrogate(next);
        return !withinWord && NOT_AT_START.indexOf(next) < 0 && NOT_AT_END.indexOf(previous) < 0;
    }

    private static boolean isWestern(char c) {
        return c > ' ' && c < 0x1100;
    }
}
