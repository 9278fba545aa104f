package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/** Numbered captions that fell between two halves of a sentence, as the conversion of a printed page leaves them. */
final class Interruption {

    private static final int FEWEST = 2;
    private static final double LONGEST = 50;

    private Interruption() {}

    /**
     * How many lines from the given one on interrupt a sentence; 0 for none.
     *
     * @param running the paragraph before, which must have broken off within a sentence
     */
    static int length(List<Line> lines, int start, GrowingParagraph running) {
        TracedText end = running.last().text();
        if (!running.isRunning() || LineLooks.endsSentence(end) || LineLooks.endsInColon(end)
                || LineLooks.endsInComma(end)) {
            return 0;
        }
        int count = 0;
        while (start + count < lines.size() && isCaption(lines.get(start + count), count + 1)
                && (count == 0 || !lines.get(start + count).gapBefore())) {
            count++;
        }
        if (count < FEWEST || start + count == lines.size()) {
            return 0;
        }
        Line after = lines.get(start + count);
        return after.isRow() || LineLooks.isLabelled(after.text()) || LineLooks.isTitleLike(after.text()) ? 0 : count;
    }

    private static boolean isCaption(Line line, int number) {
        Optional<Label> label = line.isRow() ? Optional.empty() : LabelReader.read(line.text());
        return label.isPresent() && label.get().kind() == LabelKind.ARABIC && label.get().number() == number
                && line.width() <= LONGEST && LineLooks.isHeadingLike(label.get().rest())
                && !Glyphs.isSentenceEnd(line.text().charAt(line.text().length() - 1));
    }
}
