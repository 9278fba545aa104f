package cn.yaodian.typesetting;

import cn.yaodian.document.Block;
import cn.yaodian.document.Signature;
import java.util.List;

/** Closes a text with signature, date and note, which never stand alone on a page (GB/T 9704-2012, 7.3.5, 7.3.6). */
final class ClosingSetter {

    /** Body lines that go to the next page with a signature that would stand there alone (7.3.5.1). */
    private static final int COMPANIONS = 2;

    private final SignatureSetter plain;
    private final SealedSignatureSetter sealed;
    private final ParagraphSetter paragraphs;

    ClosingSetter(TypeMetrics metrics, ParagraphSetter paragraphs) {
        plain = new SignatureSetter(metrics);
        sealed = new SealedSignatureSetter(metrics);
        this.paragraphs = paragraphs;
    }

    void set(Signature signature, PageFlow flow) {
        flow.toGrid();
        if (signature.sealed() && !(signature.signatories().isEmpty() && signature.date().isEmpty())) {
            int lines = sealed.lines(signature);
            keepCompany(lines, flow);
            flow.addBlock(sealed.pieces(signature, flow.y()), Math.min(lines, flow.room()) * Sheet.LINE, "");
        } else {
            List<TextLine> lines = plain.lines(signature);
            if (!lines.isEmpty()) {
                keepCompany(1 + lines.size(), flow);
                flow.skip(1);
                for (TextLine line : lines) {
                    flow.part(Role.Plain.PARAGRAPH);
                    flow.add(line);
                }
            }
        }
        if (!signature.note().isEmpty()) {
            flow.part(Role.Plain.PARAGRAPH);
            paragraphs.lines(Block.paragraph("", signature.noteLine()), flow.frame()).forEach(flow::add);
        }
    }

    private static void keepCompany(int needed, PageFlow flow) {
        if (needed > flow.room() && needed + COMPANIONS <= flow.frame().lines()) {
            flow.carryOver(COMPANIONS);
        }
    }
}
