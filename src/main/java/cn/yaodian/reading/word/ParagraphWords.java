package cn.yaodian.reading.word;

import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.text.LeftOut;

/** A paragraph's words while they are gathered run by run. */
public final class ParagraphWords {

    private final MarkedText words = new MarkedText();
    private boolean allBold = true;
    private boolean inContents;

    public void keep(String text, boolean bold, boolean contents) {
        words.append(text);
        allBold &= bold || text.isBlank();
        inContents |= contents;
    }

    public void leaveOut(String text, LeftOut reason) {
        words.leaveOut(text, reason);
    }

    /** A break before any words begins no line. */
    public void lineBreak() {
        if (!words.isBlank()) {
            words.append("\n");
        }
    }

    public MarkedText words() {
        return words;
    }

    public boolean isBold() {
        return allBold && !words.isBlank();
    }

    /** Whether this is an entry of a table of contents: it is part of one and ends in a page's number. */
    public boolean isContentsEntry() {
        String kept = words.kept().strip();
        return inContents && !kept.isEmpty() && "0123456789ivxIVX".indexOf(kept.charAt(kept.length() - 1)) >= 0;
    }
}
