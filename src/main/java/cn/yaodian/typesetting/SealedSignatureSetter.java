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

    /** Sets all from here on; rows that the page has no room for go on the next. */
    void set(Signature signature, PageFlow flow) {
        SealedRows plan = SealedRows.of(signature, metrics);
        OneLine date = line(signature.date());
        if (plan.rows().isEmpty()) {
            double room = Sheet.RIGHT - Sheet.LEFT - SealedRows.FOUR;
            flow.addBlock(List.of(piece(date.atRight(Sheet.RIGHT - SealedRows.FOUR, room), flow.y() + Sheet.LINE)),
                    2 * Sheet.LINE, "");
            return;
        }
        int lead = plan.blank();
        for (int row = 0; row < plan.rows().size(); row++) {
            boolean last = row == plan.rows().size() - 1;
            if (lead + 2 > flow.room() && !flow.isPageEmpty()) {
                flow.newPage();
                lead = plan.blank();
            }
            double height = (lead + (last ? 2 : 1)) * Sheet.LINE;
            flow.addBlock(row(plan, row, date, flow.y() + lead * Sheet.LINE), height, "");
            lead = plan.rowLines() - 1;
        }
    }

    private List<Piece> row(SealedRows plan, int row, OneLine date, double y) {
        List<Piece> names = new ArrayList<>();
        List<Piece> seals = new ArrayList<>();
        List<Signatory> signatories = plan.rows().get(row);
        boolean last = row == plan.rows().size() - 1;
        double share = (Sheet.RIGHT - Sheet.LEFT) / signatories.size();
        double dateWidth = last ? date.width(signatories.size() == 1 ? share - SealedRows.FOUR : share) : 0;
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            boolean dated = plan.isDated(row, i) && !date.text().isEmpty();
            double middle = plan.middle(row, i, dateWidth);
            OneLine name = line(signatory.name());
            double width = name.width(share);
            double left = SealedRows.nameLeft(middle, width);
            names.add(piece(name.atLeft(left, width), y));
            if (dated) {
                names.add(piece(date.atLeft(middle - dateWidth / 2, dateWidth), y + Sheet.LINE));
            }
            double centre = y + SealedRows.sealCentre(dated);
            signatory.seal().ifPresent(seal -> seals.add(Piece.of(new Role.SealPicture(signatory.name()),
                    List.of(seal(seal, left + width / 2, centre)))));
        }
        names.addAll(seals);
        return names;
    }

    private static Mark seal(Seal seal, double x, double y) {
        double diameter = SealedRows.diameter(seal);
        return new Mark.Image(SealedRows.sealLeft(seal, x), y - diameter / 2, diameter, diameter, seal.image());
    }

    private static Piece piece(TextLine line, double top) {
        return Piece.paragraph(line.marksAt(top));
    }

    private OneLine line(String text) {
        return OneLine.size3(text, Typeface.FANGSONG, metrics);
    }
}
