package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What looks like a number of a paragraph within a paragraph.
 *
 * @param at     index of its first character
 * @param before what stands before it
 */
record InnerNumber(int at, LabelKind kind, int number, Before before) {

    /** What a number stands behind. */
    enum Before {
        /** The end of a sentence, or a bracket that closes. */
        SENTENCE,
        /** A semicolon or colon, as between the items of a list. */
        LIST,
        /** Words, with or without a blank. */
        WORDS
    }

    private static final int LONGEST_LABEL = 14;
    /** Behind these a number cites: 第十条第（一）项, 附件1、, 表2. */
    private static final String CITING = "第条款附图表栏至和及";

    /** Every one in a text, in order; each character is looked at a fixed number of times. */
    static List<InnerNumber> in(TracedText text) {
        List<InnerNumber> found = new ArrayList<>();
        for (int i = 1; i + 2 < text.length(); i++) {
            if (mayBegin(text.charAt(i))) {
                at(text, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean mayBegin(char c) {
        return Glyphs.isDigit(c) || Glyphs.isOpeningBracket(c) || c == '第' || "一二三四五六七八九十廿".indexOf(c) >= 0
                || c >= '⒈' && c <= '⒛' || c >= '㈠' && c <= '㈩';
    }

    private static Optional<InnerNumber> at(TracedText text, int at) {
        int last = at - 1;
        while (last > 0 && at - last < LONGEST_LABEL && Glyphs.isBlank(text.charAt(last))) {
            last--;
        }
        char before = text.charAt(last);
        boolean figure = Glyphs.isDigit(before) || Glyphs.isLetter(before) || before == '.' || before == '．'
                || "一二三四五六七八九十百".indexOf(before) >= 0;
        if (figure || isCiting(text, last) || Glyphs.isOpening(before) || Glyphs.isComma(before)) {
            return Optional.empty();
        }
        Optional<Label> label = LabelReader.read(text.subSequence(at, Math.min(text.length(), at + LONGEST_LABEL)));
        return label.filter(found -> !found.damaged() && isOuter(found.kind()) && begins(found.rest()))
                .map(found -> new InnerNumber(at, found.kind(), found.number(), before(before)));
    }

    /** 与 joins what is cited, unless it is that of 参与; 件 is that of 附件, and not of 条件, if a number is cited behind it. */
    private static boolean isCiting(TracedText text, int last) {
        char before = text.charAt(last);
        char first = last > 0 ? text.charAt(last - 1) : ' ';
        return switch (before) {
            case '与' -> first != '参';
            case '件' -> first == '附';
            default -> CITING.indexOf(before) >= 0;
        };
    }

    /** Numbers further in are parts of a paragraph. */
    private static boolean isOuter(LabelKind kind) {
        return kind.compareTo(LabelKind.ARABIC) <= 0;
    }

    private static boolean begins(TracedText rest) {
        char first = rest.charAt(0);
        return Glyphs.isHan(first) || Glyphs.isOpening(first) || Glyphs.isLetter(first) || Glyphs.isDigit(first);
    }

    private static Before before(char c) {
        if (c == '；' || c == ';' || Glyphs.isColon(c)) {
            return Before.LIST;
        }
        return Glyphs.isSentenceEnd(c) || Glyphs.isClosingBracket(c) || c == '.' ? Before.SENTENCE : Before.WORDS;
    }

    boolean isStrong() {
        return kind != LabelKind.ARABIC;
    }
}
