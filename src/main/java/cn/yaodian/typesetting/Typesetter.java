package cn.yaodian.typesetting;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Typeface;
import java.util.List;

/**
 * Sets an official document on pages by GB/T 9704-2012. The same document and metrics give the same pages on every
 * machine. Safe for several threads where the metrics are.
 */
public final class Typesetter {

    /** Line of the grid that an annex's title stands on: the third (7.3.7). */
    private static final int ANNEX_TITLE_ROW = 2;

    /** Lines of the body beside which a word processor, which breaks lines a little otherwise, may leave none. */
    private static final int FEW_LINES = 3;

    private final TypeMetrics metrics;
    private final ParagraphSetter paragraphs;
    private final BodySetter bodies;
    private final ClosingSetter closings;
    private final MastheadSetter mastheads;
    private final TitleSetter titles;
    private final ImprintSetter imprints;

    public Typesetter(TypeMetrics metrics) {
        this(metrics, Memory.none());
    }

    Typesetter(TypeMetrics metrics, Memory memory) {
        this.metrics = metrics;
        this.paragraphs = new ParagraphSetter(metrics, memory);
        this.bodies = new BodySetter(metrics, paragraphs, memory);
        this.closings = new ClosingSetter(metrics, paragraphs);
        this.mastheads = new MastheadSetter(metrics, memory);
        this.titles = new TitleSetter(metrics, memory);
        this.imprints = new ImprintSetter(metrics, memory);
    }

    /** @return at least one page, numbered from 1 */
    public List<Page> set(OfficialDocument wanted) {
        OfficialDocument document = FirstPage.of(wanted, this);
        PageFlow flow = new PageFlow();
        int lastOfText = text(document, flow);
        imprint(document, flow);
        int first = document.masthead().form() == DocumentForm.LETTER ? 2 : 1;
        return new PageNumbers(metrics, first, Math.max(1, lastOfText)).on(flow.finish());
    }

    /**
     * The document as it is printed: with its addressees in the imprint where they would push the body off the first page
     * (7.4.2).
     */
    public OfficialDocument printed(OfficialDocument wanted) {
        return FirstPage.of(wanted, this);
    }

    /** How the parts of the document hang together on its pages. */
    public Joints joints(OfficialDocument wanted) {
        OfficialDocument document = FirstPage.of(wanted, this);
        PageFlow flow = new PageFlow();
        front(document, flow);
        below(document, flow);
        int lines = flow.lineCount();
        int page = flow.page();
        closings.set(document.signature(), flow);
        boolean kept = flow.page() > page || lines < FEW_LINES || lines >= linesOfLast(document.body());
        int lastOfText = annexes(document, flow);
        imprint(document, flow);
        return new Joints(kept && !document.signature().isEmpty(),
                !document.imprint().isEmpty() && flow.page() > Math.max(1, lastOfText));
    }

    /** Lines of the last paragraph; 0 where something else is the last. */
    private int linesOfLast(List<Block> body) {
        boolean paragraph = !body.isEmpty() && body.getLast() instanceof Paragraph;
        return paragraph ? paragraphs.lines((Paragraph) body.getLast(), Frame.UPRIGHT).size() : 0;
    }

    /** All but the imprint. @return number of the last page with text */
    private int text(OfficialDocument document, PageFlow flow) {
        front(document, flow);
        below(document, flow);
        closings.set(document.signature(), flow);
        return annexes(document, flow);
    }

    /** What stands between addressees and signature. */
    private void below(OfficialDocument document, PageFlow flow) {
        bodies.body(document.body(), flow);
        bodies.attachments(document.attachments(), flow);
        bodies.attendance(document.attendance(), flow);
    }

    /** @return number of the last page with text */
    private int annexes(OfficialDocument document, PageFlow flow) {
        document.annexes().forEach(annex -> annex(annex, flow));
        return flow.isPageEmpty() ? flow.page() - 1 : flow.page();
    }

    private void imprint(OfficialDocument document, PageFlow flow) {
        if (!document.imprint().isEmpty()) {
            if (flow.frame().across()) {
                flow.turn(Frame.UPRIGHT);
            }
            boolean ruled = document.masthead().form() != DocumentForm.LETTER;
            imprints.set(document.imprint(), flow, ruled);
        }
    }

    /** Masthead, title and addressees. */
    void front(OfficialDocument document, PageFlow flow) {
        if (!document.masthead().isEmpty()) {
            mastheads.set(document.masthead(), flow);
        }
        titles.set(document.title(), document.title(), flow);
        if (!document.addressees().isEmpty()) {
            flow.part(Role.Plain.PARAGRAPH);
            paragraphs.flush(document.addresseeLine(), flow.frame()).forEach(flow::add);
        }
    }

    private void annex(Annex annex, PageFlow flow) {
        flow.turn(annex.landscape() ? Frame.ACROSS : Frame.UPRIGHT);
        if (!annex.label().isEmpty()) {
            List<Glyph> label = Glyph.of(annex.label(), Typeface.HEITI, Sheet.CELL, metrics);
            flow.part(annex.title().isEmpty() ? new Role.Title(annex.label()) : Role.Plain.PARAGRAPH);
            flow.add(TextLine.natural(label, flow.frame().left(), flow.frame().right(), Sheet.SIZE_3));
        }
        flow.goTo(ANNEX_TITLE_ROW);
        titles.set(annex.title(), (annex.label() + " " + annex.title()).strip(), flow);
        bodies.body(annex.body(), flow);
    }
}
