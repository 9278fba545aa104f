package cn.yaodian.typesetting;

import java.util.List;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Typeface;

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

    public Typesetter(TypeMetrics metrics) {
        this.metrics = metrics;
        this.paragraphs = new ParagraphSetter(metrics);
        this.bodies = new BodySetter(paragraphs, new SignatureSetter(metrics));
    }

    /** @return at least one page, numbered from 1 */
    public List<Page> set(OfficialDocument document) {
        PageFlow flow = new PageFlow();
        if (!document.masthead().equals(Masthead.NONE)) {
            new MastheadSetter(metrics).set(document.masthead(), flow);
        }
        title(document.title(), flow);
        if (!document.addressees().isEmpty()) {
            paragraphs.flush(document.addresseeLine()).forEach(flow::add);
        }
        bodies.body(document.body(), flow);
        bodies.signature(document.signature(), flow);
        document.annexes().forEach(annex -> annex(annex, flow));
        if (!document.imprint().isEmpty()) {
            new ImprintSetter(metrics).set(document.imprint(), flow);
        }
        return new PageNumbers(metrics).on(flow.finish());
    }

    /** Followed by one blank line (7.3.2). */
    private void title(String title, PageFlow flow) {
        if (title.isEmpty()) {
            return;
        }
        for (String line : TitleShape.lines(title, TITLE_CHARACTERS)) {
            List<Glyph> glyphs = Glyph.of(line, Typeface.XIAOBIAOSONG, Sheet.SIZE_2, metrics);
            flow.add(TextLine.centred(glyphs, Sheet.LEFT, Sheet.RIGHT, Sheet.SIZE_2));
        }
        flow.skip(1);
    }

    private void annex(Annex annex, PageFlow flow) {
        if (!flow.isPageEmpty()) {
            flow.newPage();
        }
        if (!annex.label().isEmpty()) {
            bodies.label(annex.label(), flow, metrics);
        }
        flow.goTo(ANNEX_TITLE_ROW);
        title(annex.title(), flow);
        bodies.body(annex.body(), flow);
    }
}
