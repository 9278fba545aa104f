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
                lines.add(line(text).centred(shape.nameLeft(), shape.nameRight()));
            }
        }
        if (!signature.date().isEmpty()) {
            double room = Sheet.RIGHT - 2 * Sheet.CELL - shape.dateLeft();
            lines.add(line(signature.date()).atLeft(shape.dateLeft(), room));
        }
        return lines;
    }

    private OneLine line(String text) {
        return OneLine.size3(text, Typeface.FANGSONG, metrics);
    }
}
