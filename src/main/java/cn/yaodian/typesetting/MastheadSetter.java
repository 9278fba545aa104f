package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.List;

import cn.yaodian.document.Masthead;
import cn.yaodian.document.Typeface;

/** Sets letterhead, document number and red rule (GB/T 9704-2012, 7.2.4, 7.2.5, 7.2.7). */
final class MastheadSetter {

    private static final double RULE_THICKNESS = Sheet.mm(0.5);

    private final TypeMetrics metrics;

    MastheadSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    void set(Masthead masthead, PageFlow flow) {
        LetterheadShape shape = LetterheadShape.of(masthead.letterhead());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shape.lines().size(); i++) {
            TextLine line = letterhead(shape.lines().get(i), shape);
            marks.addAll(line.marks(shape.baseline(i), shape.stretch(), Ink.RED));
        }
        List<Glyph> number = Glyph.of(masthead.number(), Typeface.FANGSONG, Sheet.CELL, metrics);
        marks.addAll(TextLine.centred(number, Sheet.LEFT, Sheet.RIGHT, Sheet.SIZE_3).marks(shape.numberBaseline(), 1,
                Ink.BLACK));
        marks.add(new Mark.Rule(Sheet.LEFT, shape.ruleY(), Sheet.RIGHT, shape.ruleY(), RULE_THICKNESS, Ink.RED));
        flow.addFixed(marks);
        flow.goTo(shape.titleRow());
    }

    private TextLine letterhead(String text, LetterheadShape shape) {
        double em = shape.size() * shape.stretch();
        List<Glyph> glyphs = Glyph.of(text, Typeface.XIAOBIAOSONG, em, metrics);
        return TextLine.centred(glyphs, Sheet.LEFT, Sheet.RIGHT, shape.size());
    }
}
