package cn.yaodian.inspection.part;

import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.inspection.measure.PrintedRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of one page.
 *
 * @param rows    of level text from above, without the page's number and what stands in tables
 * @param inTable rows that stand in tables
 * @param number  the row with the page's number, on a sheet that lies across in places of the upright sheet; or none
 * @param placing how the number of a sheet that lies across stands on it
 */
public record PageText(MeasuredPage page, List<TextRow> rows, List<TextRow> inTable, List<TextRow> number,
        Placing placing) {

    /** How the number of a sheet that lies across stands on it. */
    public enum Placing {
        /** The sheet is upright. */
        UPRIGHT,
        /** Where it stands on upright sheets, the table's head at their left edge: as GB/T 9704-2012, 8 has it. */
        KEPT,
        /** Where it stands on upright sheets, but the table's head is at their right edge. */
        WRONG_WAY,
        /** At the foot of the sheet as it lies. */
        AT_FOOT
    }

    private static final Pattern NUMBER = Pattern
            .compile("[-—–－―─·•.]*第?[0-9０-９]{1,4}页?(?:[，/]?共?[0-9]{1,4}页?)?[-—–－―─·•.]*");
    /** Numbers stand below this share of the sheet's height. */
    private static final double FOOT = 0.86;

    public static PageText of(MeasuredPage page) {
        List<TextRow> rows = new ArrayList<>(PageRows.level(page));
        List<TextRow> atFoot = takeNumber(rows, page.height());
        List<TextRow> inTable = new ArrayList<>();
        TableAreas tables = TableAreas.of(page);
        rows.removeIf(row -> tables.hold(row) && inTable.add(row));
        if (!page.isAcross()) {
            return new PageText(page, rows, inTable, atFoot, Placing.UPRIGHT);
        }
        List<TextRow> kept = takeNumber(new ArrayList<>(PageRows.turned(page)), page.width());
        if (!kept.isEmpty()) {
            rows.addAll(atFoot);
            return new PageText(page, rows, inTable, kept, Placing.KEPT);
        }
        List<TextRow> wrong = takeNumber(new ArrayList<>(PageRows.turnedWrong(page)), page.width());
        return wrong.isEmpty()
                ? new PageText(page, rows, inTable, atFoot, Placing.AT_FOOT)
                : new PageText(page, rows, inTable, wrong, Placing.WRONG_WAY);
    }

    private static List<TextRow> takeNumber(List<TextRow> rows, double height) {
        List<TextRow> found = rows.stream().filter(row -> row.baseline() > FOOT * height && row.matches(NUMBER))
                .max(Comparator.comparingDouble(TextRow::baseline)).map(List::of).orElse(List.of());
        rows.removeAll(found);
        return found;
    }

    public int index() {
        return page.number();
    }

    /** Nothing but the page's number on it. */
    public boolean isBlank() {
        return rows.isEmpty() && inTable.isEmpty() && page.pictures().isEmpty();
    }

    /** Level lines from above that are about as wide as the text area. */
    public List<PrintedRule> wideRules() {
        return page.rules().stream().filter(rule -> rule.isLevel() && rule.length() > 100)
                .sorted(Comparator.comparingDouble(PrintedRule::y1)).toList();
    }
}
