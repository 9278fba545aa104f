package cn.yaodian.writing.docx;

import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.typesetting.CellWidth;
import cn.yaodian.typesetting.SealedRows;
import cn.yaodian.typesetting.Sheet;
import cn.yaodian.typesetting.SignatureShape;
import cn.yaodian.typesetting.SquareMetrics;
import java.util.List;
import java.util.Optional;

/** Writes signature, date and note (GB/T 9704-2012, 7.3.5, 7.3.6), in the same places as the typesetter sets them. */
final class SignatureXml {

    private static final String NAME = "Signature";
    private static final String DATE = "DateOfIssue";

    private final Paragraphs paragraphs;
    private final Drawings drawings;
    private final WordXml xml;

    SignatureXml(Paragraphs paragraphs, Drawings drawings, WordXml xml) {
        this.paragraphs = paragraphs;
        this.drawings = drawings;
        this.xml = xml;
    }

    void write(Signature signature) {
        if (signature.sealed() && !signature.signatories().isEmpty()) {
            sealed(signature);
        } else if (signature.sealed() && !signature.date().isEmpty()) {
            paragraphs.line(new ParagraphFormat(DATE).before(Grid.LINE).indent("right", SealedRows.FOUR).align("right"),
                    signature.date());
        } else {
            plain(signature);
        }
        if (!signature.note().isEmpty()) {
            paragraphs.line("Note", signature.noteLine());
        }
    }

    private void plain(Signature signature) {
        SignatureShape shape = SignatureShape.of(signature, new SquareMetrics());
        double above = Grid.LINE;
        boolean single = shape.names().size() == 1 && shape.names().getFirst().size() == 1;
        for (List<String> name : shape.names()) {
            ParagraphFormat format = new ParagraphFormat(NAME).before(above);
            if (single) {
                format.indent("right", Sheet.RIGHT - shape.nameRight());
            } else {
                format.indent("left", Math.max(0, shape.nameLeft() - Sheet.LEFT))
                        .indent("right", Sheet.RIGHT - shape.nameRight()).align("center");
            }
            paragraphs.start(format);
            paragraphs.lines(name);
            xml.end();
            above = 0;
        }
        if (!signature.date().isEmpty()) {
            paragraphs.line(new ParagraphFormat(DATE).before(above).indent("left",
                    Math.max(0, shape.dateLeft() - Sheet.LEFT)), signature.date());
        }
    }

    private void sealed(Signature signature) {
        SealedRows plan = SealedRows.of(signature, new SquareMetrics());
        double above = plan.blank() * Grid.LINE;
        for (int row = 0; row < plan.rows().size(); row++) {
            boolean last = row == plan.rows().size() - 1;
            // A seal is placed from its paragraph's upper edge, on which word processors agree only where nothing is above.
            paragraphs.gap(above - 1);
            names(plan, row, last ? signature.date() : "");
            above = (plan.rowLines() - 1) * Grid.LINE;
        }
        if (!signature.date().isEmpty()) {
            date(plan, signature.date());
        }
    }

    private void names(SealedRows plan, int row, String date) {
        List<Signatory> names = plan.rows().get(row);
        double dateWidth = width(date);
        double middle = plan.middle(row, 0, dateWidth);
        if (names.size() == 1) {
            Signatory name = names.getFirst();
            ParagraphFormat format = new ParagraphFormat(NAME);
            boolean fits = middle + width(name.name()) / 2 <= Sheet.RIGHT;
            paragraphs.start(fits ? centredOn(middle, format) : format.indent("right", 0));
            seals(plan, row, dateWidth);
            paragraphs.run(name.name(), "");
        } else {
            ParagraphFormat format = new ParagraphFormat(NAME);
            for (int i = 0; i < names.size(); i++) {
                format.tab("center", plan.middle(row, i, dateWidth) - Sheet.LEFT);
            }
            paragraphs.start(format.indent("right", 0).align("left"));
            seals(plan, row, dateWidth);
            for (Signatory name : names) {
                paragraphs.tab();
                paragraphs.run(name.name(), "");
            }
        }
        xml.end();
    }

    private void date(SealedRows plan, String date) {
        int row = plan.rows().size() - 1;
        int count = plan.rows().get(row).size();
        if (count == 1) {
            paragraphs.line(new ParagraphFormat(DATE).indent("right", SealedRows.FOUR).align("right"), date);
        } else {
            double middle = plan.middle(row, count - 1, width(date));
            paragraphs.start(new ParagraphFormat(DATE).tab("center", middle - Sheet.LEFT));
            paragraphs.tab();
            paragraphs.run(date, "");
            xml.end();
        }
    }

    /** Centred between indents that have their middle there. */
    private static ParagraphFormat centredOn(double middle, ParagraphFormat format) {
        double left = 2 * middle - Sheet.LEFT - Sheet.RIGHT;
        return format.indent("left", Math.max(0, left)).indent("right", Math.max(0, -left)).align("center");
    }

    /** The seals of a row of names, over the text. */
    private void seals(SealedRows plan, int row, double dateWidth) {
        List<Signatory> names = plan.rows().get(row);
        for (int i = 0; i < names.size(); i++) {
            Signatory signatory = names.get(i);
            Optional<Seal> seal = signatory.seal();
            Optional<String> relation = seal.flatMap(one -> drawings.relation(one.image()));
            if (seal.isPresent() && relation.isPresent()) {
                double width = width(signatory.name());
                double name = SealedRows.nameLeft(plan.middle(row, i, dateWidth), width);
                double diameter = SealedRows.diameter(seal.get());
                double centre = SealedRows.sealCentre(plan.isDated(row, i) && dateWidth > 0);
                drawings.over(relation.get(), SealedRows.sealLeft(seal.get(), name + width / 2), centre - diameter / 2,
                        diameter, diameter, signatory.name() + "印章");
            }
        }
    }

    private static double width(String text) {
        return CellWidth.of(text) * Sheet.CELL;
    }
}
