package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blanks within a line that once drew in the first line of the next paragraph. */
final class WideBlanks {

    private static final double NARROWEST = 2;
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_HEADING = 60;

    private WideBlanks() {}

    static List<Paragraph> split(Paragraph paragraph) {
        TracedText text = paragraph.text();
        List<Paragraph> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            if (!Glyphs.isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            double width = 0;
            while (end < text.length() && Glyphs.isBlank(text.charAt(end))) {
                width += text.charAt(end) == '\u3000' ? 1 : 0.5;
                end++;
            }
            if (width >= NARROWEST && end < text.length() && begins(text, start, i, end)) {
                parts.add(paragraph.part(start, i, SplitReason.WIDE_BLANK));
                start = end;
            }
            i = end;
        }
        parts.add(paragraph.part(start, text.length(), SplitReason.WIDE_BLANK));
        return parts;
    }

    /** Behind a sentence's end, before a number, or between a numbered heading and its text. */
    private static boolean begins(TracedText text, int start, int blanks, int next) {
        if (blanks <= start) {
            return false;
        }
        char last = text.charAt(blanks - 1);
        if (last == '。' || last == '；' || Glyphs.isColon(last)) {
            return true;
        }
        Optional<Label> label = blanks - start > LONGEST_HEADING
                ? Optional.empty()
                : LabelReader.read(text.subSequence(start, blanks));
        boolean heading = label.filter(found -> LineLooks.isHeadingLike(found.rest())).isPresent();
        Optional<Label> number = LabelReader
                .read(text.subSequence(next, Math.min(text.length(), next + LONGEST_LABEL)));
        boolean outer = number.filter(found -> found.kind().compareTo(LabelKind.ARABIC) < 0).isPresent();
        return outer || number.isPresent() && (heading || Glyphs.isClosingBracket(last))
                || heading && isRunning(text, next);
    }

    private static boolean isRunning(TracedText text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '。') {
                return true;
            }
        }
        return false;
    }
}
