package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.List;

/** 发文机关标志 (7.2.4); where it stands in other forms, their own clauses say. */
final class LetterheadCheck implements ClauseCheck {

    private static final double BELOW_TEXT_AREA = 35;

    @Override
    public void check(Parts parts, Bench bench) {
        if (!parts.format().hasMasthead()) {
            return;
        }
        Judge judge = bench.of(Clause.LETTERHEAD);
        List<TextRow> rows = parts.of(Part.LETTERHEAD);
        if (rows.isEmpty()) {
            if (parts.pictureHead()) {
                judge.unverified("", "版头是图片，无法测量其中的文字");
            } else {
                judge.wrong("", "没有红色的发文机关标志", "居中套红印刷");
            }
            return;
        }
        Box ink = rows.stream().map(TextRow::ink).reduce(Box::around).orElseThrow();
        Place place = new Place(1, ink);
        judge.holds("颜色", place, rows.stream().allMatch(TextRow::isRed), rows.getFirst().glyphs().getFirst().colour()
                .toString(), "红色");
        judge.face(rows, Typeface.XIAOBIAOSONG);
        judge.length("左右居中，中线到版心中线", place, ink.middleX() - Margins.middle(parts), 0, Standard.ONE);
        judge.holds("宽度", place, ink.width() <= Standard.WIDTH + Standard.ONE, Figures.of(ink.width()) + " mm",
                "不超过版心宽度 156 mm");
        if (parts.format() == DocumentFormat.DOCUMENT || parts.format() == DocumentFormat.BULLETIN) {
            judge.length("上边缘到版心上边缘", place, ink.top() - Standard.TOP, BELOW_TEXT_AREA, Standard.ONE);
        }
        word(rows, judge);
    }

    /** 文件 beside the names of a joint issue stands in the middle of their height. */
    private static void word(List<TextRow> rows, Judge judge) {
        List<TextRow> words = rows.stream().flatMap(row -> row.words().stream())
                .filter(word -> word.text().equals("文件")).toList();
        List<TextRow> names = rows.stream().flatMap(row -> row.words().stream())
                .filter(word -> !word.text().equals("文件")).toList();
        if (words.size() == 1 && names.size() > 1) {
            Box all = names.stream().map(TextRow::ink).reduce(Box::around).orElseThrow();
            Box word = words.getFirst().ink();
            judge.length("“文件”二字上下居中，中线到机关名称中线", words.getFirst().place(), word.middleY() - all.middleY(), 0,
                    Standard.ONE);
        }
    }
}
