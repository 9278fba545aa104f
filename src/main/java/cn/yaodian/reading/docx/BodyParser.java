package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Walks through a document's body and hands its paragraphs and rows on in their order. */
final class BodyParser {

    /** What was deleted under change tracking, old looks, copies of text boxes for old programs, pronunciations. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "rPrChange", "tblPr", "tblGrid", "sectPr",
            "Fallback", "rt", "instrText", "delText", "sdtPr", "tcPrChange", "trPrChange", "annotation");

    private final PartXml xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final SourceBuilder sink;
    private final StringBuilder carried = new StringBuilder();

    BodyParser(PartXml xml, WordStyles styles, WordNumbering numbering, SourceBuilder sink) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.sink = sink;
    }

    void parse() throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("p")) {
                paragraph(Optional.empty());
            } else if (xml.isStart("tbl")) {
                table();
            } else if (xml.isStart() && SKIPPED.contains(xml.name())) {
                xml.skip();
            }
        }
        if (!carried.isEmpty()) {
            sink.paragraph(carried.toString(), new ParagraphLooks().form(styles, false), Optional.empty());
        }
    }

    /** @param cell takes the text where the paragraph stands in a table */
    private void paragraph(Optional<StringBuilder> cell) throws XMLStreamException {
        ParagraphLooks looks = new ParagraphLooks();
        StringBuilder words = new StringBuilder();
        boolean allBold = true;
        boolean bold = false;
        int end = xml.depth() - 1;
        while (xml.next() && xml.depth() > end) {
            if (xml.isStart() && SKIPPED.contains(xml.name())) {
                xml.skip();
            } else if (xml.isStart("pPr")) {
                looks.read(xml);
            } else if (xml.isStart("r")) {
                bold = false;
            } else if (xml.isStart("b")) {
                bold = xml.isOn();
            } else if (xml.isStart("vanish") && xml.isOn()) {
                skipRun();
            } else if (xml.isStart("p")) {
                paragraph(cell); // in a text box
            } else if (xml.isStart("tbl")) {
                table();
            } else if (xml.isStart()) {
                int before = words.length();
                words(words);
                allBold &= bold || words.substring(before).isBlank();
            }
        }
        finish(looks, words, allBold, cell);
    }

    private void finish(ParagraphLooks looks, StringBuilder words, boolean allBold, Optional<StringBuilder> cell) {
        String own = carried + words.toString();
        carried.setLength(0);
        if (looks.markDeleted()) {
            carried.append(own);
            return;
        }
        String label = own.isBlank() ? "" : looks.label(styles, numbering);
        String whole = label + own;
        if (cell.isPresent()) {
            cell.get().append(cell.get().isEmpty() ? "" : "\n").append(whole);
        } else {
            sink.paragraph(whole, looks.form(styles, allBold && !own.isBlank()),
                    looks.isContents(styles) ? Optional.of(LeftOut.CONTENTS) : Optional.empty());
        }
    }

    /** Hidden text is no part of what is printed. */
    private void skipRun() throws XMLStreamException {
        while (!xml.isEnd("r") && xml.next()) {
            // up to the run's end
        }
    }

    private void words(StringBuilder words) throws XMLStreamException {
        switch (xml.name()) {
            case "t" -> {
                while (xml.next() && !xml.isEnd("t")) {
                    if (xml.isText()) {
                        words.append(xml.text().replace('\n', ' '));
                    }
                }
            }
            case "tab", "ptab" -> words.append('\t');
            case "br" -> words.append(xml.attribute("type").isEmpty() || xml.attribute("type").equals("textWrapping")
                    ? "\n"
                    : "");
            case "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            default -> {
                // properties, pictures
            }
        }
    }

    private void table() throws XMLStreamException {
        int end = xml.depth() - 1;
        while (xml.next() && xml.depth() > end) {
            if (xml.isStart("tr")) {
                row();
            } else if (xml.isStart() && SKIPPED.contains(xml.name())) {
                xml.skip();
            }
        }
    }

    private void row() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        boolean deleted = false;
        int end = xml.depth() - 1;
        while (xml.next() && xml.depth() > end) {
            if (xml.isStart("tc")) {
                cell(cells);
            } else if (xml.isStart("del")) {
                deleted = true;
            }
        }
        if (!deleted && !cells.isEmpty()) {
            sink.row(cells);
        }
    }

    private void cell(List<String> cells) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int span = 1;
        boolean mergedFromAbove = false;
        int end = xml.depth() - 1;
        while (xml.next() && xml.depth() > end) {
            if (xml.isStart("p")) {
                paragraph(Optional.of(words));
            } else if (xml.isStart("gridSpan")) {
                span = Math.clamp(xml.number("val").orElse(1), 1, 64);
            } else if (xml.isStart("vMerge")) {
                mergedFromAbove = !xml.attribute("val").equals("restart");
            } else if (xml.isStart() && SKIPPED.contains(xml.name())) {
                xml.skip();
            }
        }
        cells.add(mergedFromAbove && words.toString().isBlank() ? "" : words.toString());
        for (int i = 1; i < span; i++) {
            cells.add("");
        }
    }
}
