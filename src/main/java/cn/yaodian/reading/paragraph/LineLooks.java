package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.text.FigureDate;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.List;

/** What a line's text says of its place in a paragraph. */
public final class LineLooks {

    private static final double LONGEST_TITLE = 60;
    private static final double LONGEST_HEADING = 40;
    private static final double LONGEST_DATE = 16;
    private static final int FEWEST_DOTS = 4;
    private static final int LONGEST_BRACKET = 1000;
    private static final Words OPENERS = Words.named("sentence-openers");
    private static final Words TITLE_KINDS = Words.named("title-kinds");
    private static final Words STARTERS = Words.named("line-starters").and(Words.pairs(
            Words.pairs(Words.named("duty-parts"), Words.named("duty-holders")), new Words(List.of("：", ":"))));

    private LineLooks() {}

    public static boolean isLabelled(TracedText text) {
        return LabelReader.read(text).isPresent();
    }

    /** 。 ！ ？ ； at its end, also before a closing mark, or before a bracket that stands at its end. */
    public static boolean endsSentence(CharSequence text) {
        int i = text.length() - 1;
        while (i > 0 && Glyphs.isClosing(text.charAt(i))) {
            i--;
        }
        return i >= 0 && (Glyphs.isSentenceEnd(text.charAt(i))
                || Glyphs.isClosingBracket(text.charAt(text.length() - 1)) && sentenceEndsBeforeBracket(text));
    }

    /** …水平。（牵头单位：市总工会）; true too where the bracket was opened on an earlier line. */
    private static boolean sentenceEndsBeforeBracket(CharSequence text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0 && text.length() - i < LONGEST_BRACKET; i--) {
            if (Glyphs.isClosingBracket(text.charAt(i))) {
                depth++;
            } else if (Glyphs.isOpeningBracket(text.charAt(i)) && --depth == 0) {
                return i == 0 || Glyphs.isSentenceEnd(text.charAt(i - 1));
            }
        }
        return true;
    }

    public static boolean endsInComma(CharSequence text) {
        return !text.isEmpty() && Glyphs.isComma(text.charAt(text.length() - 1));
    }

    public static boolean endsInColon(CharSequence text) {
        return !text.isEmpty() && Glyphs.isColon(text.charAt(text.length() - 1));
    }

    /** Words that begin a line of their own whatever stands before: 抄送, 附件, 牵头单位：, 此件…. */
    public static boolean startsItsOwnLine(CharSequence text) {
        int start = 0;
        while (start < text.length() && Glyphs.isOpening(text.charAt(start))) {
            start++;
        }
        return STARTERS.lengthAt(text, start) > 0 || isDate(text);
    }

    /** A sentence that begins so is no title: 为…, 根据…, 按照…. */
    public static boolean opensSentence(CharSequence text) {
        return OPENERS.lengthAt(text, 0) > 0;
    }

    /** Whether it ends in a word such as 通知 or 要点, as titles do. */
    static boolean endsAsTitle(CharSequence text) {
        return TITLE_KINDS.lengthBefore(text, text.length()) > 0;
    }

    /** A line that could be a title: short, unnumbered, and without the marks of running text outside 《》 and “”. */
    public static boolean isTitleLike(TracedText text) {
        return isHeadingLike(text, LONGEST_TITLE) && !containsOutsideQuotes(text, "，,") && !isLabelled(text);
    }

    /** A line that could be a heading: short, and without the marks of running text but for commas. */
    public static boolean isHeadingLike(TracedText text) {
        return isHeadingLike(text, LONGEST_HEADING);
    }

    private static boolean isHeadingLike(TracedText text, double longest) {
        if (text.isEmpty() || Line.width(text) > longest || isDate(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return !Glyphs.isSentenceEnd(last) && !Glyphs.isComma(last) && !Glyphs.isColon(last)
                && !containsOutsideQuotes(text, "。；;：:！!？?");
    }

    private static boolean containsOutsideQuotes(CharSequence text, String marks) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《' || c == '“') {
                depth++;
            } else if (c == '》' || c == '”') {
                depth--;
            } else if (depth <= 0 && marks.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 二、主要任务…………2: an entry of a table of contents, with dots before its page. */
    public static boolean isContentsEntry(CharSequence text) {
        int end = text.length();
        while (end > 0 && (Glyphs.isDigit(text.charAt(end - 1)) || Glyphs.isBlank(text.charAt(end - 1))
                || "()（）-—".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int dots = end;
        int count = 0;
        while (dots > 0 && "….·．・".indexOf(text.charAt(dots - 1)) >= 0) {
            dots--;
            count += text.charAt(dots) == '…' ? 3 : 1;
        }
        return end < text.length() && dots > 0 && count >= FEWEST_DOTS;
    }

    /** A line that holds a date and nothing else. */
    public static boolean isDate(CharSequence text) {
        if (Line.width(text) > LONGEST_DATE || text.isEmpty()) {
            return false;
        }
        if (FigureDate.is(text)) {
            return true;
        }
        int years = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            years += c == '年' ? 1 : 0;
            if (!Glyphs.isDigit(c) && "年月日〇○零一二三四五六七八九十元".indexOf(c) < 0 && !Glyphs.isBlank(c)) {
                return false;
            }
        }
        char last = text.charAt(text.length() - 1);
        return years == 1 && (last == '日' || last == '月');
    }
}
