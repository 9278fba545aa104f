package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets the letterhead in red (GB/T 9704-2012, 7.2.4). */
final class LetterheadSetter {

    private static final double ROOM = Sheet.RIGHT - Sheet.LEFT;

    private final TypeMetrics metrics;

    LetterheadSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    List<Mark> set(LetterheadShape shape) {
        return shape.lines().size() > 1 && !shape.word().isEmpty() ? joint(shape) : single(shape);
    }

    private List<Mark> single(LetterheadShape shape) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shape.lines().size(); i++) {
            List<Glyph> natural = glyphs(shape.lines().get(i), shape, shape.stretch());
            double stretch = shape.stretch() * Math.min(1, ROOM / Math.max(ROOM, Glyph.width(natural)));
            List<Glyph> glyphs = glyphs(shape.lines().get(i), shape, stretch);
            TextLine line = TextLine.centred(glyphs, Sheet.LEFT, Sheet.RIGHT, shape.size());
            marks.addAll(line.marks(shape.baseline(i), stretch, Ink.RED));
        }
        return marks;
    }

    /** The names are spread to the width of the longest, and stand centred together with the word. */
    private List<Mark> joint(LetterheadShape shape) {
        double stretch = shape.stretch() * Math.min(1, ROOM / Math.max(ROOM, jointWidth(shape)));
        List<List<Glyph>> names = shape.lines().stream().map(name -> glyphs(name, shape, stretch)).toList();
        List<Glyph> word = glyphs(shape.word(), shape, stretch);
        double gap = LetterheadShape.WORD_GAP * shape.size() * stretch;
        double widest = names.stream().mapToDouble(Glyph::width).max().orElse(0);
        double left = (Sheet.LEFT + Sheet.RIGHT - widest - gap - Glyph.width(word)) / 2;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Double> xs = LineFill.justified(names.get(i), left, widest, widest);
            marks.addAll(new TextLine("", names.get(i), xs, shape.size(), 1).marks(shape.baseline(i), stretch,
                    Ink.RED));
        }
        marks.addAll(TextLine.natural(word, left + widest + gap, shape.size()).marks(shape.wordBaseline(),
                stretch, Ink.RED));
        return marks;
    }

    /** By the fonts in use; the shape reckons with squares, which Western letters may be wider than. */
    private double jointWidth(LetterheadShape shape) {
        double widest = shape.lines().stream()
                .mapToDouble(name -> Glyph.width(glyphs(name, shape, shape.stretch()))).max().orElse(0);
        return widest + LetterheadShape.WORD_GAP * shape.size() * shape.stretch()
                + Glyph.width(glyphs(shape.word(), shape, shape.stretch()));
    }

    private List<Glyph> glyphs(String text, LetterheadShape shape, double stretch) {
        return Glyph.of(text, Typeface.XIAOBIAOSONG, shape.size() * stretch, metrics);
    }
}
