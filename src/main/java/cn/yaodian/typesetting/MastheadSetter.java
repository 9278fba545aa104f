package cn.yaodian.typesetting;

import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.PrintedWords;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets what stands above the title: marks, letterhead, number, signers, rules (GB/T 9704-2012, 7.2, 10). */
final class MastheadSetter {

    private static final double RULE_THICKNESS = Sheet.mm(0.5);
    /** Of a line that is one character in from both edges. */
    private static final double ROOM = Sheet.RIGHT - Sheet.LEFT - 2 * Sheet.CELL;

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
        List<Piece> pieces = new ArrayList<>(letter ? List.of() : filing.atTop(masthead.marks(), masthead.form()));
        pieces.add(Piece.paragraph(new LetterheadSetter(metrics).set(shape)));
        switch (masthead.form()) {
            case DOCUMENT, MINUTES -> {
                pieces.addAll(masthead.isUpward()
                        ? upward(masthead, shape)
                        : List.of(centred(masthead.number(), shape.numberTop())));
                pieces.add(redRule(shape.ruleY(), RULE_THICKNESS));
            }
            case BULLETIN -> {
                pieces.addAll(issue(masthead.issue(), shape));
                pieces.add(redRule(shape.ruleY(), RULE_THICKNESS));
            }
            case LETTER -> {
                pieces.addAll(filing.ofLetter(masthead.marks(), masthead.number(), shape.numberTop()));
                pieces.add(Piece.artifact(LetterRules.of(shape.ruleY())));
            }
            case ORDER -> {
                pieces.add(centred(masthead.number(), shape.numberTop()));
            }
        }
        return new SetMasthead(pieces, shape.nextRow());
    }

    private static Piece redRule(double y, double thickness) {
        return Piece.artifact(List.of(new Mark.Rule(Sheet.LEFT, y, Sheet.RIGHT, y, thickness, Ink.RED)));
    }

    private Piece centred(String text, double top) {
        return piece(OneLine.size3(text, Typeface.FANGSONG, metrics).centred(Sheet.LEFT, Sheet.RIGHT), top);
    }

    /** The issue in the middle; below it, on the rule, the editor at the left and the date at the right. */
    private List<Piece> issue(BulletinIssue issue, LetterheadShape shape) {
        OneLine editor = OneLine.size3(issue.editor(), Typeface.FANGSONG, metrics);
        OneLine date = OneLine.size3(issue.date(), Typeface.FANGSONG, metrics);
        double left = OneLine.roomAtLeft(editor.width(), date.width(), ROOM, Sheet.CELL);
        double top = shape.numberTop() + Sheet.LINE;
        return List.of(centred(issue.issue(), shape.numberTop()),
                piece(editor.atLeft(Sheet.LEFT + Sheet.CELL, left), top),
                piece(date.atRight(Sheet.RIGHT - Sheet.CELL, ROOM - Sheet.CELL - left), top));
    }

    /**
     * The signers at the right before one blank character, two to a line, the number after one at the left of the last
     * line (7.2.5, 7.2.6).
     */
    private List<Piece> upward(Masthead masthead, LetterheadShape shape) {
        OneLine number = OneLine.size3(masthead.number(), Typeface.FANGSONG, metrics);
        OneLine label = OneLine.size3(PrintedWords.SIGNED_BY, Typeface.FANGSONG, metrics);
        List<OneLine> names = masthead.signerLines().stream()
                .map(line -> OneLine.size3(line, Typeface.KAITI, metrics)).toList();
        double widest = names.stream().mapToDouble(OneLine::width).max().orElse(0);
        double numberRoom = OneLine.roomAtLeft(number.width(), label.width() + widest, ROOM, Sheet.CELL);
        double namesRoom = Math.min(widest, ROOM - Sheet.CELL - numberRoom - label.width());
        double left = Sheet.RIGHT - Sheet.CELL - namesRoom;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double top = shape.numberTop() + i * Sheet.LINE;
            if (i == names.size() - 1) {
                pieces.add(piece(number.atLeft(Sheet.LEFT + Sheet.CELL, numberRoom), top));
            }
            List<Mark> marks = new ArrayList<>(i == 0 ? label.atRight(left, label.width()).marksAt(top) : List.of());
            marks.addAll(names.get(i).atLeft(left, namesRoom).marksAt(top));
            pieces.add(Piece.paragraph(marks));
        }
        return pieces;
    }

    private static Piece piece(TextLine line, double top) {
        return Piece.paragraph(line.marksAt(top));
    }
}
