package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

import cn.yaodian.document.Imprint;
import cn.yaodian.document.NameList;
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
    /** What sums of heights may be off by, from rounding. */
    private static final double TOLERANCE = 1e-6;

    private record Worded(Imprint imprint, boolean ruled) {}

    private final TypeMetrics metrics;
    private final Memory.Kept<Worded, List<List<TextLine>>> known;

    ImprintSetter(TypeMetrics metrics, Memory memory) {
        this.metrics = metrics;
        known = memory.kept(worded -> cells(worded.imprint(), worded.ruled()));
    }

    /** @param ruled whether rules part its lines: not in a letter (10.1), which bears no issuing line either */
    void set(Imprint imprint, PageFlow flow, boolean ruled) {
        List<List<TextLine>> cells = known.get(new Worded(imprint, ruled));
        if (cells.isEmpty()) {
            return;
        }
        double height = height(imprint, ruled);
        if (height > flow.height() + TOLERANCE && !flow.isPageEmpty()) {
            flow.newPage();
        }
        if (imprint.evenPage() && flow.page() % 2 == 1) {
            if (flow.isPageEmpty()) {
                flow.blankPage();
            } else {
                flow.newPage();
            }
        }
        parts(cells, flow, ruled);
        flow.goTo(Sheet.LINES);
    }

    /** Of the whole, in points; 0 where there is none. */
    double height(Imprint imprint, boolean ruled) {
        return known.get(new Worded(imprint, ruled)).stream().mapToDouble(ImprintSetter::height).sum();
    }

    private List<List<TextLine>> cells(Imprint imprint, boolean ruled) {
        List<List<TextLine>> cells = new ArrayList<>();
        imprint.lists().forEach(list -> cells.add(names(list)));
        if (ruled && !(imprint.printedBy().isEmpty() && imprint.copies() == 0)) {
            cells.add(printed(imprint));
        }
        return cells;
    }

    /** Lists longer than a page go on the next: they are parted between lines, and each part has its rules. */
    private static void parts(List<List<TextLine>> cells, PageFlow flow, boolean ruled) {
        List<List<TextLine>> left = new ArrayList<>(cells);
        boolean parted = false;
        while (!left.isEmpty()) {
            boolean continued = parted;
            List<List<TextLine>> part = new ArrayList<>();
            double room = flow.height() + TOLERANCE;
            parted = false;
            while (!left.isEmpty() && room >= height(left.getFirst().subList(0, 1))) {
                List<TextLine> cell = left.getFirst();
                int fit = Math.min(cell.size(), (int) ((room - 2 * PADDING) / PITCH));
                part.add(cell.subList(0, fit));
                room -= height(part.getLast());
                if (fit == cell.size()) {
                    left.removeFirst();
                } else {
                    left.set(0, cell.subList(fit, cell.size()));
                    parted = true;
                    break;
                }
            }
            flow.addFixed(pieces(part, part.stream().mapToDouble(ImprintSetter::height).sum(), ruled, continued));
            if (!left.isEmpty()) {
                flow.newPage();
            }
        }
    }

    private static double height(List<TextLine> cell) {
        return cell.size() * PITCH + 2 * PADDING;
    }

    private static List<Piece> pieces(List<List<TextLine>> cells, double height, boolean ruled, boolean continued) {
        List<Piece> pieces = new ArrayList<>();
        double y = Sheet.BOTTOM - height;
        if (ruled) {
            pieces.add(rule(y, OUTER_RULE));
        }
        for (List<TextLine> cell : cells) {
            List<Mark> marks = new ArrayList<>();
            double top = y + PADDING;
            for (TextLine line : cell) {
                marks.addAll(line.marks(Sheet.baseline(top, PITCH, line.size()), Ink.BLACK));
                top += PITCH;
            }
            y += height(cell);
            pieces.add(new Piece(Role.Plain.PARAGRAPH, continued && cell == cells.getFirst(), marks));
            if (ruled) {
                pieces.add(rule(y, cell == cells.getLast() ? OUTER_RULE : INNER_RULE));
            }
        }
        return pieces;
    }

    private static Piece rule(double y, double thickness) {
        return Piece.artifact(List.of(new Mark.Rule(Sheet.LEFT, y, Sheet.RIGHT, y, thickness, Ink.BLACK)));
    }

    /** Wrapped lines align behind the colon (7.4.2). */
    private List<TextLine> names(NameList list) {
        List<Glyph> label = glyphs(list.lead());
        double left = LEFT + Glyph.width(label);
        List<TextLine> lines = new ArrayList<>();
        if (left > (LEFT + RIGHT) / 2) {
            // Behind a label so long there is no room for a column of names.
            for (List<Glyph> line : LineBreaker.lines(glyphs(list.lead() + list.line()), RIGHT - LEFT, RIGHT - LEFT)) {
                lines.add(TextLine.natural(line, LEFT, Sheet.SIZE_4));
            }
            return lines;
        }
        for (List<Glyph> line : LineBreaker.lines(glyphs(list.line()), RIGHT - left, RIGHT - left)) {
            TextLine set = TextLine.natural(line, left, Sheet.SIZE_4);
            lines.add(lines.isEmpty() ? set.after(label, LEFT) : set);
        }
        return lines;
    }

    /**
     * Who printed it at the left and when at the right (7.4.3); below each other where one line cannot hold both. The number
     * of copies follows at the right.
     */
    private List<TextLine> printed(Imprint imprint) {
        List<TextLine> lines = printedBy(imprint);
        if (imprint.copies() > 0) {
            TextLine line = line(imprint.copiesLine()).atRight(RIGHT, RIGHT - LEFT);
            if (imprint.printedBy().isEmpty()) {
                lines.clear();
            }
            lines.add(line);
        }
        return lines;
    }

    private List<TextLine> printedBy(Imprint imprint) {
        OneLine date = line(imprint.printedOnLine());
        double dateLeft = RIGHT - date.width(RIGHT - LEFT);
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> line : LineBreaker.lines(glyphs(imprint.printedBy()), RIGHT - LEFT, RIGHT - LEFT)) {
            lines.add(TextLine.natural(line, LEFT, Sheet.SIZE_4));
        }
        double end = LEFT + Glyph.width(lines.getLast().glyphs());
        TextLine set = date.atLeft(dateLeft, RIGHT - dateLeft);
        if (!date.text().isEmpty() && end + Sheet.CELL <= dateLeft) {
            lines.add(beside(lines.removeLast(), set));
        } else if (!date.text().isEmpty()) {
            lines.add(set);
        }
        return lines;
    }

    private static TextLine beside(TextLine left, TextLine right) {
        List<Glyph> glyphs = new ArrayList<>(left.glyphs());
        glyphs.addAll(right.glyphs());
        List<Double> xs = new ArrayList<>(left.xs());
        xs.addAll(right.xs());
        return new TextLine("", glyphs, xs, left.size(), 1);
    }

    private OneLine line(String text) {
        return new OneLine(text, Typeface.FANGSONG, Sheet.SIZE_4, metrics);
    }

    private List<Glyph> glyphs(String text) {
        return Glyph.of(text, Typeface.FANGSONG, Sheet.SIZE_4, metrics);
    }
}
