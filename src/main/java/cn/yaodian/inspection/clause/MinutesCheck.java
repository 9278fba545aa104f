package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What only minutes have (10.3). */
final class MinutesCheck implements ClauseCheck {

    private static final double BELOW_TEXT_AREA = 35;
    private static final Pattern LABEL = Pattern.compile("[^：:]{2,4}[：:]");

    @Override
    public void check(Parts parts, Bench bench) {
        if (parts.format() != DocumentFormat.MINUTES) {
            return;
        }
        Judge judge = bench.of(Clause.MINUTES);
        parts.of(Part.LETTERHEAD).stream().map(TextRow::ink).reduce(Box::around)
                .ifPresent(ink -> judge.length("纪要标志上边缘到版心上边缘", parts.of(Part.LETTERHEAD).getFirst().place(),
                        ink.top() - Standard.TOP, BELOW_TEXT_AREA, Standard.ONE));
        List<TextRow> rows = parts.of(Part.ATTENDANCE);
        if (rows.isEmpty()) {
            return;
        }
        TextRow first = rows.getFirst();
        parts.of(Part.BODY).stream().filter(row -> row.page() == first.page() && row.baseline() < first.baseline())
                .reduce((one, next) -> next).ifPresent(row -> judge.length("出席人员名单到正文的距离（空一行）", first.place(),
                        first.baseline() - row.baseline() - Standard.LINE, Standard.LINE, Standard.ONE));
        List<TextRow> labels = new ArrayList<>();
        List<Judge.Sample> wraps = new ArrayList<>();
        Optional<TextRow> names = Optional.empty();
        for (TextRow row : rows) {
            Optional<TextRow> label = row.find(LABEL).filter(found -> found.left() == row.left());
            if (label.isPresent()) {
                labels.add(label.get());
                names = row.part(label.get().text().length(), row.text().length());
            } else {
                names.ifPresent(begin -> wraps.add(new Judge.Sample(row.place(), row.left() - begin.left())));
            }
        }
        judge.face(labels, Typeface.HEITI);
        judge.size(rows, Standard.SIZE_3);
        judge.worst("左空二字，到版心左边缘", labels.stream()
                .map(row -> new Judge.Sample(row.place(), row.left() - Margins.left(parts))).toList(),
                2 * Standard.CELL, Standard.ONE);
        judge.worst("回行与冒号后的首字对齐，相差", wraps, 0, Standard.ONE);
    }
}
