package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.PlacedRule;
import cn.yaodian.inspection.part.TextRow;
import java.util.List;

/** The rules of the imprint and where it stands (7.4.1). */
final class ImprintCheck implements ClauseCheck {

    private static final double OUTER = 0.35;
    private static final double INNER = 0.25;
    /** Word processors set lines in eighths of a point. */
    private static final double THICKNESS = 0.06;

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> rows = parts.of(Part.IMPRINT);
        if (rows.isEmpty() || parts.format() == DocumentFormat.LETTER) {
            return;
        }
        Judge judge = bench.of(Clause.IMPRINT);
        TextRow first = rows.getFirst();
        judge.holds("所在的页", first.place(), first.page() == parts.pages().size(), "第" + first.page() + "页",
                "最后一面（第" + parts.pages().size() + "页）");
        List<PlacedRule> rules = parts.imprintRules();
        if (rules.size() < 2) {
            judge.wrong("", rules.isEmpty() ? "没有分隔线" : "只有一条分隔线", "首条、末条及各要素之间印与版心等宽的分隔线");
            return;
        }
        judge.worst("分隔线左端到版心左边缘", rules.stream()
                .map(rule -> new Judge.Sample(rule.place(), rule.rule().x1() - Margins.left(parts))).toList(), 0,
                Standard.HALF);
        judge.worst("分隔线右端到版心右边缘", rules.stream()
                .map(rule -> new Judge.Sample(rule.place(), rule.rule().x2() - Margins.right(parts))).toList(), 0,
                Standard.HALF);
        PlacedRule last = rules.getLast();
        judge.length("末条分隔线与版心下边缘相差", last.place(), last.rule().bottom() - Standard.BOTTOM, 0, Standard.HALF);
        judge.worst("首条、末条分隔线粗细", List.of(thickness(rules.getFirst()), thickness(last)), OUTER, THICKNESS);
        judge.worst("中间分隔线粗细", rules.subList(1, rules.size() - 1).stream().map(ImprintCheck::thickness).toList(),
                INNER, THICKNESS);
        judge.size(rows, Standard.SIZE_4);
        judge.face(rows, Typeface.FANGSONG);
    }

    private static Judge.Sample thickness(PlacedRule rule) {
        return new Judge.Sample(rule.place(), rule.rule().thickness());
    }
}
