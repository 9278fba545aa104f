package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.measure.PrintedGlyph;
import cn.yaodian.inspection.part.Part;
import cn.yaodian.inspection.part.Parts;
import cn.yaodian.inspection.part.TextRow;
import cn.yaodian.inspection.part.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The body's type (5.2.2), and 22 lines of 28 characters that fill the text area (5.2.3). */
final class GridCheck implements ClauseCheck {

    private static final int LINES = 22;
    private static final int CHARACTERS = 28;
    private static final double NARROWEST_PITCH = 5;
    private static final double WIDEST_PITCH = 16;
    private static final double UNEVEN = 0.6;
    private static final int FEW_LINES = 16;
    private static final int FEW_ROWS = 3;
    private static final double FEW_UNEVEN = 0.2;
    private static final double POINTS = 72 / 25.4;

    @Override
    public void check(Parts parts, Bench bench) {
        List<TextRow> body = parts.of(Part.BODY);
        if (body.isEmpty()) {
            return;
        }
        Judge font = bench.of(Clause.BODY_FONT);
        font.size(body, Standard.SIZE_3);
        List<TextRow> plain = Paragraphs.of(parts).stream().filter(rows -> rows.size() > 1)
                .flatMap(rows -> rows.stream().skip(1)).toList();
        font.face(plain.isEmpty() ? withoutHeadings(body) : plain, Typeface.FANGSONG);
        Judge grid = bench.of(Clause.GRID);
        lines(parts, grid);
        characters(parts, grid);
    }

    private static List<TextRow> withoutHeadings(List<TextRow> body) {
        return body.stream().filter(row -> !row.matches(Words.LEVEL_1) && !row.matches(Words.LEVEL_2)).toList();
    }

    /** Distance of one line of the body from the next, in mm: what most have, evened out. */
    static Optional<Double> pitch(Parts parts) {
        List<Double> pitches = new ArrayList<>();
        List<TextRow> body = parts.text();
        for (int i = 1; i < body.size(); i++) {
            double pitch = body.get(i).baseline() - body.get(i - 1).baseline();
            if (body.get(i).page() == body.get(i - 1).page() && pitch > NARROWEST_PITCH && pitch < WIDEST_PITCH) {
                pitches.add(pitch);
            }
        }
        if (pitches.isEmpty()) {
            return Optional.empty();
        }
        pitches.sort(Double::compare);
        double middle = pitches.get(pitches.size() / 2);
        // Headings in another font stand a little higher or lower than the grid has them.
        return Optional.of(pitches.stream().mapToDouble(pitch -> pitch)
                .filter(pitch -> Math.abs(pitch - middle) < UNEVEN).average().orElse(middle));
    }

    private static void lines(Parts parts, Judge judge) {
        Optional<Double> pitch = pitch(parts);
        if (pitch.isEmpty()) {
            judge.unverified("行数", "正文不足两行，量不出行距");
            return;
        }
        TextRow first = parts.of(Part.BODY).getFirst();
        long lines = Math.round(225 / pitch.get());
        double filled = LINES * pitch.get();
        // A few lines show the grid less exactly than a page of them, but still tell 28 points from 29.
        double off = parts.text().size() < FEW_LINES ? LINES * FEW_UNEVEN : Standard.ONE;
        String measured = lines + " 行（行距 " + Figures.of(pitch.get() * POINTS) + " 磅）";
        judge.holds("每面行数", first.place(), lines == LINES && Math.abs(filled - 225) <= off, measured,
                "22 行，撑满版心（行距 29 磅左右）");
        List<Judge.Sample> feet = new ArrayList<>();
        for (int page = 1; page < parts.pages().size(); page++) {
            int number = page;
            List<TextRow> rows = parts.of(Part.BODY).stream().filter(row -> row.page() == number).toList();
            boolean goesOn = parts.of(Part.BODY).stream().anyMatch(row -> row.page() == number + 1);
            if (goesOn && !rows.isEmpty() && rows.getLast().baseline() > Standard.BOTTOM - Standard.LINE) {
                feet.add(new Judge.Sample(rows.getLast().place(), rows.getLast().baseline()));
            }
        }
        judge.worst("末行基线到页面上边", feet, Standard.baseline(LINES - 1, first.em()), Standard.ONE);
    }

    private static void characters(Parts parts, Judge judge) {
        Map<Integer, List<TextRow>> counts = new HashMap<>();
        double left = Margins.left(parts);
        for (TextRow row : Paragraphs.wrapped(parts)) {
            boolean square = row.glyphs().stream().allMatch(glyph -> isSquare(glyph, row));
            if (square && row.left() - left < 1) {
                counts.computeIfAbsent(row.glyphs().size(), count -> new ArrayList<>()).add(row);
            }
        }
        Optional<Map.Entry<Integer, List<TextRow>>> most = counts.entrySet().stream()
                .max((one, other) -> one.getValue().size() != other.getValue().size()
                        ? Integer.compare(one.getValue().size(), other.getValue().size())
                        // Punctuation that may not begin a line makes some lines shorter or longer.
                        : Integer.compare(-Math.abs(one.getKey() - CHARACTERS),
                                -Math.abs(other.getKey() - CHARACTERS)));
        int count = most.map(Map.Entry::getKey).orElse(0);
        int rows = most.map(one -> one.getValue().size()).orElse(0);
        // A mark that may not begin a line makes single lines a character shorter or longer.
        boolean few = Math.abs(count - CHARACTERS) == 1 && rows < FEW_ROWS;
        if (most.isPresent() && !few) {
            TextRow row = most.get().getValue().getFirst();
            judge.holds("每行字数", row.place(), count == CHARACTERS, count + " 字", "28 字");
        } else {
            judge.unverified("每行字数", "全是汉字的整行太少，数不准每行字数");
        }
    }

    private static boolean isSquare(PrintedGlyph glyph, TextRow row) {
        return Math.abs(glyph.width() - row.em()) < 0.1 * row.em();
    }
}
