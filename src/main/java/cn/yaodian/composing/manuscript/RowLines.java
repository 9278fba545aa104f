package cn.yaodian.composing.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table among the lines of a text: cells parted by tabs. A cell with line breaks comes out of a workbook in
 * quotation marks, over several lines.
 */
final class RowLines {

    /** A line break within a cell, as it is typed. */
    static final char BREAK = '↵';
    /** A quotation mark that is not closed within so many lines is one. */
    private static final int MOST_LINES = 40;

    private RowLines() {}

    /** @param within whether the line before is a row: then an indent is an empty first cell */
    static boolean isRow(String line, boolean within) {
        return (within ? line : line.strip()).indexOf('\t') >= 0;
    }

    /** A row, and the line behind it. */
    record Row(List<String> cells, int next) {}

    /** @param from index of a line with a row */
    static Row read(List<String> lines, int from) {
        List<String> cells = new ArrayList<>();
        String line = lines.get(from);
        int next = from + 1;
        int at = 0;
        while (at <= line.length()) {
            int end = line.startsWith("\"", at) ? closing(line, at) : -1;
            while (line.startsWith("\"", at) && end < 0 && next < lines.size() && next - from < MOST_LINES
                    && closesLater(lines, next, from)) {
                line = line + "\n" + lines.get(next++);
                end = closing(line, at);
            }
            if (end > 0) {
                cells.add(line.substring(at + 1, end).replace("\"\"", "\"").replace('\t', ' ').strip());
                at = end + 2;
            } else {
                int tab = line.indexOf('\t', at);
                int stop = tab < 0 ? line.length() : tab;
                cells.add(line.substring(at, stop).strip().replace(BREAK, '\n'));
                at = stop + 1;
            }
        }
        return new Row(cells, next);
    }

    /** Where the quoted cell ends that begins here; -1 where it does not end on this line. */
    private static int closing(String line, int from) {
        for (int i = from + 1; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                if (line.startsWith("\"\"", i)) {
                    i++;
                } else {
                    return i + 1 == line.length() || line.charAt(i + 1) == '\t' ? i : -1;
                }
            }
        }
        return -1;
    }

    /** Whether a line below ends a quoted cell: a mark alone before a tab or the line's end. */
    private static boolean closesLater(List<String> lines, int next, int from) {
        for (int i = next; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            if (lines.get(i).matches("(?s)(?:[^\"]|\"\")*\"(?:\t.*)?")) {
                return true;
            }
        }
        return false;
    }

    /** Without blanks at its ends; empty lines stay, they are room to write by hand. */
    static String stripped(String cell) {
        return cell.replaceAll("(?U)^[\\s&&[^\\n]]+|[\\s&&[^\\n]]+$", "");
    }

    /** A cell as it is typed. */
    static String written(String cell) {
        String line = cell.replace('\t', ' ').replace('\n', BREAK);
        return line.startsWith("\"") || line.equals(TableReader.LEFT) || line.equals(TableReader.ABOVE)
                || line.startsWith(TableReader.ESCAPE) ? TableReader.ESCAPE + line : line;
    }
}
