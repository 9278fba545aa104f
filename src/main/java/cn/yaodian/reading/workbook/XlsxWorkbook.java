package cn.yaodian.reading.workbook;

import cn.yaodian.reading.archive.Archive;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.archive.Relations;
import cn.yaodian.reading.text.SourceTrait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Walks through the parts of an .xlsx (ECMA-376-1, 12.3 and 18), in both its kinds, transitional and strict. */
final class XlsxWorkbook {

    private static final String USUAL = "xl/workbook.xml";

    /** A sheet as the workbook lists it. */
    private record Listed(String name, boolean hidden, String relation) {}

    private final Archive archive;
    private final SheetRoom room;
    private final ShownNumber numbers = new ShownNumber();
    private final Set<SourceTrait> traits = EnumSet.noneOf(SourceTrait.class);

    XlsxWorkbook(Archive archive, SheetRoom room) {
        this.archive = archive;
        this.room = room;
    }

    Workbook read() throws XMLStreamException {
        String main = Relations.of(archive, "").part("officeDocument").orElse(USUAL);
        Relations relations = Relations.of(archive, main);
        List<Listed> listed = listed(main);
        Optional<String> strings = relations.part("sharedStrings");
        Optional<String> styles = relations.part("styles");
        XlsxCells cells = new XlsxCells(XlsxStrings.of(archive, strings.orElse("xl/sharedStrings.xml"), room),
                XlsxStyles.of(archive, styles.orElse("xl/styles.xml"), numbers), numbers);
        if (relations.part("vbaProject").isPresent() || archive.names().contains("xl/vbaproject.bin")) {
            traits.add(SourceTrait.MACROS);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            Listed one = listed.get(i);
            String part = relations.named(one.relation()).orElse("xl/worksheets/sheet" + (i + 1) + ".xml");
            SheetBuilder sheet = new SheetBuilder(one.name(), one.hidden(), room);
            new XlsxSheet(archive, part, cells, sheet).read();
            sheets.add(sheet.finish());
        }
        if (cells.lacksValues()) {
            traits.add(SourceTrait.FORMULA_WITHOUT_VALUE);
        }
        return new Workbook(sheets, traits, XlsxProperties.of(archive));
    }

    private List<Listed> listed(String main) throws XMLStreamException {
        List<Listed> listed = new ArrayList<>();
        Optional<PartXml> part = archive.xml(main);
        if (part.isPresent()) {
            try (PartXml xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("sheet")) {
                        String state = xml.attribute("state");
                        listed.add(new Listed(xml.attribute("name"), state.endsWith("idden"), xml.attribute("id")));
                    } else if (xml.isStart("workbookPr") && XlsxSheet.isSaid(xml, "date1904")) {
                        numbers.countFrom1904();
                    }
                }
            }
        }
        return listed;
    }
}
