package cn.yaodian.reading.label;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.Optional;

/** Numbers that are one character (① ⑴ ⒈ ㈠ Ⅰ), and letters: A. a） (a). */
final class EnclosedLabels {

    private static final String MARKS = "、.．﹒";

    private EnclosedLabels() {}

    static Optional<Label> read(TracedText text) {
        char c = text.charAt(0);
        if (c >= '①' && c <= '⑳') {
            return label(LabelKind.CIRCLED, c - '①' + 1, text);
        }
        if (c >= '❶' && c <= '❿') {
            return label(LabelKind.CIRCLED, c - '❶' + 1, text);
        }
        if (c >= '⑴' && c <= '⒇') {
            return label(LabelKind.ARABIC_BRACKET, c - '⑴' + 1, text);
        }
        if (c >= '⒈' && c <= '⒛') {
            return label(LabelKind.ARABIC, c - '⒈' + 1, text);
        }
        if (c >= '㈠' && c <= '㈩') {
            return label(LabelKind.CHINESE_BRACKET, c - '㈠' + 1, text);
        }
        if (c >= 'Ⅰ' && c <= 'Ⅻ') {
            return marked(LabelKind.ROMAN, c - 'Ⅰ' + 1, text, MARKS + "：:");
        }
        return letter(text, c);
    }

    /** One letter only, and Chinese behind it: A、B角 and C.V. are no labels. */
    private static Optional<Label> letter(TracedText text, char c) {
        char plain = c >= 'Ａ' ? (char) (c - 'Ａ' + 'A') : c;
        if (plain >= 'A' && plain <= 'Z') {
            return marked(LabelKind.CAPITAL, plain - 'A' + 1, text, MARKS);
        }
        return plain >= 'a' && plain <= 'z'
                ? marked(LabelKind.SMALL_LETTER, plain - 'a' + 1, text, "）)、.．")
                : Optional.empty();
    }

    private static Optional<Label> marked(LabelKind kind, int number, TracedText text, String marks) {
        int at = LabelReader.skipBlanks(text, 1);
        if (at >= text.length() || marks.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int next = LabelReader.skipBlanks(text, at + 1);
        return next < text.length() && (Glyphs.isHan(text.charAt(next)) || Glyphs.isOpening(text.charAt(next)))
                ? LabelReader.label(kind, number, text, at + 1)
                : Optional.empty();
    }

    private static Optional<Label> label(LabelKind kind, int number, TracedText text) {
        boolean marked = text.length() > 1 && MARKS.indexOf(text.charAt(1)) >= 0;
        return LabelReader.label(kind, number, text, marked ? 2 : 1);
    }
}
