package cn.yaodian.reading.docx;

import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.text.LeftOut;

/** A paragraph's words while they are gathered run by run. */
final class ParagraphWords {

    private final MarkedText words = new MarkedText();
    private boolean allBold = true;
    private boolean inContents;

    void keep(String text, boolean bold, boolean contents) {
        words.append(text);
        allBold &= bold || text.isBlank();
        inContents |= contents;
    }

    void leaveOut(String text, LeftOut reason) {
        words.leaveOut(text, reason);
    }

    /** A break before any words begins no line. */
    void lineBreak() {
        if (!words.isBlank()) {
            words.append("\n");
        }
    }

    MarkedText words() {
        return words;
    }

    boolean isBold() {
        return allBold && !words.isBlank();
    }

    /** Whether this is an entry of a table of contents: it is part of one and ends in a page's number. */
    boolean isContentsEntry() {
        String kept = words.kept().strip();
        return inContents && !kept.isEmpty() && "0123456789ivxIVX".indexOf(kept.charAt(kept.length() - 1)) >= 0;
    }
}
