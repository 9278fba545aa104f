package cn.yaodian.reading.ofd;

import cn.yaodian.reading.archive.PartXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What the root part of one document says (GB/T 33190-2016, 7.5). One file may hold several documents.
 *
 * @param part        its name
 * @param box         x, y, width and height of pages that do not say their own, in millimetres
 * @param templates   places of the templates by their identity
 * @param resources   places of the parts that describe fonts and composite objects
 * @param annotations places of what was put onto the pages later; at most one, but nobody minds more
 */
public record OfdDocument(String part, List<Double> box, List<PageEntry> pages, Map<String, String> templates,
        List<String> resources, List<String> annotations) {

    /** A page's identity and place. */
    public record PageEntry(String id, String place) {}

    private static final List<Double> A4 = List.of(0d, 0d, 210d, 297d);

    public static OfdDocument read(OfdPackage.Part root) throws XMLStreamException {
        List<Double> box = A4;
        List<PageEntry> pages = new ArrayList<>();
        Map<String, String> templates = new HashMap<>();
        List<String> resources = new ArrayList<>();
        List<String> annotations = new ArrayList<>();
        try (PartXml xml = root.xml()) {
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "PhysicalBox" -> box = box(XmlText.of(xml), box);
                    case "Page" -> pages.add(new PageEntry(xml.attribute("ID"), xml.attribute("BaseLoc")));
                    case "TemplatePage" -> templates.put(xml.attribute("ID"), xml.attribute("BaseLoc"));
                    case "PublicRes", "DocumentRes" -> resources.add(XmlText.of(xml));
                    case "Annotations" -> annotations.add(XmlText.of(xml));
                    case "Outlines", "Actions", "Bookmarks", "Extensions" -> xml.skip();
                    default -> {
                        // containers, and what says nothing of the pages
                    }
                }
            }
        }
        return new OfdDocument(root.name(), box, pages, templates, resources, annotations);
    }

    /** @param otherwise for what is no box */
    public static List<Double> box(String text, List<Double> otherwise) {
        List<Double> box = Figures.of(text);
        return box.size() >= 4 && box.get(2) > 0 && box.get(3) > 0 ? box : otherwise;
    }
}
