package cn.yaodian.typesetting;

import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.PrintedWords;
import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets what stands above the title: marks, letterhead, number, signers, rules (GB/T 9704-2012, 7.2, 10). */
final class MastheadSetter {

    private static final double RULE_THICKNESS = Sheet.mm(0.5);

    /** @param nextRow line of the grid that what follows begins on */
    private record SetMasthead(List<Piece> pieces, int nextRow) {}

    private final TypeMetrics metrics;
    private final Memory.Kept<Masthead, SetMasthead> known;

    MastheadSetter(TypeMetrics metrics, Memory memory) {
        this.metrics = metrics;
        known = memory.kept(this::set);
    }

    void set(Masthead masthead, PageFlow flow) {
        SetMasthead set = known.get(masthead);
        flow.addFixed(set.pieces());
        flow.goTo(set.nextRow());
    }

    private SetMasthead set(Masthead masthead) {
        LetterheadShape shape = LetterheadShape.of(masthead);
        FilingSetter filing = new FilingSetter(metrics);
        boolean letter = masthead.form() == DocumentForm.LETTER;
        List<Piece> pieces = new ArrayList<>(letter ? List.of() : filing.atTop(masthead.marks()));
        pieces.add(Piece.paragraph(new LetterheadSetter(metrics).set(shape)));
        switch (masthead.form()) {
            case DOCUMENT, MINUTES -> {
                pieces.addAll(masthead.isUpward()
                        ? upward(masthead, shape)
                        : List.of(centred(masthead.number(), shape.numberBaseline())));
                pieces.add(redRule(shape.ruleY(), RULE_THICKNESS));
            }
            case BULLETIN -> {
                pieces.addAll(issue(masthead.issue(), shape));
                pieces.add(redRule(shape.ruleY(), RULE_THICKNESS));
            }
            case LETTER -> {
                List<Piece> below = new ArrayList<>(filing.below(masthead.marks(), shape.numberTop()));
                below.add(atRight(masthead.number(), Sheet.RIGHT, shape.numberBaseline(0)));
                // In the order of reading: the number stands on the first mark's line.
                below.sort(Comparator.comparingLong(MastheadSetter::row));
                pieces.addAll(below);
                pieces.add(Piece.artifact(LetterRules.of(shape.ruleY())));
            }
            case ORDER -> {
                pieces.add(centred(masthead.number(), shape.numberBaseline()));
            }
        }
        return new SetMasthead(pieces, shape.nextRow());
    }

    private static long row(Piece piece) {
        return !piece.marks().isEmpty() && piece.marks().getFirst() instanceof Mark.Text text
                ? Math.round(text.baseline())
                : 0;
    }

    private static Piece redRule(double y, double thickness) {
        return Piece.artifact(List.of(new Mark.Rule(Sheet.LEFT, y, Sheet.RIGHT, y, thickness, Ink.RED)));
    }

    private Piece centred(String text, double baseline) {
        return Piece.paragraph(
                TextLine.centred(glyphs(text, Typeface.FANGSONG), Sheet.LEFT, Sheet.RIGHT, Sheet.SIZE_3)
                        .marks(baseline, 1, Ink.BLACK));
    }

    private Piece atLeft(String text, double baseline) {
        return Piece.paragraph(
                TextLine.natural(glyphs(text, Typeface.FANGSONG), Sheet.LEFT + Sheet.CELL, Sheet.SIZE_3)
                        .marks(baseline, 1, Ink.BLACK));
    }

    private Piece atRight(String text, double right, double baseline) {
        List<Glyph> glyphs = glyphs(text, Typeface.FANGSONG);
        return Piece.paragraph(TextLine.natural(glyphs, right - Glyph.width(glyphs), Sheet.SIZE_3).marks(baseline, 1,
                Ink.BLACK));
    }

    /** The issue in the middle; below it, on the rule, the editor at the left and the date at the right. */
    private List<Piece> issue(BulletinIssue issue, LetterheadShape shape) {
        return List.of(centred(issue.issue(), shape.numberBaseline(0)),
                atLeft(issue.editor(), shape.numberBaseline(1)),
                atRight(issue.date(), Sheet.RIGHT - Sheet.CELL, shape.numberBaseline(1)));
    }

    /**
     * The signers at the right before one blank character, two to a line, the number after one at the left of the last
     * line (7.2.5, 7.2.6).
     */
    private List<Piece> upward(Masthead masthead, LetterheadShape shape) {
        List<Glyph> label = glyphs(PrintedWords.SIGNED_BY, Typeface.FANGSONG);
        List<List<Glyph>> lines = new ArrayList<>();
        masthead.signerLines().forEach(names -> lines.add(glyphs(names, Typeface.KAITI)));
        double widest = lines.stream().mapToDouble(Glyph::width).max().orElse(0);
        double left = Sheet.RIGHT - Sheet.CELL - widest;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == lines.size() - 1) {
                pieces.add(atLeft(masthead.number(), shape.numberBaseline()));
            }
            TextLine line = TextLine.natural(lines.get(i), left, Sheet.SIZE_3);
            TextLine whole = i == 0 ? line.after(label, left - Glyph.width(label)) : line;
            pieces.add(Piece.paragraph(whole.marks(shape.numberBaseline(i), 1, Ink.BLACK)));
        }
        return pieces;
    }

    private List<Glyph> glyphs(String text, Typeface typeface) {
        return Glyph.of(List.of(new Run(text, typeface)), Sheet.CELL, metrics);
    }
}
