package cn.yaodian.typesetting;

import cn.yaodian.document.Block;
import cn.yaodian.document.Signature;
import java.util.List;

/**
 * Closes a text with signature, date and note, which never stand alone on a page (GB/T 9704-2012, 7.3.5, 7.3.6). Where they
 * find no room below the text, its lines are first put closer to each other; only where that is not enough do the last of
 * them go to the next page with the signature.
 */
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

    /** @param below height of what has to follow on the same page; 0 where that may begin a new one */
    void set(Signature signature, double below, PageFlow flow) {
        flow.toGrid();
        List<TextLine> note = signature.note().isEmpty()
                ? List.of()
                : paragraphs.lines(Block.paragraph("", signature.noteLine()), flow.frame());
        // A long note may go on without its signature.
        int noted = Math.min(note.size(), COMPANIONS);
        if (signature.sealed() && !(signature.signatories().isEmpty() && signature.date().isEmpty())) {
            keepCompany(sealed.lines(signature) + noted, below, flow);
            sealed.set(signature, flow);
        } else {
            List<TextLine> lines = plain.lines(signature);
            if (!lines.isEmpty()) {
                keepCompany(1 + lines.size() + noted, below, flow);
                flow.skip(1);
                for (TextLine line : lines) {
                    flow.part(Role.Plain.PARAGRAPH);
                    flow.add(line);
                }
            }
        }
        flow.part(Role.Plain.PARAGRAPH);
        note.forEach(flow::add);
    }

    private static void keepCompany(int needed, double below, PageFlow flow) {
        if (needed > flow.room() && !flow.tighten(needed * Sheet.LINE + below)
                && needed + COMPANIONS <= flow.frame().lines()) {
            flow.carryOver(COMPANIONS);
        }
    }
}
