package cn.yaodian.typesetting;

/**
 * Where a line may end (避头尾): the rules of GB/T 15834-2011, 5.1, and of custom. Works on neighbouring code points, as
 * word processors do, so that the DOCX breaks where these pages break; that is why a 破折号, which the standard would let
 * begin a line, does not: it cannot be told there from a dash of connection, which must not.
 */
final class Kinsoku {

    private static final String NOT_AT_START = "，。、；：？！）〕》〉」』】〗”’％‰℃°′″～·…—,.;:?!)]}%";
    private static final String NOT_AT_END = "（〔《〈「『【〖“‘￥＄$([{№＃";
    private static final String TIES = ".,:/-_@'&+~=#\\";

    private Kinsoku() {}

    /** Whether a line may end between the two. */
    static boolean mayBreak(int before, int after) {
        if (isBlank(after)) {
            return false;
        }
        if (isBlank(before)) {
            return true;
        }
        return !belongTogether(before, after) && mayStart(after) && mayEnd(before);
    }

    /** Whether no space may be spread between the two: within a word, a number, a dash, a combined character. */
    static boolean belongTogether(int before, int after) {
        if (before == after && (before == '—' || before == '…')) {
            return true;
        }
        if (joins(after) || before == 0x200D) {
            return true;
        }
        boolean wordBefore = isWestern(before);
        boolean wordAfter = isWestern(after);
        return wordBefore && (wordAfter || isTie(after)) || isTie(before) && wordAfter;
    }

    static boolean mayStart(int codePoint) {
        return NOT_AT_START.indexOf(codePoint) < 0;
    }

    static boolean mayEnd(int codePoint) {
        return NOT_AT_END.indexOf(codePoint) < 0;
    }

    /** A blank that may hang unseen at a line's end. The full-width blank is not one: it is set on purpose. */
    static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == 0x00A0;
    }

    /** A letter or digit of a script that is written in words. */
    private static boolean isWestern(int codePoint) {
        return codePoint < 0x2E80 && Character.isLetterOrDigit(codePoint) || codePoint == '%' || codePoint == '‰';
    }

    private static boolean isTie(int codePoint) {
        return TIES.indexOf(codePoint) >= 0;
    }

    private static boolean joins(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || codePoint == 0x200D;
    }
}
