package cn.yaodian.reading.label;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.Optional;

/**
 * Numbers whose punctuation was lost or mistaken in typing or scanning: 二，… （四 … （四、… 五）… 1。… What they look like
 * may also begin a line that goes on a sentence, so whoever joins lines must ask.
 */
final class DamagedLabels {

    private static final int LARGEST = 60;

    private DamagedLabels() {}

    static Optional<Label> read(TracedText text) {
        boolean bracket = Glyphs.isOpeningBracket(text.charAt(0)) && text.charAt(0) != '【';
        int start = bracket ? LabelReader.skipBlanks(text, 1) : 0;
        Optional<Numeral> chinese = Numeral.chinese(text, start);
        return chinese.or(() -> Numeral.arabic(text, start))
                .filter(number -> number.value() > 0 && number.value() <= LARGEST && number.end() < text.length())
                .flatMap(number -> label(text, number, bracket, chinese.isPresent()));
    }

    private static Optional<Label> label(TracedText text, Numeral number, boolean bracket, boolean chinese) {
        int end = number.end();
        char mark = text.charAt(end);
        boolean blank = Glyphs.isBlank(mark);
        boolean marked = bracket && (blank || "、.．，,。".indexOf(mark) >= 0)
                || !bracket && chinese && (mark == '，' || mark == ',' || Glyphs.isClosingBracket(mark))
                || !bracket && !chinese && mark == '。';
        int next = LabelReader.skipBlanks(text, end + 1);
        if (!marked || next >= text.length() || !Glyphs.isHan(text.charAt(next))
                || Numeral.isChineseDigit(text.charAt(next))) {
            return Optional.empty();
        }
        LabelKind kind = bracket || Glyphs.isClosingBracket(mark)
                ? chinese ? LabelKind.CHINESE_BRACKET : LabelKind.ARABIC_BRACKET
                : chinese ? LabelKind.CHINESE_COMMA : LabelKind.ARABIC;
        int behind = blank ? end : end + 1;
        return Optional.of(new Label(kind, number.value(), text.to(behind), text.from(behind).strip(), true));
    }
}
