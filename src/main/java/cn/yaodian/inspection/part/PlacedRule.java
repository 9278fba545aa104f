package cn.yaodian.inspection.part;

import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.PrintedRule;

/** A line and the page it is on. */
public record PlacedRule(int page, PrintedRule rule) {

    public Place place() {
        return new Place(page, rule.box());
    }
}
