package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 附件说明 (7.3.4). */
final class AttachmentsCheck implements ClauseCheck {

    private static final Pattern LABEL = Pattern.compile("附件：");
    private static final Pattern NUMBERED = Pattern.compile("(?:附件[：:])?([0-9]+)[.．、].*");
    private static final Pattern LEAD = Pattern.compile("(?:附件[：:]?)?(?:[0-9]+[.．、])?");
    private static final String PUNCTUATION = "。；，、.;,";

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> rows = parts.of(Part.ATTACHMENTS);
        if (rows.isEmpty()) {
            return;
        }
        Judge judge = bench.of(Clause.ATTACHMENTS);
        TextRow first = rows.getFirst();
        judge.holds("写法", first.place(), first.find(LABEL).isPresent(), Figures.quoted(first.text()),
                "“附件：”后标名称，多个附件用“1.”“2.”编号");
        judge.length("左空二字，到版心左边缘", first.place(), first.left() - Margins.left(parts), 2 * Standard.CELL,
                Standard.ONE);
        judge.size(rows, Standard.SIZE_3);
        judge.face(rows, Typeface.FANGSONG);
        parts.of(Part.BODY).stream().filter(row -> row.page() == first.page() && row.baseline() < first.baseline())
                .reduce((one, next) -> next).ifPresent(row -> judge.length("到正文的距离（空一行）", first.place(),
                        first.baseline() - row.baseline() - Standard.LINE, Standard.LINE, Standard.ONE));
        names(parts, rows, judge);
    }

    private static void names(Parts parts, List<TextRow> rows, Judge judge) {
        List<List<TextRow>> names = new ArrayList<>();
        for (TextRow row : rows) {
            if (names.isEmpty() || row.matches(NUMBERED)) {
                names.add(new ArrayList<>());
            }
            names.getLast().add(row);
        }
        boolean numbered = rows.getFirst().matches(NUMBERED);
        judge.holds("顺序号", rows.getFirst().place(), names.size() > 1 == numbered,
                numbered ? "有顺序号" : "没有顺序号", names.size() > 1 ? "多个附件标注顺序号" : "只有一个附件，不标顺序号");
        for (List<TextRow> name : names) {
            String text = name.getLast().text();
            char end = text.charAt(text.length() - 1);
            judge.holds("附件名称后", name.getLast().place(), PUNCTUATION.indexOf(end) < 0,
                    PUNCTUATION.indexOf(end) < 0 ? "没有标点" : "有标点“" + end + "”", "不加标点符号");
            Optional<TextRow> lead = name.getFirst().find(LEAD);
            int behind = lead.map(row -> row.text().length()).orElse(0);
            Optional<TextRow> words = name.getFirst().part(behind, name.getFirst().text().length());
            words.ifPresent(begin -> name.stream().skip(1).forEach(row -> judge.length("回行与上行名称首字对齐，相差", row.place(),
                    row.left() - begin.left(), 0, Standard.ONE, SignatureCheck.slack(parts, name.getFirst()))));
        }
    }
}
