package cn.yaodian.typesetting;

import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs of the body in lines (GB/T 9704-2012, 7.3.3): indented by two characters, wrapped lines flush. */
final class ParagraphSetter {

    private static final double INDENT = 2 * Sheet.CELL;
    /** A gap wider than a character tears a line apart. */
    private static final double WIDEST_GAP = Sheet.CELL;

    private record Set(Paragraph paragraph, Frame frame) {}

    private final TypeMetrics metrics;
    private final Memory.Kept<Set, List<TextLine>> known;

    ParagraphSetter(TypeMetrics metrics, Memory memory) {
        this.metrics = metrics;
        known = memory.kept(set -> indented(set.paragraph(), set.frame()));
    }

    List<TextLine> lines(Paragraph paragraph, Frame frame) {
        return known.get(new Set(paragraph, frame));
    }

    private List<TextLine> indented(Paragraph paragraph, Frame frame) {
        List<TextLine> lines = lines(glyphs(paragraph.runs()), INDENT, 0, frame);
        lines.set(0, lines.getFirst().anchored(paragraph.anchor()));
        return List.copyOf(lines);
    }

    /** Flush left from the first line on, such as the addressees (7.3.2). */
    List<TextLine> flush(String text, Frame frame) {
        return lines(glyphs(List.of(new Run(text, Typeface.FANGSONG))), 0, 0, frame);
    }

    /** A label indented by two characters, and text whose wrapped lines align with its own first character (7.3.4). */
    List<TextLine> hanging(Run label, String text, Frame frame) {
        List<Glyph> lead = glyphs(List.of(label));
        double inset = INDENT + Glyph.width(lead);
        if (inset > frame.room() / 2) {
            // Behind a label so long there is no room for a column of its own.
            return lines(glyphs(List.of(label, new Run(text, Typeface.FANGSONG))), INDENT, 0, frame);
        }
        List<TextLine> lines = lines(glyphs(List.of(new Run(text, Typeface.FANGSONG))), inset, inset, frame);
        lines.set(0, lines.getFirst().after(lead, frame.left() + INDENT));
        return lines;
    }

    private List<Glyph> glyphs(List<Run> runs) {
        return Glyph.of(runs, Sheet.CELL, metrics);
    }

    private static List<TextLine> lines(List<Glyph> glyphs, double first, double rest, Frame frame) {
        double room = frame.room();
        List<List<Glyph>> cut = LineBreaker.lines(glyphs, room - first, room - rest);
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            double inset = i == 0 ? first : rest;
            List<Glyph> line = cut.get(i);
            List<Double> xs = i == cut.size() - 1
                    ? LineFill.natural(line, frame.left() + inset, frame.right())
                    : LineFill.justified(line, frame.left() + inset, room - inset, WIDEST_GAP);
            lines.add(new TextLine("", line, xs, Sheet.SIZE_3, 1));
        }
        return lines;
    }
}
