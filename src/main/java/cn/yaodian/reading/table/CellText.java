package cn.yaodian.reading.table;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;

/** Words of cells put together with words that do not stand there. */
final class CellText {

    private static final int NOWHERE = -1;

    private CellText() {}

    /** 完成时限：12月, where 完成时限 heads the column and stands in no row. */
    static TracedText headed(String heading, TracedText cell) {
        return heading.isEmpty() ? cell : join(untraced(heading), untraced("："), cell);
    }

    static TracedText join(TracedText... pieces) {
        TracedText.Builder joined = new TracedText.Builder();
        for (TracedText piece : pieces) {
            joined.append(piece);
        }
        return joined.build();
    }

    /** The same words as if they stood nowhere in the source: they have been booked where they stand. */
    static TracedText untraced(CharSequence words) {
        TracedText.Builder untraced = new TracedText.Builder();
        for (int i = 0; i < words.length(); i++) {
            untraced.append(words.charAt(i), NOWHERE);
        }
        return untraced.build();
    }

    /** In a cell each unit may stand on a line of its own. */
    static TracedText lineEndsAsCommas(TracedText cell) {
        TracedText.Builder line = new TracedText.Builder();
        for (int i = 0; i < cell.length(); i++) {
            line.append(isLineEnd(cell.charAt(i)) ? '、' : cell.charAt(i), cell.origin(i));
        }
        return line.build();
    }

    /** A narrow cell cuts its words into lines; those of a heading are one. */
    static TracedText inOneLine(TracedText cell) {
        TracedText.Builder line = new TracedText.Builder();
        for (int i = 0; i < cell.length(); i++) {
            if (!isLineEnd(cell.charAt(i))) {
                line.append(cell.charAt(i), cell.origin(i));
            }
        }
        return line.build().strip();
    }

    static String withoutBlanks(CharSequence cell) {
        StringBuilder bare = new StringBuilder();
        cell.chars().filter(c -> !Glyphs.isBlank((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    static boolean isLineEnd(char c) {
        return c == '\u2028' || c == '\n' || c == '\u000b';
    }
}
