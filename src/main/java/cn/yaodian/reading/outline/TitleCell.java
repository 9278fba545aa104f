package cn.yaodian.reading.outline;

import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;

/**
 * A cell that names a task, whose lines may be cut by its width or be paragraphs.
 *
 * @param title the first paragraph in one line
 * @param rest  the paragraphs behind it
 */
record TitleCell(TracedText title, TracedText rest) {

    /** A line goes on with the next unless its sentence has come to an end or the next has a number. */
    static TitleCell of(TracedText cell) {
        TracedText.Builder title = new TracedText.Builder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\u2028' && c != '\n' && c != '\u000b') {
                title.append(c, cell.origin(i));
                continue;
            }
            TracedText rest = cell.from(i + 1).strip();
            boolean ended = i > 0 && (Glyphs.isSentenceEnd(cell.charAt(i - 1)) || Glyphs.isColon(cell.charAt(i - 1)));
            if (ended || LabelReader.read(rest).isPresent()) {
                return new TitleCell(title.build().strip(), rest);
            }
        }
        return new TitleCell(title.build().strip(), TracedText.EMPTY);
    }
}
