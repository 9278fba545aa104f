package cn.yaodian.typesetting;

import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets signature and date of a document without seal, as {@link SignatureShape} has them. */
final class SignatureSetter {

    private final TypeMetrics metrics;

    SignatureSetter(TypeMetrics metrics) {
        this.metrics = metrics;
    }

    List<TextLine> lines(Signature signature) {
        SignatureShape shape = SignatureShape.of(signature, metrics);
        List<TextLine> lines = new ArrayList<>();
        for (List<String> name : shape.names()) {
            for (String text : name) {
                List<Glyph> glyphs = glyphs(text);
                double left = (shape.nameLeft() + shape.nameRight() - Glyph.width(glyphs)) / 2;
                lines.add(TextLine.natural(glyphs, left, Sheet.SIZE_3));
            }
        }
        if (!signature.date().isEmpty()) {
            lines.add(TextLine.natural(glyphs(signature.date()), shape.dateLeft(), Sheet.SIZE_3));
        }
        return lines;
    }

    private List<Glyph> glyphs(String text) {
        return Glyph.of(text, Typeface.FANGSONG, Sheet.CELL, metrics);
    }
}
