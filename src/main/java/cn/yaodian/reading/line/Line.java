package cn.yaodian.reading.line;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.List;

/**
 * A line that is not blank.
 *
 * @param number    in the source, from 1
 * @param text      without marks and without blanks at its ends
 * @param gapBefore whether a blank line, or what does not belong to the document, stands before it
 * @param pageBefore whether a page ends before it
 * @param cells     of a table's row; empty for a line of text
 */
public record Line(int number, TracedText text, LineForm form, boolean gapBefore, boolean pageBefore,
        List<TracedText> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    public boolean isRow() {
        return !cells.isEmpty();
    }

    /** How wide it prints, in Chinese characters. */
    public double width() {
        return width(text);
    }

    /** How wide a text prints, in Chinese characters; a Western one is half as wide. */
    public static double width(CharSequence text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < 0x2000 && !Glyphs.isHan(c) ? 0.5 : 1;
        }
        return width;
    }
}
