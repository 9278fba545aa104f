package cn.yaodian.domain.returns.form;

/**
 * What the clerk and the unit are to know of a row that came back.
 *
 * @param column  Excel's own, from 1; 0 for the row as such
 * @param heading of that column as the workbook has it; empty for the row as such
 * @param text    the offending text; empty where there is none
 * @param detail  what the reason says of it; see {@link RowReason}
 */
public record RowRemark(RowPlace row, int column, String heading, RowReason reason, String text, String detail) {

    private static final int LONGEST_QUOTED = 40;

    public RowRemark {
        if (column < 0) {
            throw new IllegalArgumentException("columns count from 1");
        }
        heading = heading.replaceAll("\\s+", "");
    }

    /** Of a whole row, sheet or workbook. */
    public static RowRemark of(RowPlace row, RowReason reason, String detail) {
        return new RowRemark(row, 0, "", reason, "", detail);
    }

    /** Whether what it is said of was not taken; else it was, and the clerk is to look at it. */
    public boolean isRefused() {
        return reason.refuses();
    }

    /** A Chinese sentence without its full stop, with the column before it. */
    public String sentence() {
        String said = reason.sentence(quoted(), detail);
        return heading.isEmpty() ? said : "【" + heading + "】" + said;
    }

    private String quoted() {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTED)) + "……";
    }
}
