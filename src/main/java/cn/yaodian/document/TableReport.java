package cn.yaodian.document;

import java.util.List;

/**
 * A table as an office prints it, free of any file format.
 *
 * @param title      above the table
 * @param subtitle   below the title, such as the issuing office and the date; empty for none
 * @param columns    from left to right
 * @param groups     the rows, in groups; a writer may give each its own sheet or page
 * @param signatures blanks below each group to be signed by hand
 * @param notes      printed below the table
 * @param code       tells what table this is when a workbook is read back: which plan's, which of its ledgers; empty
 *                   where it is not to be read back
 */
public record TableReport(String title, String subtitle, List<ReportColumn> columns, List<ReportGroup> groups,
        List<ReportField> signatures, List<String> notes, String code) {

    /** What a writer puts in the place of the lines where a group has none; one that is read back is no line. */
    public static final String NOTHING = "（无）";

    public TableReport {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        signatures = List.copyOf(signatures);
        notes = List.copyOf(notes);
        for (ReportGroup group : groups) {
            for (List<ReportCell> row : group.rows()) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size()
                            + " columns in " + group.name());
                }
            }
        }
    }

    /** A table that is not to be read back. */
    public TableReport(String title, String subtitle, List<ReportColumn> columns, List<ReportGroup> groups,
            List<ReportField> signatures, List<String> notes) {
        this(title, subtitle, columns, groups, signatures, notes, "");
    }

    /** Whether somebody writes on the printed table: it has blanks to be signed, or fields that are still empty. */
    public boolean isFilledInByHand() {
        return !signatures.isEmpty()
                || groups.stream().flatMap(group -> group.fields().stream())
                        .anyMatch(field -> field.value().isEmpty());
    }

    /** The same table with other rows. */
    public TableReport withGroups(List<ReportGroup> changed) {
        return new TableReport(title, subtitle, columns, changed, signatures, notes, code);
    }
}
