package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.Optional;

/** What only orders have (10.2). */
final class OrderCheck implements ClauseCheck {

    private static final double BELOW_TEXT_AREA = 20;

    @Override
    public void check(Parts parts, Bench bench) {
        if (parts.format() != DocumentFormat.ORDER) {
            return;
        }
        Judge judge = bench.of(Clause.ORDER);
        Optional<Box> ink = parts.of(Part.LETTERHEAD).stream().map(TextRow::ink).reduce(Box::around);
        ink.ifPresent(box -> judge.length("发文机关标志上边缘到版心上边缘", parts.of(Part.LETTERHEAD).getFirst().place(),
                box.top() - Standard.TOP, BELOW_TEXT_AREA, Standard.ONE));
        Optional<TextRow> number = parts.of(Part.NUMBER).stream().findFirst();
        if (number.isEmpty()) {
            judge.unverified("令号", "没有找到令号，可能尚未编号");
            return;
        }
        TextRow row = number.get();
        judge.length("令号居中，中线到版心中线", row.place(), row.middle() - Margins.middle(parts), 0, Standard.ONE);
        parts.of(Part.LETTERHEAD).stream().reduce((one, next) -> next)
                .ifPresent(head -> judge.length("令号到发文机关标志的距离（空二行）", row.place(),
                        Standard.lineTop(row) - Standard.bottom(head), 2 * Standard.LINE, Standard.ONE));
        parts.of(Part.BODY).stream().findFirst().filter(body -> body.page() == 1)
                .ifPresent(body -> judge.length("正文到令号的距离（空二行）", body.place(),
                        body.baseline() - row.baseline() - Standard.LINE, 2 * Standard.LINE, Standard.ONE));
    }
}
