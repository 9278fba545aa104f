package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import cn.yaodian.inspection.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in the imprint: who gets a copy (7.4.2), who printed it and when (7.4.3). */
final class CopyToCheck implements ClauseCheck {

    private static final Pattern LABEL = Pattern.compile("(?:抄送|主送|分送|抄报|报送|报|送|发)[：:]");
    private static final Pattern DATE = Pattern.compile("[12][0-9]{3}年[1-9][0-9]?月[1-9][0-9]?日印发");
    /** However it is written, and whether or not its word follows. */
    private static final Pattern DATE_LIKE = Pattern.compile("(?:" + Words.DATE.pattern() + ")(?:印发)?$");
    private static final Pattern COPIES = Pattern.compile("共?印.*份");

    @Override
    public void check(Parts parts, Bench bench) {
        List<List<TextRow>> lists = new ArrayList<>();
        boolean listing = false;
        for (TextRow row : parts.of(Part.IMPRINT)) {
            if (startsList(row)) {
                lists.add(new ArrayList<>(List.of(row)));
                listing = true;
            } else if (row.find(DATE_LIKE).isPresent()) {
                printed(parts, row, bench.of(Clause.PRINTED));
                listing = false;
            } else if (row.words().stream().anyMatch(word -> word.matches(COPIES))) {
                listing = false;
            } else if (listing) {
                lists.getLast().add(row);
            }
        }
        lists.forEach(list -> copyTo(parts, list, bench.of(Clause.COPY_TO)));
    }

    private static boolean startsList(TextRow row) {
        return row.find(LABEL).filter(label -> label.left() == row.left()).isPresent();
    }

    private static void copyTo(Parts parts, List<TextRow> rows, Judge judge) {
        TextRow first = rows.getFirst();
        TextRow last = rows.getLast();
        judge.holds("标号", first.place(), first.text().contains("：") && !first.text().matches("[^：]{1,4}:.*"),
                Figures.quoted(first.text()), "后标全角冒号“：”");
        judge.length("左空一字，到版心左边缘", first.place(), first.left() - Margins.left(parts), Standard.CELL, Standard.ONE);
        judge.holds("右空一字", first.place(),
                rows.stream().allMatch(row -> row.right() < Margins.right(parts) - Standard.CELL + Standard.ONE),
                Figures.of(rows.stream().mapToDouble(row -> Margins.right(parts) - row.right()).min().orElse(0))
                        + " mm",
                "不少于一字（5.6 mm）");
        boolean bulletin = parts.format() == DocumentFormat.BULLETIN;
        String end = last.text().substring(last.text().length() - 1);
        if (!bulletin) {
            judge.holds("末尾标点", last.place(), end.equals("。"), Figures.quoted(end), "句号“。”");
        }
        judge.size(rows, Standard.SIZE_4);
        judge.face(rows, Typeface.FANGSONG);
        Optional<TextRow> names = first.find(LABEL)
                .flatMap(label -> first.part(label.text().length(), first.text().length()));
        names.ifPresent(begin -> judge.worst("回行与冒号后的首字对齐，相差", rows.stream().skip(1)
                .map(row -> new Judge.Sample(row.place(), row.left() - begin.left())).toList(), 0, Standard.ONE));
    }

    private static void printed(Parts parts, TextRow row, Judge judge) {
        TextRow date = row.find(DATE_LIKE).orElse(row);
        judge.size(row, Standard.SIZE_4);
        judge.face(List.of(row), Typeface.FANGSONG);
        if (row.glyphs().size() > date.glyphs().size()) {
            judge.length("印发机关左空一字，到版心左边缘", row.place(), row.left() - Margins.left(parts), Standard.CELL,
                    Standard.ONE);
        }
        judge.length("印发日期右空一字，到版心右边缘", date.place(), Margins.right(parts) - date.right(), Standard.CELL,
                Standard.ONE);
        judge.holds("印发日期写法", date.place(), date.matches(DATE), Figures.quoted(date.text()),
                "阿拉伯数字标全年、月、日，后加“印发”二字");
    }
}
