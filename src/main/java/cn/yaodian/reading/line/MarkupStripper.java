package cn.yaodian.reading.line;

import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;

/** Takes Markdown and stray HTML marks off a line and books them. One line at a time, in one pass. */
final class MarkupStripper {

    private static final int DEEPEST_HEADING = 6;
    private static final int LONGEST_TAG = 200;
    private static final String BULLETS = "-*+•●◆■▪◇○";

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
        TracedText rest = leading(line.strip());
        TracedText.Builder kept = new TracedText.Builder();
        TracedText.Builder marks = new TracedText.Builder();
        boolean inBold = false;
        boolean plainSeen = false;
        int i = 0;
        while (i < rest.length()) {
            int mark = markLength(rest, i);
            if (mark == 0) {
                plainSeen |= !inBold && !Glyphs.isBlank(rest.charAt(i)) && rest.charAt(i) != '。';
                kept.append(rest.charAt(i), rest.origin(i));
                i++;
                continue;
            }
            inBold ^= rest.charAt(i) == '*';
            marks.append(rest.subSequence(i, i + mark));
            i += mark;
        }
        account.leaveOut(marks.build(), LeftOut.MARKUP);
        bold = !plainSeen && kept.length() > 0;
        return kept.build().strip();
    }

    private TracedText leading(TracedText line) {
        headingLevel = 0;
        TracedText rest = line;
        int marks = 0;
        while (marks < rest.length() && rest.charAt(marks) == '#') {
            marks++;
        }
        if (marks > 0 && marks <= DEEPEST_HEADING && marks < rest.length()) {
            headingLevel = marks;
        } else if (rest.length() > 1 && BULLETS.indexOf(rest.charAt(0)) >= 0 && Glyphs.isBlank(rest.charAt(1))
                || !rest.isEmpty() && rest.charAt(0) == '>') {
            marks = 1;
        } else {
            marks = 0;
        }
        account.leaveOut(rest.to(marks), LeftOut.MARKUP);
        return rest.from(marks).strip();
    }

    /** How many characters of a mark stand here, 0 for none. */
    private static int markLength(TracedText text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (c == '*' && next == '*') {
            return at + 2 < text.length() && text.charAt(at + 2) == '*' ? 3 : 2;
        }
        if (c == '\\' && "\\`*_{}[]()#+-.!~>|".indexOf(next) >= 0 && next != 0) {
            return 1;
        }
        if (c == '<' && (Glyphs.isLetter(next) || next == '/')) {
            return tagLength(text, at);
        }
        return c == '&' ? entityLength(text, at) : 0;
    }

    private static int tagLength(TracedText text, int at) {
        for (int i = at + 1; i < text.length() && i - at <= LONGEST_TAG; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1 - at;
            }
            if (c == '<' || Glyphs.isHan(c)) {
                return 0;
            }
        }
        return 0;
    }

    private static int entityLength(TracedText text, int at) {
        for (String entity : List.of("&nbsp;", "&emsp;", "&ensp;", "&lt;", "&gt;", "&amp;", "&quot;")) {
            if (at + entity.length() <= text.length()
                    && entity.contentEquals(text.subSequence(at, at + entity.length()))) {
                return entity.length();
            }
        }
        return 0;
    }

    /** The cells of a line such as | 序号 | 任务 |; empty for a line that is no row. */
    List<TracedText> cells(TracedText line) {
        TracedText row = line.strip();
        if (row.length() < 3 || row.charAt(0) != '|' || row.charAt(row.length() - 1) != '|') {
            return List.of();
        }
        List<TracedText> cells = new ArrayList<>();
        int start = 1;
        account.leaveOut(row.to(1), LeftOut.MARKUP);
        for (int i = 1; i < row.length(); i++) {
            if (row.charAt(i) == '|' && row.charAt(i - 1) != '\\') {
                cells.add(strip(row.subSequence(start, i)));
                account.leaveOut(row.subSequence(i, i + 1), LeftOut.MARKUP);
                start = i + 1;
            }
        }
        return cells;
    }
}
