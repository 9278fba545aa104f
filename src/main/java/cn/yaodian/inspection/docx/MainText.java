package cn.yaodian.inspection.docx;

import cn.yaodian.inspection.measure.DeclaredLayout;
import cn.yaodian.reading.archive.PartXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Counts how the characters of the main text look, and takes its sections. Not for several threads. */
final class MainText {

    private static final double MM_A_TWIP = 25.4 / 1440;

    private final StyleLooks styles;
    private final Map<String, Integer> fonts = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<Integer, Integer> pitches = new HashMap<>();
    private final List<DeclaredLayout.Section> sections = new ArrayList<>();
    private final List<Integer> grids = new ArrayList<>();
    private Look paragraph = Look.NONE;
    private Look run = Look.NONE;
    private int freeLines;

    MainText(StyleLooks styles) {
        this.styles = styles;
        this.paragraph = styles.of("");
        this.run = paragraph;
    }

    /** Characters by font. */
    Map<String, Integer> fonts() {
        return fonts;
    }

    /** Characters by size in half points. */
    Map<Integer, Integer> sizes() {
        return sizes;
    }

    List<DeclaredLayout.Section> sections() {
        return sections;
    }

    /** Characters by height of their lines in twips; lines that keep to the grid have its pitch. */
    Map<Integer, Integer> pitches() {
        if (!grids.isEmpty() && freeLines > 0) {
            pitches.merge(grids.getLast(), freeLines, Integer::sum);
            freeLines = 0;
        }
        return pitches;
    }

    void read(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("p")) {
                paragraph = styles.of("");
                run = paragraph;
            } else if (xml.isStart("pStyle")) {
                paragraph = styles.of(xml.attribute("val"));
                run = paragraph;
            } else if (xml.isStart("r")) {
                run = paragraph;
            } else if (xml.isStart("rStyle")) {
                run = run.over(styles.of(xml.attribute("val")));
            } else if (xml.isStart("rFonts") || xml.isStart("sz")) {
                run = run.with(xml);
            } else if (xml.isStart("spacing") && !xml.attribute("line").isEmpty()) {
                paragraph = paragraph.with(xml);
                run = run.with(xml);
            } else if (xml.isStart("sectPr")) {
                section(xml);
            } else if (xml.isStart("t")) {
                text(xml);
            }
        }
    }

    private void text(PartXml xml) throws XMLStreamException {
        int characters = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) {
                characters += (int) xml.text().codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
            }
        }
        if (characters == 0) {
            return;
        }
        int count = characters;
        run.font().ifPresent(font -> fonts.merge(font, count, Integer::sum));
        run.size().ifPresent(size -> sizes.merge(size, count, Integer::sum));
        run.line().ifPresentOrElse(line -> pitches.merge(line, count, Integer::sum), () -> freeLines += count);
    }

    private void section(PartXml xml) throws XMLStreamException {
        double[] size = new double[2];
        double[] margins = new double[4];
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("pgSz")) {
                size = new double[] {mm(xml, "w"), mm(xml, "h")};
            } else if (xml.isStart("pgMar")) {
                margins = new double[] {mm(xml, "top"), mm(xml, "right"), mm(xml, "bottom"), mm(xml, "left")};
            } else if (xml.isStart("docGrid") && !xml.attribute("type").isEmpty()) {
                xml.number("linePitch").ifPresent(grids::add);
            }
        }
        sections.add(new DeclaredLayout.Section(size[0], size[1], margins[0], margins[1], margins[2], margins[3]));
    }

    private static double mm(PartXml xml, String attribute) {
        return xml.number(attribute).orElse(0) * MM_A_TWIP;
    }
}
