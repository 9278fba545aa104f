package cn.yaodian.reading.workbook;

import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.archive.Relations;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Walks through one sheet of an .xlsx once (ECMA-376-1, 18.3); a million empty rows cost no memory. */
final class XlsxSheet {

    private final Archive archive;
    private final String part;
    private final XlsxCells cells;
    private final SheetBuilder sheet;
    private int row = -1;
    private int column = -1;

    XlsxSheet(Archive archive, String part, XlsxCells cells, SheetBuilder sheet) {
        this.archive = archive;
        this.part = part;
        this.cells = cells;
        this.sheet = sheet;
    }

    void read() throws XMLStreamException {
        Optional<PartXml> found = archive.xml(part);
        if (found.isEmpty()) {
            return;
        }
        try (PartXml xml = found.get()) {
            while (xml.next()) {
                if (xml.isStart()) {
                    element(xml);
                }
            }
        }
        Relations relations = Relations.of(archive, part);
        for (String comments : relations.parts("comments")) {
            comments(comments);
        }
        for (String drawing : relations.parts("drawing")) {
            boxes(drawing);
        }
    }

    private void element(PartXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "sheetPr" -> filtered(isSaid(xml, "filterMode"));
            case "filterColumn" -> filtered(true);
            case "col" -> columns(xml);
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "mergeCell" -> CellRange.of(xml.attribute("ref")).ifPresent(sheet::merge);
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
                StringBuilder words = new StringBuilder();
                XlsxStrings.characters(xml, words);
                sheet.margin(words.toString());
            }
            default -> {
                // looks, links, pictures
            }
        }
    }

    private void filtered(boolean said) {
        if (said) {
            sheet.filtered();
        }
    }

    private void columns(PartXml xml) {
        if (isSaid(xml, "hidden")) {
            int first = xml.number("min").orElse(1) - 1;
            sheet.hideColumns(first, xml.number("max").orElse(first + 1) - 1, isGrouped(xml));
        }
    }

    private void row(PartXml xml) {
        row = Math.clamp(xml.number("r").map(number -> number - 1L).orElse(row + 1L), 0, CellPlace.MOST_ROWS);
        column = -1;
        if (isSaid(xml, "hidden")) {
            sheet.hideRow(Math.max(0, row), isGrouped(xml));
        }
    }

    private void cell(PartXml xml) throws XMLStreamException {
        Optional<CellPlace> place = CellPlace.of(xml.attribute("r"));
        column = place.map(CellPlace::column).orElse(column + 1);
        // A cell outside every row stands in the first.
        int at = place.map(CellPlace::row).orElse(Math.max(0, row));
        int across = column;
        sheet.cell(at, across, cells.cell(xml));
    }

    private static boolean isGrouped(PartXml xml) {
        return xml.number("outlineLevel").orElse(0) > 0;
    }

    /** Whether an attribute of the current element says yes. */
    static boolean isSaid(PartXml xml, String attribute) {
        String value = xml.attribute(attribute);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private void comments(String name) throws XMLStreamException {
        Optional<PartXml> found = archive.xml(name);
        if (found.isPresent()) {
            try (PartXml xml = found.get()) {
                while (xml.next()) {
                    if (xml.isStart("comment")) {
                        Optional<CellPlace> place = CellPlace.of(xml.attribute("ref"));
                        String words = XlsxStrings.text(xml);
                        place.ifPresent(at -> sheet.comment(at.row(), at.column(), words));
                    }
                }
            }
        }
    }

    /** Text boxes: each paragraph of a shape's text is a line of its own. */
    private void boxes(String name) throws XMLStreamException {
        Optional<PartXml> found = archive.xml(name);
        if (found.isPresent()) {
            try (PartXml xml = found.get()) {
                while (xml.next()) {
                    if (xml.isStart("txBody")) {
                        sheet.box(box(xml));
                    }
                }
            }
        }
    }

    private static String box(PartXml xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("t")) {
                XlsxStrings.characters(xml, words);
            } else if (xml.isStart("br") || xml.isEnd("p")) {
                words.append('\n');
            }
        }
        return words.toString();
    }
}
