package cn.yaodian.typesetting;

import cn.yaodian.document.Annex;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Typeface;
import java.util.List;

/**
 * Sets an official document on pages by GB/T 9704-2012. The same document and metrics give the same pages on every
 * machine. Safe for several threads where the metrics are.
 */
public final class Typesetter {

    /**
     * Characters of 2号 that a line of the title may hold. One fewer than find room: word processors put a little space
     * between Chinese and digits, and a title that just fits here would break there in mid-word.
     */
    public static final int TITLE_CHARACTERS = (int) ((Sheet.RIGHT - Sheet.LEFT) / Sheet.SIZE_2) - 1;

    /** Line of the grid that an annex's title stands on: the third (7.3.7). */
    private static final int ANNEX_TITLE_ROW = 2;

    private final TypeMetrics metrics;
    private final ParagraphSetter paragraphs;
    private final BodySetter bodies;
    private final ClosingSetter closings;

    public Typesetter(TypeMetrics metrics) {
        this.metrics = metrics;
        this.paragraphs = new ParagraphSetter(metrics);
        this.bodies = new BodySetter(metrics);
        this.closings = new ClosingSetter(metrics);
    }

    /** @return at least one page, numbered from 1 */
    public List<Page> set(OfficialDocument wanted) {
        OfficialDocument document = FirstPage.of(wanted, this);
        PageFlow flow = new PageFlow();
        front(document, flow);
        bodies.body(document.body(), flow);
        bodies.attachments(document.attachments(), flow);
        bodies.attendance(document.attendance(), flow);
        closings.set(document.signature(), flow);
        document.annexes().forEach(annex -> annex(annex, flow));
        int lastOfText = flow.isPageEmpty() ? flow.page() - 1 : flow.page();
        if (!document.imprint().isEmpty()) {
            if (flow.frame().across()) {
                flow.turn(Frame.UPRIGHT);
            }
            boolean ruled = document.masthead().form() != DocumentForm.LETTER;
            new ImprintSetter(metrics).set(document.imprint(), flow, ruled);
        }
        int first = document.masthead().form() == DocumentForm.LETTER ? 2 : 1;
        return new PageNumbers(metrics, first, Math.max(1, lastOfText)).on(flow.finish());
    }

    /** Masthead, title and addressees. */
    void front(OfficialDocument document, PageFlow flow) {
        if (!document.masthead().isEmpty()) {
            new MastheadSetter(metrics).set(document.masthead(), flow);
        }
        title(document.title(), flow);
        if (!document.addressees().isEmpty()) {
            paragraphs.flush(document.addresseeLine(), flow.frame()).forEach(flow::add);
        }
    }

    /** Followed by one blank line (7.3.2). */
    private void title(String title, PageFlow flow) {
        if (title.isEmpty()) {
            return;
        }
        Frame frame = flow.frame();
        int characters = frame.across() ? (int) (frame.room() / Sheet.SIZE_2) - 1 : TITLE_CHARACTERS;
        for (String line : TitleShape.lines(title, characters)) {
            List<Glyph> glyphs = Glyph.of(line, Typeface.XIAOBIAOSONG, Sheet.SIZE_2, metrics);
            flow.add(TextLine.centred(glyphs, frame.left(), frame.right(), Sheet.SIZE_2));
        }
        flow.skip(1);
    }

    private void annex(Annex annex, PageFlow flow) {
        flow.turn(annex.landscape() ? Frame.ACROSS : Frame.UPRIGHT);
        if (!annex.label().isEmpty()) {
            List<Glyph> label = Glyph.of(annex.label(), Typeface.HEITI, Sheet.CELL, metrics);
            flow.add(TextLine.natural(label, flow.frame().left(), flow.frame().right(), Sheet.SIZE_3));
        }
        flow.goTo(ANNEX_TITLE_ROW);
        title(annex.title(), flow);
        bodies.body(annex.body(), flow);
    }
}
