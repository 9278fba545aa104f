package cn.yaodian.reading.ledger;

import java.util.Optional;

/**
 * How the hidden parts of a workbook of ours look. A hidden row above the headings says what each column is: the
 * columns' keys and, above the rows' codes, a mark with the table's code. A row that was cut in two has its code with
 * the number of the part behind it. The writer of workbooks writes the same; a test holds the two together.
 */
final class LedgerMarks {

    /** Stands above the codes of rows, with the version of the format and the table's code behind it. */
    private static final String MARK = "yaodian-table:";
    /** Stands in the column of codes beside what follows the last row: sums, notes, signatures. */
    static final String END = "yaodian-end";
    private static final char PART = '\u241f';
    static final int VERSION = 1;

    /**
     * The mark of a table.
     *
     * @param version of the format, from 1
     */
    record TableMark(int version, String code) {}

    /**
     * The code of a row, or of a part of one.
     *
     * @param part from 1
     */
    record RowMark(String code, int part) {}

    private LedgerMarks() {}

    static Optional<TableMark> table(String words) {
        int colon = words.startsWith(MARK) ? words.indexOf(':', MARK.length()) : -1;
        Optional<Integer> version = colon < 0 ? Optional.empty() : number(words.substring(MARK.length(), colon));
        return version.map(known -> new TableMark(known, words.substring(colon + 1)));
    }

    static RowMark row(String words) {
        int part = words.lastIndexOf(PART);
        Optional<Integer> number = part < 0 ? Optional.empty() : number(words.substring(part + 1));
        return number.map(known -> new RowMark(words.substring(0, part), known)).orElse(new RowMark(words, 1));
    }

    private static Optional<Integer> number(String figures) {
        return figures.length() > 4 || !figures.matches("[1-9]\\d*")
                ? Optional.empty()
                : Optional.of(Integer.parseInt(figures));
    }
}
