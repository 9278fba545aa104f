package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.measure.PrintedPicture;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.List;

/** Names and date, with a seal or without (7.3.5.1, 7.3.5.2), and where they stand among the pages. */
final class SignatureCheck implements ClauseCheck {

    private static final double TWO = 2 * Standard.CELL;
    private static final double FOUR = 4 * Standard.CELL;

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> dates = parts.of(Part.DATE);
        if (dates.isEmpty()) {
            return;
        }
        TextRow date = dates.getFirst();
        List<TextRow> names = parts.of(Part.SIGNATURE);
        List<PrintedPicture> seals = parts.page(date.page()).page().pictures().stream()
                .filter(PrintedPicture::isLikeSeal).toList();
        boolean sealed = !seals.isEmpty() || isSetForSeal(parts, date, names);
        Judge judge = bench.of(sealed ? Clause.SEALED : Clause.SIGNED);
        if (sealed) {
            SealedNames.check(parts, date, names, seals, judge);
        } else {
            signed(parts, date, names, judge);
        }
        List<TextRow> all = new ArrayList<>(names);
        all.add(date);
        judge.size(all, Standard.SIZE_3);
        judge.face(all, Typeface.FANGSONG);
        company(parts, date, judge);
    }

    /** Whether names and date stand as they do where a seal is to be stamped by hand, rather than as they do without. */
    private static boolean isSetForSeal(Parts parts, TextRow date, List<TextRow> names) {
        double right = Margins.right(parts);
        double sealed = Math.abs(right - date.right() - FOUR);
        if (names.isEmpty()) {
            return sealed < Math.abs(right - date.right() - TWO);
        }
        TextRow name = names.getLast();
        double signed = Math.abs(date.left() - name.left() - TWO)
                + Math.min(Math.abs(right - name.right() - TWO), Math.abs(right - date.right() - TWO));
        return sealed < TWO && sealed + Math.abs(name.middle() - date.middle()) < signed;
    }

    private static void signed(Parts parts, TextRow date, List<TextRow> names, Judge judge) {
        double right = Margins.right(parts);
        double half = Standard.CELL / 2;
        double slack = slack(parts, date);
        if (names.isEmpty()) {
            judge.length("成文日期右空二字，到版心右边缘", date.place(), right - date.right(), TWO, half, slack);
            return;
        }
        TextRow widest = names.stream().reduce((one, next) -> width(next) > width(one) ? next : one).orElseThrow();
        // A date that would reach further right than the name decides where both stand.
        boolean longer = width(date) + TWO > width(widest) + Standard.HALF;
        if (longer && Math.abs(right - widest.right() - TWO) > half) {
            judge.length("成文日期长于署名，右空二字，到版心右边缘", date.place(), right - date.right(), TWO, half, slack);
        } else {
            judge.length("署名右空二字，到版心右边缘", widest.place(), right - widest.right(), TWO, half, slack);
        }
        judge.length("成文日期首字比署名首字右移二字", date.place(), date.left() - widest.left(), TWO, half, slack);
        judge.length("署名与成文日期的行距（下一行）", date.place(), date.baseline() - names.getLast().baseline(), Standard.LINE,
                Standard.ONE);
        List<TextRow> above = new ArrayList<>(parts.of(Part.BODY));
        above.addAll(parts.of(Part.ATTACHMENTS));
        above.stream().filter(row -> row.page() == date.page() && row.baseline() < names.getFirst().baseline())
                .reduce((one, next) -> next)
                .ifPresent(row -> judge.length("署名到正文的距离（空一行）", names.getFirst().place(),
                        names.getFirst().baseline() - row.baseline() - Standard.LINE, Standard.LINE, Standard.ONE));
    }

    /** By how much a row may be wider than its document wants it. */
    static double slack(Parts parts, TextRow row) {
        return parts.spaced() ? row.strayed() : 0;
    }

    private static double width(TextRow row) {
        return row.right() - row.left();
    }

    /** A signature never stands on a page without text (7.3.5.1). */
    private static void company(Parts parts, TextRow date, Judge judge) {
        boolean excused = parts.of(Part.BODY).stream().anyMatch(row -> row.text().contains("此页无正文"));
        boolean accompanied = parts.of(Part.BODY).stream().anyMatch(row -> row.page() == date.page())
                || parts.of(Part.ATTACHMENTS).stream().anyMatch(row -> row.page() == date.page())
                || parts.of(Part.ATTENDANCE).stream().anyMatch(row -> row.page() == date.page())
                || !parts.page(date.page()).inTable().isEmpty();
        judge.holds("与正文同页", date.place(), accompanied && !excused,
                excused ? "标注“此页无正文”" : accompanied ? "同页有正文" : "落款单独成页", "调整行距、字距，使落款与正文同处一面");
    }
}
