package cn.yaodian.inspection.part;

import cn.yaodian.inspection.measure.PrintedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 版记: its rows, and the rules between them from above.
 *
 * @param page number of the page it stands on; 0 where there is none
 */
record ImprintRows(int page, List<TextRow> rows, List<PlacedRule> rules) {

    private static final ImprintRows NONE = new ImprintRows(0, List.of(), List.of());
    /** How far the first rule may stand above the first row, and the last below the last. */
    private static final double NEAR = 16;
    /** An imprint stands in a sheet's lower part. */
    private static final double UPPER_PART = 0.3;

    static ImprintRows find(List<PageText> pages) {
        for (int i = pages.size() - 1; i >= Math.max(0, pages.size() - 3); i--) {
            Optional<ImprintRows> found = on(pages.get(i));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return NONE;
    }

    private static Optional<ImprintRows> on(PageText page) {
        List<TextRow> all = new ArrayList<>(page.rows());
        all.addAll(page.inTable());
        all.sort((one, other) -> Double.compare(one.baseline(), other.baseline()));
        Optional<TextRow> first = all.stream().filter(row -> row.matches(Words.IMPRINT))
                .filter(row -> row.baseline() > UPPER_PART * page.page().height()).findFirst();
        if (first.isEmpty() || page.page().isAcross()) {
            return Optional.empty();
        }
        List<TextRow> rows = all.stream().filter(row -> row.baseline() >= first.get().baseline()).toList();
        double top = first.get().baseline() - NEAR;
        double bottom = rows.getLast().baseline() + NEAR;
        List<PlacedRule> rules = new ArrayList<>();
        for (PrintedRule rule : page.wideRules()) {
            if (rule.y1() > top && rule.y1() < bottom && !rule.colour().isRed()) {
                rules.add(new PlacedRule(page.index(), rule));
            }
        }
        return Optional.of(new ImprintRows(page.index(), rows, rules));
    }
}
