package cn.yaodian.document;

import java.util.List;

/**
 * Rows that belong together: one unit's, one region's.
 *
 * @param name   as printed above them and on the sheet's tab
 * @param fields what the head of its table says (被督导单位, 时间, 地点); empty where nothing does
 * @param rows   one cell a column
 * @param codes  one a row, by which a workbook that somebody changed is read back: the same thing has the same code in
 *               every table; empty where nothing is to be read back
 */
public record ReportGroup(String name, List<ReportField> fields, List<List<ReportCell>> rows, List<String> codes) {

    public ReportGroup {
        fields = List.copyOf(fields);
        rows = rows.stream().map(List::copyOf).toList();
        codes = List.copyOf(codes);
        if (!codes.isEmpty() && codes.size() != rows.size()) {
            throw new IllegalArgumentException(codes.size() + " codes for " + rows.size() + " rows of " + name);
        }
    }

    /** Rows that are not to be read back. */
    public ReportGroup(String name, List<ReportField> fields, List<List<ReportCell>> rows) {
        this(name, fields, rows, List.of());
    }

    /** Rows of words only. */
    public static ReportGroup ofTexts(String name, List<ReportField> fields, List<List<String>> rows) {
        return new ReportGroup(name, fields,
                rows.stream().map(row -> row.stream().map(ReportCell::of).toList()).toList());
    }

    /** The rows as they are printed. */
    public List<List<String>> texts() {
        return rows.stream().map(row -> row.stream().map(ReportCell::text).toList()).toList();
    }
}
