package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 附件: its label, its title, and that it begins a page (7.3.7). */
final class AnnexCheck implements ClauseCheck {

    private static final Pattern LABEL = Pattern.compile("附件[0-9]{0,2}");
    /** Line of the grid that the title stands on, from 0. */
    private static final int TITLE_LINE = 2;

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> labels = parts.of(Part.ANNEX_LABEL);
        List<TextRow> titles = parts.of(Part.ANNEX_TITLE);
        Judge judge = bench.of(Clause.ANNEX);
        for (TextRow label : labels) {
            Sheet sheet = Sheet.of(parts, label.page());
            judge.holds("写法", label.place(), label.matches(LABEL), Figures.quoted(label.text()), "“附件”及顺序号，如“附件1”");
            judge.length("顶格，到版心左边缘", label.place(), label.left() - sheet.left(), 0, Standard.ONE);
            judge.length("在版心第一行，基线到版心上边缘", label.place(), label.baseline() - sheet.top(),
                    Standard.baseline(0, label.em()) - Standard.TOP, Standard.ONE);
        }
        judge.size(labels, Standard.SIZE_3);
        judge.face(labels, Typeface.HEITI);
        List<Judge.Sample> middles = new ArrayList<>();
        for (TextRow title : titles) {
            middles.add(new Judge.Sample(title.place(), title.middle() - Sheet.of(parts, title.page()).middle()));
        }
        judge.worst("标题居中，中线到版心中线", middles, 0, Standard.ONE);
        for (TextRow label : labels) {
            titles.stream().filter(title -> title.page() == label.page()).findFirst()
                    .ifPresent(title -> judge.length("标题在版心第三行，基线到版心上边缘", title.place(),
                            title.baseline() - Sheet.of(parts, title.page()).top(),
                            Standard.baseline(TITLE_LINE, title.em()) - Standard.TOP, Standard.ONE));
        }
        if (!labels.isEmpty() && parts.has(Part.IMPRINT)) {
            TextRow imprint = parts.of(Part.IMPRINT).getFirst();
            judge.holds("附件在版记之前", labels.getLast().place(), labels.getLast().page() <= imprint.page(),
                    "附件在第" + labels.getLast().page() + "页，版记在第" + imprint.page() + "页", "编排在版记之前");
        }
    }
}
