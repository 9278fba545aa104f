package cn.yaodian.ui.ledger.table;

import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.service.overview.LedgerTable;

/**
 * A column as it stands in the grid.
 *
 * @param field  number of the table's field that it shows, from 0
 * @param width  in px at the usual font size
 * @param frozen whether it stays while the others are scrolled sideways
 */
public record GridColumn(int field, LedgerTable.Field what, double width, boolean frozen) {

    /** Of a Western character at the usual font size. */
    private static final double CHARACTER_PX = 7.2;
    private static final double PADDING_PX = 24;
    private static final double NARROWEST_PX = 48;
    /** In Western characters; headings are a little smaller than what stands below them. */
    private static final double CHINESE_CHARACTER = 1.9;
    private static final int LONGEST_HEADING = 10;

    public GridColumn {
        width = Math.max(NARROWEST_PX, width);
    }

    /** As wide as the field is said to be, or as its heading, which stands in one line here but wraps on paper. */
    public static GridColumn of(int field, LedgerTable.Field what, boolean frozen) {
        double heading = Math.min(what.heading().title().length(), LONGEST_HEADING) * CHINESE_CHARACTER;
        double characters = Math.max(what.heading().width(), heading);
        return new GridColumn(field, what, characters * CHARACTER_PX + PADDING_PX, frozen);
    }

    public GridColumn withWidth(double changed) {
        return new GridColumn(field, what, changed, frozen);
    }

    public GridColumn withFrozen(boolean changed) {
        return new GridColumn(field, what, width, changed);
    }

    /** How wide it is in Western characters, as presets say it. */
    public double characters() {
        return (width - PADDING_PX) / CHARACTER_PX;
    }

    public String key() {
        return what.heading().key();
    }

    public String title() {
        return what.heading().title();
    }

    /** How large its part is of what room is left. */
    double stretch() {
        return switch (what.kind()) {
            case LONG_TEXT -> 3;
            case TEXT -> 1;
            case CHOICE, NUMBER, PERCENT, DAY, LAMP -> 0;
        };
    }

    /** Figures stand at the right, below each other. */
    Align align() {
        return switch (what.kind()) {
            case NUMBER, PERCENT -> Align.RIGHT;
            case LAMP, DAY, CHOICE, TEXT, LONG_TEXT -> what.heading().align();
        };
    }
}
