package cn.yaodian.reading.label;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.Optional;

/** Numbers of several parts, as enterprises write them: 1.1 and 2.1.3. A figure such as 1.2万人 is none. */
final class DecimalLabels {

    private static final int LARGEST = 99;
    private static final int DEEPEST = 4;
    private static final LabelKind[] KINDS = {LabelKind.DECIMAL_OF_TWO, LabelKind.DECIMAL_OF_THREE,
            LabelKind.DECIMAL_OF_FOUR};
    /** What a figure goes on with. */
    private static final String SCALES = "万亿千百十％%‰度倍元个名人家场次项年月日米吨公平亩分小";

    private DecimalLabels() {}

    static Optional<Label> read(TracedText text) {
        int parts = 0;
        int at = 0;
        int number = 0;
        while (parts < DEEPEST) {
            Optional<Numeral> part = Numeral.arabic(text, at)
                    .filter(found -> found.value() > 0 && found.value() <= LARGEST);
            if (part.isEmpty()) {
                break;
            }
            // 1.05 is a figure.
            if (parts > 0 && Glyphs.digit(text.charAt(at)) == 0) {
                return Optional.empty();
            }
            parts++;
            number = part.get().value();
            at = part.get().end();
            if (at + 1 >= text.length() || ".．".indexOf(text.charAt(at)) < 0
                    || !Glyphs.isDigit(text.charAt(at + 1))) {
                break;
            }
            at++;
        }
        return parts < 2 || at >= text.length() || Glyphs.isDigit(text.charAt(at))
                ? Optional.empty()
                : label(text, parts, number, at);
    }

    private static Optional<Label> label(TracedText text, int parts, int number, int end) {
        boolean marked = "、.．".indexOf(text.charAt(end)) >= 0;
        int behind = marked ? end + 1 : end;
        int next = LabelReader.skipBlanks(text, behind);
        if (next >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(next);
        boolean words = Glyphs.isHan(first) || Glyphs.isOpening(first) || Glyphs.isLetter(first);
        boolean apart = marked || next > end || parts > 2;
        return words && apart && (marked || parts > 2 || SCALES.indexOf(first) < 0)
                ? LabelReader.label(KINDS[parts - 2], number, text, behind)
                : Optional.empty();
    }
}
