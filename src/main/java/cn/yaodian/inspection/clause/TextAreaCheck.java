package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Place;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.part.PageText;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The margins (5.2.1), told by where the text stands, and that nothing leaves the text area. */
final class TextAreaCheck implements ClauseCheck {

    /** A row that begins this far below the text area's edge does not show where that is. */
    private static final double FAR = 12;
    /** Punctuation that hangs beside a full line (custom of typesetters), in mm. */
    private static final double HANGING = 0.6 * Standard.CELL;

    @Override
    public void check(Parts parts, Bench bench) {
        Judge judge = bench.of(Clause.PAGE);
        List<TextRow> rows = parts.text();
        Optional<TextRow> flush = rows.stream().filter(row -> !isAcross(parts, row))
                .filter(row -> Math.abs(row.left() - parts.textLeft()) < Standard.HALF).findFirst();
        flush.ifPresent(row -> judge.length("左边距（订口）", row.place(), row.left(), Standard.LEFT, Standard.ONE));
        Optional<Double> right = Margins.measuredRight(parts);
        rows.stream().filter(row -> right.isPresent() && Math.abs(row.right() - right.get()) < Standard.HALF)
                .findFirst()
                .ifPresent(row -> judge.length("右边距", row.place(), Standard.SHEET_WIDTH - row.right(),
                        Standard.SHEET_WIDTH - Standard.RIGHT, Standard.ONE));
        top(parts, judge);
        if (flush.isEmpty() && right.isEmpty()) {
            judge.unverified("左右边距", "没有成行的正文，量不出左右边距");
        }
        overflow(parts, judge);
    }

    private static boolean isAcross(Parts parts, TextRow row) {
        return parts.page(row.page()).page().isAcross();
    }

    /** Of pages that begin with a line of text. */
    private static void top(Parts parts, Judge judge) {
        double pitch = GridCheck.pitch(parts).orElse(Standard.LINE);
        List<Judge.Sample> tops = new ArrayList<>();
        for (PageText page : parts.pages()) {
            if (page.index() > 1 && !page.page().isAcross() && !page.rows().isEmpty()) {
                TextRow first = page.rows().getFirst();
                double top = Standard.top(first) - (pitch - first.em()) / 2;
                boolean text = parts.text().contains(first);
                if (text && Math.abs(first.size() - Standard.SIZE_3) < 2 && top < Standard.TOP + FAR) {
                    tops.add(new Judge.Sample(first.place(), top));
                }
            }
        }
        if (tops.isEmpty()) {
            judge.unverified("上边距", "没有从页首起排正文的页，量不出上边距");
        }
        judge.worst("上边距（天头）", tops, Standard.TOP, Standard.ONE);
    }

    private static void overflow(Parts parts, Judge judge) {
        Optional<Place> out = Optional.empty();
        double most = 0;
        List<TextRow> rows = new ArrayList<>(parts.text());
        for (Part part : List.of(Part.TITLE, Part.ADDRESSEES, Part.ATTACHMENTS, Part.ATTENDANCE, Part.SIGNATURE,
                Part.DATE,
                Part.NOTE)) {
            rows.addAll(parts.of(part));
        }
        for (TextRow row : rows) {
            Sheet sheet = Sheet.of(parts, row.page());
            Box ink = row.ink();
            double left = Math.min(sheet.left(), Standard.LEFT);
            double right = Math.max(sheet.right(), Standard.RIGHT);
            double over = Math.max(Math.max(left - ink.left(), ink.right() - right - HANGING),
                    Math.max(sheet.top() - ink.top(), ink.bottom() - sheet.bottom()));
            if (over > most) {
                most = over;
                out = Optional.of(row.place());
            }
        }
        if (most > Standard.ONE && out.isPresent()) {
            judge.holds("文字超出版心", out.get(), false, Figures.of(most) + " mm", "不超出版心");
        }
    }
}
