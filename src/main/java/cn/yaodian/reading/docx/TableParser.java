package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.word.BlockSink;
import cn.yaodian.reading.word.StoryLines;
import cn.yaodian.reading.word.TableRow;
import javax.xml.stream.XMLStreamException;

/** Walks through a table and hands its rows on. A table of one column only puts text in its place: it is no table. */
final class TableParser {

    private final DocumentWalk walk;
    private final PartXml xml;
    private final StoryParser story;
    private final BlockSink sink;
    private int columns;

    TableParser(DocumentWalk walk, StoryParser story, BlockSink sink) {
        this.walk = walk;
        this.xml = walk.xml();
        this.story = story;
        this.sink = sink;
    }

    void parse() throws XMLStreamException {
        int outside = walk.depth() - 1;
        while (walk.next() && walk.depth() > outside) {
            if (walk.isStart("gridCol")) {
                columns++;
            } else if (walk.isStart("tr")) {
                row();
            }
        }
    }

    private void row() throws XMLStreamException {
        TableRow row = new TableRow();
        int after = 0;
        int outside = walk.depth() - 1;
        while (walk.next() && walk.depth() > outside) {
            if (walk.isStart("trPr")) {
                after = rowProperties(row);
            } else if (walk.isStart("tc")) {
                cell(row);
            }
        }
        row.gap(after);
        if (columns != 1 && row.column() > 0) {
            sink.row(row.cells());
        }
    }

    /** Gives the columns that are left empty behind the last cell. */
    private int rowProperties(TableRow row) throws XMLStreamException {
        int after = 0;
        boolean deleted = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("gridBefore")) {
                row.gap(xml.number("val").orElse(0));
            } else if (xml.isStart("gridAfter")) {
                after = xml.number("val").orElse(0);
            } else if (xml.isStart("del")) {
                deleted = true;
            } else if (xml.isStart("trPrChange")) {
                xml.skip();
            }
        }
        if (deleted) {
            walk.trait(SourceTrait.TRACKED_CHANGES);
            walk.leaveOutRest(LeftOut.REVISION);
        }
        return after;
    }

    /** What a cell's properties say of its place. */
    private static final class CellPlace {
        private int span = 1;
        private boolean above;
        private boolean left;
    }

    private void cell(TableRow row) throws XMLStreamException {
        CellPlace place = new CellPlace();
        StoryLines lines = new StoryLines();
        BlockSink into = columns == 1 ? sink : lines;
        story.within(into).cell(() -> properties(place));
        MarkedText words = lines.asCell();
        if (place.left) {
            row.goesOn(words);
        } else {
            row.cell(words, place.span, place.above);
        }
    }

    private void properties(CellPlace place) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("gridSpan")) {
                place.span = Math.clamp(xml.number("val").orElse(1), 1, TableRow.MOST_COLUMNS);
            } else if (xml.isStart("vMerge")) {
                place.above = !xml.attribute("val").equals("restart");
            } else if (xml.isStart("hMerge")) {
                place.left = !xml.attribute("val").equals("restart");
            } else if (xml.isStart("cellDel")) {
                walk.trait(SourceTrait.TRACKED_CHANGES);
                walk.leaveOutRest(LeftOut.REVISION);
            } else if (xml.isStart("tcPrChange")) {
                xml.skip();
            }
        }
    }
}
