package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.inspection.part.PageText;
import cn.yaodian.inspection.part.Parts;
import java.util.ArrayList;
import java.util.List;

/** Paper of A4 (5.1); the first sheet upright. */
final class PaperCheck implements ClauseCheck {

    @Override
    public void check(Parts parts, Bench bench) {
        Judge judge = bench.of(Clause.PAPER);
        List<Judge.Sample> widths = new ArrayList<>();
        List<Judge.Sample> heights = new ArrayList<>();
        for (PageText text : parts.pages()) {
            MeasuredPage page = text.page();
            Place whole = new Place(page.number(), new Box(0, 0, page.width(), page.height()));
            boolean across = page.isAcross() && page.number() > 1;
            widths.add(new Judge.Sample(whole, across ? page.height() : page.width()));
            heights.add(new Judge.Sample(whole, across ? page.width() : page.height()));
        }
        judge.worst("幅宽", widths, Standard.SHEET_WIDTH, Standard.HALF);
        judge.worst("幅高", heights, Standard.SHEET_HEIGHT, Standard.HALF);
    }
}
