package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.PlacedRule;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The red rule below the number (7.2.7). */
final class RedRuleCheck implements ClauseCheck {

    private static final double BELOW_NUMBER = 4;

    @Override
    public void check(Parts parts, Bench bench) {
        boolean ruled = parts.format() == DocumentFormat.DOCUMENT || parts.format() == DocumentFormat.MINUTES
                || parts.format() == DocumentFormat.BULLETIN;
        if (!ruled) {
            return;
        }
        Judge judge = bench.of(Clause.RED_RULE);
        if (parts.redRules().isEmpty()) {
            judge.wrong("", "没有红色分隔线", "在发文字号之下 4 mm 处印一条与版心等宽的红色分隔线");
            return;
        }
        PlacedRule rule = parts.redRules().getLast();
        judge.length("左端到版心左边缘", rule.place(), rule.rule().x1() - Margins.left(parts), 0, Standard.HALF);
        judge.length("右端到版心右边缘", rule.place(), rule.rule().x2() - Margins.right(parts), 0, Standard.HALF);
        List<TextRow> above = new ArrayList<>(parts.of(Part.NUMBER));
        above.addAll(parts.of(Part.SIGNERS));
        above.addAll(parts.of(Part.EDITOR));
        above.stream().max(Comparator.comparingDouble(TextRow::baseline)).ifPresentOrElse(
                row -> judge.length("到发文字号下边缘", rule.place(), rule.rule().top() - Standard.bottom(row), BELOW_NUMBER,
                        Standard.HALF),
                () -> judge.unverified("到发文字号的距离", "没有发文字号，无法测量红线到它的距离"));
    }
}
