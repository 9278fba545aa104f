package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.PrintedRule;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.PlacedRule;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What only letters have (10.1). */
final class LetterCheck implements ClauseCheck {

    private static final double FROM_UPPER_EDGE = 30;
    private static final double BELOW_LETTERHEAD = 4;
    private static final double FROM_LOWER_EDGE = 20;
    private static final double WIDTH = 170;

    @Override
    public void check(Parts parts, Bench bench) {
        if (parts.format() != DocumentFormat.LETTER) {
            return;
        }
        Judge judge = bench.of(Clause.LETTER);
        parts.of(Part.LETTERHEAD).stream().map(TextRow::ink).reduce(Box::around).ifPresent(ink -> {
            judge.length("发文机关标志上边缘到页面上边", parts.of(Part.LETTERHEAD).getFirst().place(), ink.top(), FROM_UPPER_EDGE,
                    Standard.ONE);
            parts.redRules().stream().findFirst().ifPresent(rule -> judge.length("武文线到发文机关标志下边缘", rule.place(),
                    rule.rule().top() - ink.bottom(), BELOW_LETTERHEAD, Standard.ONE));
        });
        parts.of(Part.LETTERHEAD).stream().reduce((one, next) -> next)
                .ifPresent(row -> judge.holds("发文机关标志", row.place(), !row.text().endsWith("文件"),
                        Figures.quoted(row.text()), "使用发文机关全称或规范化简称，不加“文件”二字"));
        rules(parts.redRules(), "首页上部红色双线", true, judge);
        rules(parts.footRules(), "首页下部红色双线", false, judge);
        parts.footRules().stream().findFirst().ifPresent(rule -> judge.length("首页下部红色双线到页面下边", rule.place(),
                Standard.SHEET_HEIGHT - rule.rule().top(), FROM_LOWER_EDGE, Standard.ONE));
        number(parts, judge);
        imprint(parts, judge);
    }

    private static void rules(List<PlacedRule> rules, String name, boolean thickAbove, Judge judge) {
        if (rules.size() != 2) {
            judge.wrong(name, rules.isEmpty() ? "没有" : "为" + rules.size() + "条线",
                    thickAbove ? "印上粗下细的武文线" : "印上细下粗的文武线");
            return;
        }
        PrintedRule upper = rules.getFirst().rule();
        PrintedRule lower = rules.getLast().rule();
        judge.worst(name + "长度", rules.stream().map(rule -> new Judge.Sample(rule.place(), rule.rule().length()))
                .toList(), WIDTH, Standard.ONE);
        judge.worst(name + "居中，中线到页面中线", rules.stream()
                .map(rule -> new Judge.Sample(rule.place(), rule.rule().box().middleX() - Standard.SHEET_WIDTH / 2))
                .toList(), 0, Standard.ONE);
        boolean right = thickAbove ? upper.thickness() > lower.thickness() : upper.thickness() < lower.thickness();
        judge.holds(name + "粗细", rules.getFirst().place(), right, Figures.of(upper.thickness()) + " mm 在上，"
                + Figures.of(lower.thickness()) + " mm 在下", thickAbove ? "上粗下细" : "上细下粗");
    }

    private static void number(Parts parts, Judge judge) {
        parts.of(Part.NUMBER).stream().findFirst().ifPresent(row -> {
            judge.length("发文字号顶格居右，到版心右边缘", row.place(), Margins.right(parts) - row.right(), 0, Standard.ONE);
            parts.redRules().stream().reduce((one, next) -> next).ifPresent(rule -> judge.length(
                    "发文字号到武文线（三号字高的八分之七）", row.place(), Standard.top(row) - parts.redRules().getFirst().rule()
                            .top(),
                    row.em() * 7 / 8, Standard.ONE));
        });
        List<TextRow> marks = new ArrayList<>();
        List.of(Part.COPY_NUMBER, Part.SECRECY, Part.URGENCY).forEach(part -> marks.addAll(parts.of(part)));
        marks.stream().min(Comparator.comparingDouble(TextRow::baseline))
                .ifPresent(mark -> parts.of(Part.NUMBER).forEach(row -> judge.length("发文字号与版心左上第一个要素同行，相差",
                        row.place(), row.baseline() - mark.baseline(), 0, Standard.ONE)));
    }

    private static void imprint(Parts parts, Judge judge) {
        List<TextRow> rows = parts.of(Part.IMPRINT);
        if (!rows.isEmpty()) {
            judge.holds("版记", rows.getFirst().place(), parts.imprintRules().isEmpty(),
                    parts.imprintRules().isEmpty() ? "没有分隔线" : "有分隔线", "不加分隔线");
            boolean printed = rows.stream().anyMatch(row -> row.text().contains("印发"));
            judge.holds("印发机关和印发日期", rows.getLast().place(), !printed, printed ? "有" : "没有", "信函版记不加印发机关和印发日期");
        }
    }
}
