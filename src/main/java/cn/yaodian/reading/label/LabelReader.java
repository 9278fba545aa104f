package cn.yaodian.reading.label;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.Optional;

/** Reads the number at the start of a paragraph, and tells it from figures that merely begin a sentence. */
public final class LabelReader {

    static final int LARGEST = 999;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2099;

    private LabelReader() {}

    /** The label, or nothing if the paragraph has none or nothing stands behind it. */
    public static Optional<Label> read(TracedText text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        Optional<Label> label;
        if (Glyphs.isDigit(first)) {
            label = DecimalLabels.read(text).or(() -> arabic(text));
        } else if (first == '（' || first == '(' || first == '〔' || first == '［' || first == '[') {
            label = bracketed(text);
        } else if (first == '第') {
            label = ordinal(text);
        } else if (Numeral.isChineseDigit(first)) {
            label = chinese(text);
        } else {
            label = EnclosedLabels.read(text);
        }
        return label.or(() -> NamedLabels.read(text)).or(() -> DamagedLabels.read(text))
                .filter(found -> !found.rest().isEmpty());
    }

    private static Optional<Label> arabic(TracedText text) {
        return Numeral.arabic(text, 0).filter(n -> n.value() <= LARGEST && n.value() > 0).flatMap(number -> {
            int at = skipBlanks(text, number.end());
            if (at == text.length()) {
                return Optional.empty();
            }
            char mark = text.charAt(at);
            if (mark == '）' || mark == ')') {
                return label(LabelKind.ARABIC_HALF_BRACKET, number.value(), text, at + 1);
            }
            boolean figureGoesOn = at + 1 < text.length() && Glyphs.isDigit(text.charAt(at + 1))
                    && !isYear(text, at + 1);
            if (mark == '.' || mark == '．' || mark == '、' || mark == '﹒') {
                // 1.2万人 and 3、4月 are figures; "1. 2022年…" has a blank or the figures of a year.
                return figureGoesOn ? Optional.empty() : label(LabelKind.ARABIC, number.value(), text, at + 1);
            }
            return Optional.empty();
        });
    }

    private static boolean isYear(TracedText text, int at) {
        return Numeral.arabic(text, at)
                .filter(year -> year.value() >= EARLIEST_YEAR && year.value() <= LATEST_YEAR
                        && year.end() < text.length() && text.charAt(year.end()) == '年')
                .isPresent();
    }

    private static Optional<Label> bracketed(TracedText text) {
        int at = skipBlanks(text, 1);
        Optional<Numeral> chinese = Numeral.chinese(text, at);
        Optional<Numeral> number = chinese.or(() -> Numeral.arabic(text, at));
        return number.filter(n -> n.value() <= LARGEST && n.value() > 0).flatMap(found -> {
            int close = skipBlanks(text, found.end());
            if (close == text.length() || !Glyphs.isClosingBracket(text.charAt(close))) {
                return Optional.empty();
            }
            int end = close + 1;
            if (end < text.length() && "、.．".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            // （一）项, （三）款 cite a clause.
            if (end < text.length() && "项款条目".indexOf(text.charAt(end)) >= 0 && isCitation(text, end)) {
                return Optional.empty();
            }
            return label(chinese.isPresent() ? LabelKind.CHINESE_BRACKET : LabelKind.ARABIC_BRACKET, found.value(),
                    text, end);
        });
    }

    private static boolean isCitation(TracedText text, int at) {
        return at + 1 == text.length() || "、，。；规的至和".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static Optional<Label> chinese(TracedText text) {
        return Numeral.chinese(text, 0).filter(n -> n.value() > 0).flatMap(number -> {
            int at = skipBlanks(text, number.end());
            if (at == text.length() || "、.．﹒".indexOf(text.charAt(at)) < 0) {
                return Optional.empty();
            }
            int after = at + 1;
            // 一、二季度 and 三、四线城市 list numbers.
            if (after < text.length() && Numeral.isChineseDigit(text.charAt(after)) && after + 1 < text.length()
                    && "、季级线类号月年期批等".indexOf(text.charAt(after + 1)) >= 0) {
                return Optional.empty();
            }
            return label(LabelKind.CHINESE_COMMA, number.value(), text, after);
        });
    }

    private static Optional<Label> ordinal(TracedText text) {
        int start = skipBlanks(text, 1);
        return Numeral.chinese(text, start).or(() -> Numeral.arabic(text, start)).flatMap(number -> {
            int at = skipBlanks(text, number.end());
            if (at == text.length()) {
                return Optional.empty();
            }
            int end = at + 1;
            boolean parted = end < text.length()
                    && (Glyphs.isBlank(text.charAt(end)) || Glyphs.isColon(text.charAt(end))
                            || text.charAt(end) == '、');
            int behind = parted && !Glyphs.isBlank(text.charAt(end)) ? end + 1 : end;
            if (text.charAt(at) == '部' && end < text.length() && text.charAt(end) == '分') {
                return label(LabelKind.PART, number.value(), text, behindMark(text, end + 1));
            }
            return switch (text.charAt(at)) {
                case '篇', '编' -> parted ? label(LabelKind.PART, number.value(), text, behind) : Optional.empty();
                case '章' -> label(LabelKind.CHAPTER, number.value(), text, behind);
                case '节' -> parted ? label(LabelKind.SECTION, number.value(), text, behind) : Optional.empty();
                case '条' -> parted ? label(LabelKind.ARTICLE, number.value(), text, behind) : Optional.empty();
                default -> NamedLabels.counted(text, number);
            };
        });
    }

    /** 第一部分：… and 第一部分、… */
    private static int behindMark(TracedText text, int at) {
        return at < text.length() && (Glyphs.isColon(text.charAt(at)) || text.charAt(at) == '、') ? at + 1 : at;
    }

    static Optional<Label> label(LabelKind kind, int number, TracedText text, int end) {
        return Optional.of(new Label(kind, number, text.to(end), text.from(end).strip()));
    }

    static int skipBlanks(TracedText text, int start) {
        int at = start;
        while (at < text.length() && at - start < 4 && Glyphs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
