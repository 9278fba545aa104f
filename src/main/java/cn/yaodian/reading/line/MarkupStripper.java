package cn.yaodian.reading.line;

import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes Markdown and stray HTML marks off a line and books them. One line at a time, in one pass. */
final class MarkupStripper {

    private static final int DEEPEST_HEADING = 6;
    private static final String BULLETS = "-*+•·○";
    /** These are bullets without a blank behind them too. */
    private static final String SIGNS = "●◆■▪◇★☆▲△◎➢►▶";

    private final AccountBook account;
    private int headingLevel;
    private boolean bold;

    MarkupStripper(AccountBook account) {
        this.account = account;
    }

    /** Level of the heading that the last line was marked as, 0 for none. */
    int headingLevel() {
        return headingLevel;
    }

    /** Whether all of the last line was marked bold. */
    boolean bold() {
        return bold;
    }

    TracedText strip(TracedText line) {
        return strip(line, false);
    }

    /** @param cell whether tags that begin a line do so within a table's cell */
    private TracedText strip(TracedText line, boolean cell) {
        TracedText rest = withoutTrailing(leading(line.strip()));
        BitSet found = InlineMarks.of(rest);
        TracedText.Builder kept = new TracedText.Builder();
        TracedText.Builder marks = new TracedText.Builder();
        boolean inBold = false;
        boolean plainSeen = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (!found.get(i)) {
                plainSeen |= !inBold && !Glyphs.isBlank(c) && c != '。';
                kept.append(c, rest.origin(i));
                continue;
            }
            inBold ^= c == '*' && (i == 0 || rest.charAt(i - 1) != '*');
            if (cell && isLineBreak(rest, i)) {
                kept.append('\u2028', -1);
            }
            marks.append(c, rest.origin(i));
        }
        account.leaveOut(marks.build(), LeftOut.MARKUP);
        bold = !plainSeen && kept.length() > 0;
        return kept.build().strip();
    }

    private static boolean isLineBreak(TracedText text, int at) {
        return text.charAt(at) == '<' && at + 3 < text.length()
                && text.subSequence(at + 1, at + 3).toString().equalsIgnoreCase("br");
    }

    /** Quotation marks, bullets and boxes to be ticked may stand before one another; a heading's # are the last. */
    private TracedText leading(TracedText line) {
        headingLevel = 0;
        TracedText rest = line;
        int marks = leadingLength(rest);
        while (marks > 0 && headingLevel == 0) {
            account.leaveOut(rest.to(marks), LeftOut.MARKUP);
            headingLevel = rest.charAt(0) == '#' ? marks : 0;
            rest = rest.from(marks).strip();
            marks = leadingLength(rest);
        }
        return rest;
    }

    private static int leadingLength(TracedText line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        if (marks > 0) {
            return marks <= DEEPEST_HEADING && marks < line.length() ? marks : 0;
        }
        boolean bullet = line.length() > 1 && (BULLETS.indexOf(line.charAt(0)) >= 0 && Glyphs.isBlank(line.charAt(1))
                || SIGNS.indexOf(line.charAt(0)) >= 0 && SIGNS.indexOf(line.charAt(1)) < 0);
        boolean box = line.length() > 3 && line.charAt(0) == '[' && " xX".indexOf(line.charAt(1)) >= 0
                && line.charAt(2) == ']' && Glyphs.isBlank(line.charAt(3));
        return box ? 3 : bullet || !line.isEmpty() && line.charAt(0) == '>' ? 1 : 0;
    }

    /** # that close a heading. */
    private TracedText withoutTrailing(TracedText line) {
        int end = line.length();
        while (headingLevel > 0 && end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        if (end == line.length() || end == 0 || !Glyphs.isBlank(line.charAt(end - 1))) {
            return line;
        }
        account.leaveOut(line.from(end), LeftOut.MARKUP);
        return line.to(end).strip();
    }

    /**
     * The cells of a line such as | 序号 | 任务 |; empty for a line that is no row.
     *
     * @param row whether the line is known for a row; it needs no | at its ends then
     */
    List<TracedText> cells(TracedText line, boolean row) {
        TracedText text = line.strip();
        boolean opened = !text.isEmpty() && text.charAt(0) == '|';
        boolean closed = text.length() > 2 && text.charAt(text.length() - 1) == '|';
        if (!row && !(opened && closed)) {
            return List.of();
        }
        List<TracedText> cells = new ArrayList<>();
        int start = opened ? 1 : 0;
        account.leaveOut(text.to(start), LeftOut.MARKUP);
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
                cells.add(strip(text.subSequence(start, i), true));
                account.leaveOut(text.subSequence(i, i + 1), LeftOut.MARKUP);
                start = i + 1;
            }
        }
        if (start < text.length()) {
            cells.add(strip(text.from(start), true));
        }
        return cells;
    }
}
