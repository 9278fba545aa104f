package cn.yaodian.inspection.part;

import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.inspection.measure.PrintedRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The areas of a page that tables with drawn lines take. */
record TableAreas(List<Box> areas) {

    /** Shorter upright lines are ticks, not a table's. */
    private static final double SHORTEST = 3;
    private static final double SLACK = 1;

    static TableAreas of(MeasuredPage page) {
        List<Box> areas = new ArrayList<>();
        List<PrintedRule> upright = page.rules().stream().filter(rule -> rule.isUpright() && rule.length() > SHORTEST)
                .sorted(Comparator.comparingDouble(PrintedRule::y1)).toList();
        for (PrintedRule rule : upright) {
            Box box = new Box(rule.x1(), rule.y1() - SLACK, rule.x2(), rule.y2() + SLACK);
            if (!areas.isEmpty() && box.top() <= areas.getLast().bottom()) {
                areas.add(Box.around(areas.removeLast(), box));
            } else {
                areas.add(box);
            }
        }
        areas.removeIf(area -> area.width() < SHORTEST);
        return new TableAreas(List.copyOf(areas));
    }

    boolean hold(TextRow row) {
        return areas.stream().anyMatch(area -> row.baseline() > area.top() && row.baseline() < area.bottom() + SLACK
                && row.left() < area.right() && row.right() > area.left());
    }
}
