package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.List;

/** 主送机关 (7.3.2). */
final class AddresseesCheck implements ClauseCheck {

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> rows = parts.of(Part.ADDRESSEES);
        if (rows.isEmpty()) {
            return;
        }
        Judge judge = bench.of(Clause.ADDRESSEES);
        TextRow last = rows.getLast();
        judge.worst("居左顶格，到版心左边缘", rows.stream()
                .map(row -> new Judge.Sample(row.place(), row.left() - Margins.left(parts))).toList(), 0, Standard.ONE);
        judge.holds("最后的标点", last.place(), last.text().endsWith("："),
                Figures.quoted(last.text().substring(last.text().length() - 1)), "全角冒号“：”");
        judge.size(rows, Standard.SIZE_3);
        judge.face(rows, Typeface.FANGSONG);
        parts.of(Part.TITLE).stream().reduce((one, next) -> next)
                .filter(title -> title.page() == rows.getFirst().page())
                .ifPresent(title -> judge.length("到标题的距离（空一行）", rows.getFirst().place(),
                        Standard.lineTop(rows.getFirst()) - Standard.lineTop(title) - Standard.LINE, Standard.LINE,
                        Standard.ONE));
    }
}
