package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

import cn.yaodian.document.Imprint;
import cn.yaodian.document.Typeface;

/** Sets the imprint (版记) at the foot of the last page, from its last rule upward (GB/T 9704-2012, 7.4). */
final class ImprintSetter {

    private static final double OUTER_RULE = Sheet.mm(0.35);
    private static final double INNER_RULE = Sheet.mm(0.25);
    private static final double LEFT = Sheet.LEFT + Sheet.CELL;
    private static final double RIGHT = Sheet.RIGHT - Sheet.CELL;
    /** Height of one line of 4号, and what stands above and below the lines between two rules. */
    private static final double PITCH = 21;
    private static final double PADDING = (Sheet.LINE - PITCH) / 2;

    private final TypeMetrics metrics;

    ImprintSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    void set(Imprint imprint, PageFlow flow) {
        List<List<TextLine>> cells = new ArrayList<>();
        if (!imprint.copyTo().isEmpty()) {
            cells.add(copyTo(imprint));
        }
        if (!imprint.printedBy().isEmpty()) {
            cells.add(printed(imprint));
        }
        double height = cells.stream().mapToDouble(ImprintSetter::height).sum();
        if (height > flow.room() * Sheet.LINE) {
            flow.newPage();
        }
        flow.addFixed(marks(cells, height));
        flow.goTo(Sheet.LINES);
    }

    private static double height(List<TextLine> cell) {
        return cell.size() * PITCH + 2 * PADDING;
    }

    private static List<Mark> marks(List<List<TextLine>> cells, double height) {
        List<Mark> marks = new ArrayList<>();
        double y = Sheet.BOTTOM - height;
        marks.add(rule(y, OUTER_RULE));
        for (List<TextLine> cell : cells) {
            double top = y + PADDING;
            for (TextLine line : cell) {
                marks.addAll(line.marks(Sheet.baseline(top, PITCH, Sheet.SIZE_4), 1, Ink.BLACK));
                top += PITCH;
            }
            y += height(cell);
            marks.add(rule(y, cell == cells.getLast() ? OUTER_RULE : INNER_RULE));
        }
        return marks;
    }

    private static Mark rule(double y, double thickness) {
        return new Mark.Rule(Sheet.LEFT, y, Sheet.RIGHT, y, thickness, Ink.BLACK);
    }

    /** Wrapped lines align behind the colon (7.4.2). */
    private List<TextLine> copyTo(Imprint imprint) {
        List<Glyph> label = glyphs(Imprint.COPY_TO_LABEL);
        double left = LEFT + Glyph.width(label);
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> line : LineBreaker.lines(glyphs(imprint.copyToLine()), RIGHT - left, RIGHT - left)) {
            List<Glyph> all = new ArrayList<>(lines.isEmpty() ? label : List.of());
            all.addAll(line);
            lines.add(TextLine.natural(all, lines.isEmpty() ? LEFT : left, Sheet.SIZE_4));
        }
        return lines;
    }

    /** Who printed it at the left and when at the right (7.4.3); below each other where one line cannot hold both. */
    private List<TextLine> printed(Imprint imprint) {
        List<Glyph> date = glyphs(imprint.printedOnLine());
        double dateLeft = RIGHT - Glyph.width(date);
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> line : LineBreaker.lines(glyphs(imprint.printedBy()), RIGHT - LEFT, RIGHT - LEFT)) {
            lines.add(TextLine.natural(line, LEFT, Sheet.SIZE_4));
        }
        double end = LEFT + Glyph.width(lines.getLast().glyphs());
        if (!date.isEmpty() && end + Sheet.CELL <= dateLeft) {
            lines.add(beside(lines.removeLast(), TextLine.natural(date, dateLeft, Sheet.SIZE_4)));
        } else if (!date.isEmpty()) {
            lines.add(TextLine.natural(date, dateLeft, Sheet.SIZE_4));
        }
        return lines;
    }

    private static TextLine beside(TextLine left, TextLine right) {
        List<Glyph> glyphs = new ArrayList<>(left.glyphs());
        glyphs.addAll(right.glyphs());
        List<Double> xs = new ArrayList<>(left.xs());
        xs.addAll(right.xs());
        return new TextLine("", glyphs, xs, left.size());
    }

    private List<Glyph> glyphs(String text) {
        return Glyph.of(text, Typeface.FANGSONG, Sheet.SIZE_4, metrics);
    }
}
