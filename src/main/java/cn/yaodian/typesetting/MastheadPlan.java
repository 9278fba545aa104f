package cn.yaodian.typesetting;

import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.Masthead;

/**
 * The distances within a masthead (GB/T 9704-2012, 7.2.4 to 7.2.7, 10.1, 10.2), in points.
 *
 * @param numberLines lines between letterhead and title that bear number, signers or a bulletin's issue, at least 1
 */
record MastheadPlan(DocumentForm form, int numberLines) {

    /** Distance of the red rule from what stands above it (7.2.7, 10.1). */
    static final double RULE_GAP = Sheet.mm(4);
    /** From the letter's upper rule to the characters below it: 7/8 of the height of 3号 (10.1). */
    private static final double BELOW_RULE = Sheet.SIZE_3 * 7 / 8;
    /** What a line of the grid is higher than its characters, above and below. */
    private static final double HALF_LEADING = (Sheet.LINE - Sheet.SIZE_3) / 2;
    /** Lines more than these do not make the masthead higher, but their type smaller. */
    private static final int MOST_LINES = 6;

    static MastheadPlan of(Masthead masthead) {
        int lines = switch (masthead.form()) {
            case BULLETIN -> 2;
            case DOCUMENT, MINUTES -> Math.max(1, masthead.signerLines().size());
            case LETTER -> Math.max(1, FilingSetter.lines(masthead.marks()));
            case ORDER -> 1;
        };
        return new MastheadPlan(masthead.form(), lines);
    }

    /** Upper edge of the letterhead. */
    double top() {
        return switch (form) {
            case DOCUMENT, MINUTES, BULLETIN -> Sheet.TOP + Sheet.mm(35);
            case LETTER -> Sheet.mm(30);
            case ORDER -> Sheet.TOP + Sheet.mm(20);
        };
    }

    /** From the letterhead's lower edge to the line of the grid that what follows begins on. */
    private double toNext() {
        return switch (form) {
            // 2 blank lines, the number, the rule, 2 blank lines (7.2.5, 7.2.7, 7.3.1).
            case DOCUMENT, MINUTES, BULLETIN -> (3 + numberLines) * Sheet.LINE + HALF_LEADING + Sheet.SIZE_3 + RULE_GAP;
            case LETTER -> RULE_GAP + BELOW_RULE + Sheet.SIZE_3 + HALF_LEADING + (1 + numberLines) * Sheet.LINE;
            case ORDER -> 5 * Sheet.LINE;
        };
    }

    /** Line of the grid that follows a masthead whose letterhead has so many lines. */
    int nextRow(int letterheadLines) {
        int first = switch (form) {
            case DOCUMENT, MINUTES, BULLETIN -> 9 + numberLines;
            case LETTER -> 3 + numberLines;
            case ORDER -> 9;
        };
        return first + Math.min(letterheadLines, MOST_LINES) - 1;
    }

    /** Height of a letterhead of so many lines: about 41 points for one, and a line of the grid for each other one. */
    double letterheadHeight(int lines) {
        return Sheet.rowTop(nextRow(lines)) - top() - toNext();
    }

    /** @param bottom lower edge of the letterhead */
    double numberTop(double bottom) {
        return form == DocumentForm.LETTER
                ? bottom + RULE_GAP + BELOW_RULE - HALF_LEADING
                : bottom + 2 * Sheet.LINE;
    }

    /** @param bottom lower edge of the letterhead */
    double ruleY(double bottom) {
        // The rule is 4 mm below the number's characters, not below its line.
        return form == DocumentForm.LETTER
                ? bottom + RULE_GAP
                : numberTop(bottom) + (numberLines - 1) * Sheet.LINE + HALF_LEADING + Sheet.SIZE_3 + RULE_GAP;
    }
}
