package cn.yaodian.typesetting;

import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets names and date for seals, and the seals over them (GB/T 9704-2012, 7.3.5.1), as {@link SealedRows} has them. */
final class SealedSignatureSetter {

    private final TypeMetrics metrics;

    SealedSignatureSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    /** Height of the whole in lines of the grid, the blank ones above the names included. */
    int lines(Signature signature) {
        return SealedRows.of(signature, metrics).lines();
    }

    /** @param top lower edge of the body's last line */
    List<Piece> pieces(Signature signature, double top) {
        SealedRows plan = SealedRows.of(signature, metrics);
        List<Glyph> date = glyphs(signature.date());
        if (plan.rows().isEmpty()) {
            return List.of(line(date, Sheet.RIGHT - SealedRows.FOUR - Glyph.width(date), top + Sheet.LINE));
        }
        List<Piece> pieces = new ArrayList<>();
        double y = top + plan.blank() * Sheet.LINE;
        for (int row = 0; row < plan.rows().size(); row++) {
            pieces.addAll(row(plan, row, date, y));
            y += plan.rowLines() * Sheet.LINE;
        }
        return pieces;
    }

    private List<Piece> row(SealedRows plan, int row, List<Glyph> date, double y) {
        List<Piece> names = new ArrayList<>();
        List<Piece> seals = new ArrayList<>();
        List<Signatory> signatories = plan.rows().get(row);
        double dateWidth = row == plan.rows().size() - 1 ? Glyph.width(date) : 0;
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            boolean dated = plan.isDated(row, i) && !date.isEmpty();
            double middle = plan.middle(row, i, dateWidth);
            List<Glyph> name = glyphs(signatory.name());
            double width = Glyph.width(name);
            double left = SealedRows.nameLeft(middle, width);
            names.add(line(name, left, y));
            if (dated) {
                names.add(line(date, middle - dateWidth / 2, y + Sheet.LINE));
            }
            double centre = y + SealedRows.sealCentre(dated);
            signatory.seal().ifPresent(seal -> seals
                    .add(Piece.of(new Role.SealPicture(signatory.name()),
                            List.of(seal(seal, left + width / 2, centre)))));
        }
        names.addAll(seals);
        return names;
    }

    private static Mark seal(Seal seal, double x, double y) {
        double diameter = Sheet.mm(seal.diameter());
        return new Mark.Image(SealedRows.sealLeft(seal, x), y - diameter / 2, diameter, diameter, seal.image());
    }

    private static Piece line(List<Glyph> glyphs, double left, double top) {
        return Piece.paragraph(TextLine.natural(glyphs, left, Sheet.SIZE_3)
                .marks(Sheet.baseline(top, Sheet.LINE, Sheet.SIZE_3), 1, Ink.BLACK));
    }

    private List<Glyph> glyphs(String text) {
        return Glyph.of(text, Typeface.FANGSONG, Sheet.CELL, metrics);
    }
}
