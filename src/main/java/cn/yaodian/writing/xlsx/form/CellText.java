package cn.yaodian.writing.xlsx.form;

import java.util.Locale;

/** Any text as a cell of an .xlsx can hold it (ECMA-376-1, 22.9.2.19): what XML has no character for is escaped. */
final class CellText {

    private static final int LENGTH_OF_ESCAPE = 7;

    private CellText() {}

    static String escaped(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                written.append(c).append(text.charAt(++i));
            } else if (c == '_' && isEscape(text, i) || !isHeldByXml(c)) {
                written.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    private static boolean isHeldByXml(char c) {
        return c >= ' ' && c < '\ufffe' && !Character.isSurrogate(c) || c == '\t' || c == '\n';
    }

    /** A text that would be taken for an escape is itself escaped. */
    private static boolean isEscape(String text, int at) {
        if (at + LENGTH_OF_ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a program that is careless with what it is given might take it for a formula. */
    static boolean isLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0;
    }
}
