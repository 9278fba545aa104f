package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The title (7.3.1). */
final class TitleCheck implements ClauseCheck {

    /** What the widths of two lines may differ by and still be alike, in characters. */
    private static final double ALIKE = 0.7;

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> rows = parts.of(Part.TITLE);
        Judge judge = bench.of(Clause.TITLE);
        if (rows.isEmpty()) {
            if (parts.format() == DocumentFormat.DOCUMENT || parts.format() == DocumentFormat.LETTER) {
                judge.wrong("", "没有找到标题", "在红色分隔线下空二行居中编排标题");
            }
            return;
        }
        judge.size(rows, Standard.SIZE_2);
        judge.face(rows, Typeface.XIAOBIAOSONG);
        List<Judge.Sample> middles = rows.stream()
                .map(row -> new Judge.Sample(row.place(), row.middle() - Margins.middle(parts))).toList();
        judge.worst("左右居中，中线到版心中线", middles, 0, Standard.ONE);
        below(parts, rows.getFirst(), judge);
        shape(rows, judge);
        new TitleBreaks(judge).check(rows);
    }

    private static void below(Parts parts, TextRow first, Judge judge) {
        double top = Standard.lineTop(first);
        if (parts.format() == DocumentFormat.LETTER) {
            List<TextRow> above = new ArrayList<>();
            for (Part part : List.of(Part.COPY_NUMBER, Part.SECRECY, Part.URGENCY, Part.NUMBER)) {
                above.addAll(parts.of(part));
            }
            above.stream().max(Comparator.comparingDouble(TextRow::baseline))
                    .ifPresent(row -> judge.length("到上面最后一个要素的距离（空二行）", first.place(),
                            top - Standard.lineTop(row) - Standard.LINE, 2 * Standard.LINE, Standard.ONE));
        } else if (parts.format().hasMasthead() && parts.format() != DocumentFormat.ORDER
                && !parts.redRules().isEmpty()) {
            judge.length("到红色分隔线的距离（空二行）", first.place(), top - parts.redRules().getLast().rule().bottom(),
                    2 * Standard.LINE, Standard.ONE);
        }
    }

    /** A trapezium or a diamond: the lines grow, shrink, or grow and then shrink; an hourglass or a block is neither. */
    private static void shape(List<TextRow> rows, Judge judge) {
        if (rows.size() < 2) {
            return;
        }
        boolean shrunk = false;
        boolean waisted = false;
        boolean block = rows.size() > 2;
        for (int i = 1; i < rows.size(); i++) {
            double step = (width(rows.get(i)) - width(rows.get(i - 1))) / rows.getFirst().em();
            block &= Math.abs(step) < ALIKE;
            waisted |= shrunk && step > ALIKE;
            shrunk |= step < -ALIKE;
        }
        judge.holds("回行形状", rows.getFirst().place(), !waisted && !block,
                waisted ? "中间短两头长（沙漏形）" : block ? "各行等长（长方形）" : "梯形或菱形", "梯形或菱形");
    }

    private static double width(TextRow row) {
        return row.right() - row.left();
    }
}
