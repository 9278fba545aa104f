package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table's cell. */
public final class CellText {

    /** 小四: a size smaller than the imprint's lets a column hold a unit's name. */
    public static final double SIZE = 12;
    /** Height of a line. */
    public static final double PITCH = 18;
    /** Between the text and the rules beside, above and below it. */
    public static final double PADDING = 3;

    private final TypeMetrics metrics;

    private record Cell(String text, Typeface typeface, double width, CellType type) {}

    private final Memory.Kept<Cell, List<List<Glyph>>> known;

    CellText(TypeMetrics metrics, Memory memory) {
        this.metrics = metrics;
        known = memory.kept(cell -> broken(cell.text(), cell.typeface(), cell.width(), cell.type()));
    }

    /** @param width of the cell, its padding included */
    List<List<Glyph>> lines(String text, Typeface typeface, double width, CellType type) {
        return known.get(new Cell(text, typeface, width, type));
    }

    private List<List<Glyph>> broken(String text, Typeface typeface, double width, CellType type) {
        List<List<Glyph>> lines = new ArrayList<>();
        double room = Math.max(type.size(), width - 2 * type.padding());
        for (String part : text.split("\n", -1)) {
            lines.addAll(LineBreaker.lines(Glyph.of(part.strip(), typeface, type.size(), metrics), room, room));
        }
        return lines;
    }

    /** Height of a cell with so many lines. */
    public static double height(int lines) {
        return CellType.USUAL.height(lines);
    }

    /** @param top upper edge of the line */
    static List<Mark> marks(List<Glyph> line, double left, double right, double top, boolean centred,
            CellType type) {
        double from = left + type.padding();
        double to = right - type.padding();
        TextLine set = centred
                ? TextLine.centred(line, from, to, type.size())
                : TextLine.natural(line, from, to, type.size());
        return set.marks(Sheet.baseline(top, type.pitch(), type.size()), Ink.BLACK);
    }
}
