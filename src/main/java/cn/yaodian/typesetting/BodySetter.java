package cn.yaodian.typesetting;

import java.util.List;

import cn.yaodian.document.Block;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;

/** Lets paragraphs flow down the pages and closes them with a signature. */
final class BodySetter {

    /** Body lines that go to the next page with a signature that would stand there alone (7.3.5.1). */
    private static final int COMPANIONS = 2;

    private final ParagraphSetter paragraphs;
    private final SignatureSetter signatures;

    BodySetter(ParagraphSetter paragraphs, SignatureSetter signatures) {
        this.paragraphs = paragraphs;
        this.signatures = signatures;
    }

    void body(List<Block> blocks, PageFlow flow) {
        for (int i = 0; i < blocks.size(); i++) {
            if (startsHeadings(blocks, i)) {
                keepWithNext(blocks, i, flow);
            }
            paragraphs.lines(blocks.get(i)).forEach(flow::add);
        }
    }

    private static boolean startsHeadings(List<Block> blocks, int i) {
        return isStandingHeading(blocks.get(i)) && (i == 0 || !isStandingHeading(blocks.get(i - 1)));
    }

    /** A first or second level heading in a paragraph of its own. */
    private static boolean isStandingHeading(Block block) {
        return (block.level() == 1 || block.level() == 2) && block.runs().size() == 1;
    }

    /** Begins a new page where headings would stand at a page's foot with nothing of their text below them. */
    private void keepWithNext(List<Block> blocks, int from, PageFlow flow) {
        int needed = 0;
        int next = from;
        while (next < blocks.size() && isStandingHeading(blocks.get(next))) {
            needed += paragraphs.lines(blocks.get(next)).size();
            next++;
        }
        boolean followed = next < blocks.size();
        if (followed && flow.room() < needed + 1 && needed < Sheet.LINES && !flow.isPageEmpty()) {
            flow.newPage();
        }
    }

    void signature(Signature signature, PageFlow flow) {
        List<TextLine> lines = signatures.lines(signature);
        if (!lines.isEmpty()) {
            if (1 + lines.size() > flow.room() && lines.size() + COMPANIONS < Sheet.LINES) {
                List<TextLine> companions = flow.takeBack(COMPANIONS);
                flow.newPage();
                companions.forEach(flow::add);
            }
            flow.skip(1);
            lines.forEach(flow::add);
        }
        if (!signature.note().isEmpty()) {
            Block note = Block.paragraph("", "（" + signature.note() + "）");
            paragraphs.lines(note).forEach(flow::add);
        }
    }

    /** A line at the left edge in 黑体: 附件1 (7.3.7). */
    void label(String text, PageFlow flow, TypeMetrics metrics) {
        flow.add(TextLine.natural(Glyph.of(text, Typeface.HEITI, Sheet.CELL, metrics), Sheet.LEFT, Sheet.SIZE_3));
    }
}
