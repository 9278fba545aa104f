package cn.yaodian.writing.xlsx;

import java.util.regex.Pattern;

/** Words as a cell of a workbook takes them. */
final class CellText {

    /** What a workbook takes for a character that XML cannot hold (ECMA-376-1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    /** With these a program takes what is typed, or read from a table in text, for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CellText() {}

    /** Line ends as \n, and nothing that would be taken for an escaped character. */
    static String legal(String words) {
        String lines = words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n');
        return lines.contains("_x") ? ESCAPE.matcher(lines).replaceAll("_x005F_") : lines;
    }

    /** Whether it would become a formula as soon as somebody edits it. */
    static boolean isLikeFormula(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}
