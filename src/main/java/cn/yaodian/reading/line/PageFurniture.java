package cn.yaodian.reading.line;

import cn.yaodian.reading.text.FigureDate;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.Words;
import java.util.Optional;

/** Tells lines that belong to the page or to the web page from lines of the document. */
final class PageFurniture {

    private static final int LONGEST_PAGE_NUMBER = 16;
    private static final int LONGEST_RESIDUE = 80;
    private static final int LONGEST_BARE_NUMBER = 4;
    private static final String DASHES = "-—–―－─━－﹣~～·•=_＿*";
    private static final String HOME = "首页";
    private static final String ARROWS = ">＞›»→/／\\";
    private static final Words RESIDUE = Words.named("web-residue");

    private PageFurniture() {}

    /** @param line without blanks at its ends, not empty */
    static Optional<LeftOut> reason(CharSequence line) {
        if (isRule(line)) {
            return Optional.of(LeftOut.RULE);
        }
        if (isPageNumber(line)) {
            return Optional.of(LeftOut.PAGE_NUMBER);
        }
        return isResidue(line) || isTrail(line) || PageFields.isLine(line)
                ? Optional.of(LeftOut.WEB_PAGE)
                : Optional.empty();
    }

    private static boolean isRule(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if (DASHES.indexOf(line.charAt(i)) < 0 && !Glyphs.isBlank(line.charAt(i))) {
                return false;
            }
        }
        return line.length() >= 2;
    }

    private static boolean isPageNumber(CharSequence line) {
        if (line.length() > LONGEST_PAGE_NUMBER || FigureDate.is(line)) {
            return false;
        }
        int digits = 0;
        boolean framed = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Glyphs.isDigit(c)) {
                digits++;
            } else if (DASHES.indexOf(c) >= 0 || "第页共/PpAaGgEeOoFf".indexOf(c) >= 0) {
                framed = true;
            } else if (!Glyphs.isBlank(c)) {
                return false;
            }
        }
        return digits > 0 && (framed ? digits <= 2 * LONGEST_BARE_NUMBER : digits < LONGEST_BARE_NUMBER);
    }

    /** 您当前所在位置：首页 >> 信息公开 >> 规划计划: the way to a page. */
    private static boolean isTrail(CharSequence line) {
        int home = line.length() > LONGEST_RESIDUE ? -1 : line.toString().indexOf(HOME);
        int behind = home + HOME.length();
        while (home >= 0 && behind < line.length() && Glyphs.isBlank(line.charAt(behind))) {
            behind++;
        }
        return home >= 0 && behind < line.length() && ARROWS.indexOf(line.charAt(behind)) >= 0;
    }

    private static boolean isResidue(CharSequence line) {
        if (line.length() > LONGEST_RESIDUE) {
            return false;
        }
        int start = 0;
        while (start < line.length() && Glyphs.isOpening(line.charAt(start))) {
            start++;
        }
        int length = RESIDUE.lengthAt(line, start);
        int end = start + length;
        return length > 0 && (end == line.length() || Glyphs.isColon(line.charAt(end))
                || Glyphs.isBlank(line.charAt(end)) || Glyphs.isClosing(line.charAt(end)) || line.charAt(end) == '>');
    }
}
