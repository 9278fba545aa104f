package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets the letterhead in red (GB/T 9704-2012, 7.2.4). */
final class LetterheadSetter {

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
            TextLine line = TextLine.centred(glyphs(shape.lines().get(i), shape), Sheet.LEFT, Sheet.RIGHT,
                    shape.size());
            marks.addAll(line.marks(shape.baseline(i), shape.stretch(), Ink.RED));
        }
        return marks;
    }

    /** The names are spread to the width of the longest, and stand centred together with the word. */
    private List<Mark> joint(LetterheadShape shape) {
        List<List<Glyph>> names = shape.lines().stream().map(name -> glyphs(name, shape)).toList();
        List<Glyph> word = glyphs(shape.word(), shape);
        double gap = LetterheadShape.WORD_GAP * shape.size() * shape.stretch();
        double widest = names.stream().mapToDouble(Glyph::width).max().orElse(0);
        double left = (Sheet.LEFT + Sheet.RIGHT - widest - gap - Glyph.width(word)) / 2;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Double> xs = LineFill.justified(names.get(i), left, widest, widest);
            marks.addAll(new TextLine("", names.get(i), xs, shape.size()).marks(shape.baseline(i), shape.stretch(),
                    Ink.RED));
        }
        marks.addAll(TextLine.natural(word, left + widest + gap, shape.size()).marks(shape.wordBaseline(),
                shape.stretch(), Ink.RED));
        return marks;
    }

    private List<Glyph> glyphs(String text, LetterheadShape shape) {
        return Glyph.of(text, Typeface.XIAOBIAOSONG, shape.size() * shape.stretch(), metrics);
    }
}
