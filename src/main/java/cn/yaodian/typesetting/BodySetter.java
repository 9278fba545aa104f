package cn.yaodian.typesetting;

import cn.yaodian.document.Block;
import cn.yaodian.document.NameList;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.PageBreak;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Picture;
import cn.yaodian.document.PrintedWords;
import cn.yaodian.document.Run;
import cn.yaodian.document.Table;
import cn.yaodian.document.Typeface;
import java.util.List;

/** Lets the blocks of a text flow down the pages, and what stands below them: attachments, those present. */
final class BodySetter {

    private final ParagraphSetter paragraphs;
    private final TableSetter tables;
    private final PictureSetter pictures;

    BodySetter(TypeMetrics metrics, ParagraphSetter paragraphs, Memory memory) {
        this.paragraphs = paragraphs;
        tables = new TableSetter(metrics, memory);
        pictures = new PictureSetter(metrics, memory);
    }

    void body(List<Block> blocks, PageFlow flow) {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Paragraph paragraph -> {
                    if (startsHeadings(blocks, i)) {
                        keepWithNext(blocks, i, flow);
                    }
                    flow.part(role(paragraph));
                    paragraphs.lines(paragraph, flow.frame()).forEach(flow::add);
                }
                case Table table -> tables.set(table, flow);
                case Picture picture -> pictures.set(picture, flow);
                case PageBreak _ -> {
                    if (!flow.isPageEmpty()) {
                        flow.newPage();
                    }
                }
            }
        }
    }

    private static Role role(Paragraph paragraph) {
        return paragraph.level() == 0
                ? Role.Plain.PARAGRAPH
                : new Role.Heading(paragraph.level(), paragraph.runs().getFirst().text(),
                        paragraph.isStandingHeading());
    }

    private static boolean startsHeadings(List<Block> blocks, int i) {
        return isKept(blocks.get(i)) && (i == 0 || !isKept(blocks.get(i - 1)));
    }

    /** A first or second level heading in a paragraph of its own. */
    private static boolean isKept(Block block) {
        return block instanceof Paragraph paragraph && paragraph.isStandingHeading() && paragraph.level() <= 2;
    }

    /** Begins a new page where headings would stand at a page's foot with nothing of their text below them. */
    private void keepWithNext(List<Block> blocks, int from, PageFlow flow) {
        int needed = 0;
        int next = from;
        while (next < blocks.size() && isKept(blocks.get(next))) {
            needed += paragraphs.lines((Paragraph) blocks.get(next), flow.frame()).size();
            next++;
        }
        if (next < blocks.size() && !flow.isPageEmpty()) {
            int first = firstLines(blocks.get(next), flow.frame());
            // What no page has room for together is parted below the headings' first line of text.
            int below = needed + first > flow.frame().lines() ? 1 : first;
            if (flow.room() < needed + below && needed < flow.frame().lines()) {
                flow.newPage();
            }
        }
    }

    /** Lines of the grid that the beginning of a block takes: one of a text, of a table what stands at its top together. */
    private int firstLines(Block block, Frame frame) {
        return block instanceof Table table ? (int) Math.ceil(tables.least(table, frame) / Sheet.LINE) : 1;
    }

    /** One blank line below the body; a single attachment bears no number (7.3.4). */
    void attachments(List<String> names, PageFlow flow) {
        if (names.isEmpty()) {
            return;
        }
        flow.toGrid();
        flow.skip(1);
        String blank = "　".repeat(PrintedWords.ATTACHMENTS.length());
        for (int i = 0; i < names.size(); i++) {
            String number = OfficialDocument.attachmentNumber(i, names.size());
            Run label = new Run((i == 0 ? PrintedWords.ATTACHMENTS : blank) + number, Typeface.FANGSONG);
            flow.part(Role.Plain.PARAGRAPH);
            paragraphs.hanging(label, names.get(i), flow.frame()).forEach(flow::add);
        }
    }

    /** One blank line below the body, the labels in 黑体, wrapped lines behind the colon (10.3). */
    void attendance(List<NameList> lists, PageFlow flow) {
        if (!lists.isEmpty()) {
            flow.toGrid();
            flow.skip(1);
        }
        for (NameList list : lists) {
            flow.part(Role.Plain.PARAGRAPH);
            paragraphs.hanging(new Run(list.lead(), Typeface.HEITI), list.listed(), flow.frame())
                    .forEach(flow::add);
        }
    }
}
