package cn.yaodian.reading.label;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.Optional;

/** Numbers with a word before them: 任务1：, （任务一）, 【举措3】, 行动二、. */
final class NamedLabels {

    private static final Words NAMES = Words.named("numbered-names");

    private static final Words COUNTED = Words.named("counted-names");

    private NamedLabels() {}

    static Optional<Label> read(TracedText text) {
        boolean bracket = Glyphs.isOpeningBracket(text.charAt(0));
        int start = bracket ? 1 : 0;
        int name = NAMES.lengthAt(text, start);
        if (name == 0) {
            return Optional.empty();
        }
        int at = LabelReader.skipBlanks(text, start + name);
        return Numeral.chinese(text, at).or(() -> Numeral.arabic(text, at))
                .filter(number -> number.value() > 0 && number.value() <= LabelReader.LARGEST)
                .flatMap(number -> label(text, number, bracket));
    }

    /** 第一件实事：, 第二项行动：; what is counted stands between the number and a colon. */
    static Optional<Label> counted(TracedText text, Numeral number) {
        int at = LabelReader.skipBlanks(text, number.end());
        int counted = COUNTED.lengthAt(text, at);
        int end = LabelReader.skipBlanks(text, at + counted);
        return counted > 0 && end < text.length() && Glyphs.isColon(text.charAt(end)) && number.value() > 0
                ? LabelReader.label(LabelKind.NAMED, number.value(), text, end + 1)
                : Optional.empty();
    }

    private static Optional<Label> label(TracedText text, Numeral number, boolean bracket) {
        int at = LabelReader.skipBlanks(text, number.end());
        if (at >= text.length()) {
            return Optional.empty();
        }
        char mark = text.charAt(at);
        if (bracket) {
            int end = at + 1;
            boolean marked = end < text.length()
                    && (Glyphs.isColon(text.charAt(end)) || "、.．".indexOf(text.charAt(end)) >= 0);
            return Glyphs.isClosingBracket(mark)
                    ? LabelReader.label(LabelKind.NAMED, number.value(), text, marked ? end + 1 : end)
                    : Optional.empty();
        }
        boolean marked = Glyphs.isColon(mark) || "、.．".indexOf(mark) >= 0;
        boolean parted = at > number.end() && Glyphs.isHan(mark);
        return marked || parted
                ? LabelReader.label(LabelKind.NAMED, number.value(), text, marked ? at + 1 : number.end())
                : Optional.empty();
    }
}
