package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

import cn.yaodian.document.Block;
import cn.yaodian.document.Typeface;

/** Sets paragraphs of the body in lines (GB/T 9704-2012, 7.3.3): indented by two characters, wrapped lines flush. */
final class ParagraphSetter {

    private static final double INDENT = 2 * Sheet.CELL;
    /** A gap wider than a character tears a line apart. */
    private static final double WIDEST_GAP = Sheet.CELL;

    private final TypeMetrics metrics;

    ParagraphSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    List<TextLine> lines(Block block) {
        List<TextLine> lines = lines(Glyph.of(block.runs(), Sheet.CELL, metrics), INDENT);
        lines.set(0, lines.getFirst().anchored(block.anchor()));
        return lines;
    }

    /** Flush left from the first line on, such as the addressees (7.3.2). */
    List<TextLine> flush(String text) {
        return lines(Glyph.of(text, Typeface.FANGSONG, Sheet.CELL, metrics), 0);
    }

    private static List<TextLine> lines(List<Glyph> glyphs, double indent) {
        double room = Sheet.RIGHT - Sheet.LEFT;
        List<List<Glyph>> cut = LineBreaker.lines(glyphs, room - indent, room);
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            double inset = i == 0 ? indent : 0;
            List<Glyph> line = cut.get(i);
            List<Double> xs = i == cut.size() - 1
                    ? LineFill.natural(line, Sheet.LEFT + inset, Sheet.RIGHT)
                    : LineFill.justified(line, Sheet.LEFT + inset, room - inset, WIDEST_GAP);
            lines.add(new TextLine("", line, xs, Sheet.SIZE_3));
        }
        return lines;
    }
}
