package cn.yaodian.reading.ofd;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.page.Beside;
import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What was put onto pages later: watermarks, notes, stamps (GB/T 33190-2016, 15). None of it is the document's text. */
final class Annotations {

    private final OfdPackage parts;
    private final Resources resources;
    private final Map<String, List<Beside>> onPages = new HashMap<>();

    Annotations(OfdPackage parts, Resources resources) {
        this.parts = parts;
        this.resources = resources;
    }

    /** The words on one page, each with the reason why they are left out. */
    List<Beside> on(String page) {
        return onPages.getOrDefault(page, List.of());
    }

    /** @param from name of the part that names the list of annotations */
    void add(String from, String named) throws XMLStreamException {
        OfdPackage.Part list = parts.find(from, named).orElse(null);
        if (list == null) {
            return;
        }
        try (PartXml xml = list.xml()) {
            String page = "";
            while (xml.next()) {
                if (xml.isStart("Page")) {
                    page = xml.attribute("PageID");
                } else if (xml.isStart("FileLoc")) {
                    page(page, list.name(), XmlText.of(xml));
                }
            }
        }
    }

    private void page(String page, String from, String named) throws XMLStreamException {
        OfdPackage.Part part = parts.find(from, named).orElse(null);
        if (part == null) {
            return;
        }
        try (PartXml xml = part.xml()) {
            LeftOut reason = LeftOut.COMMENT;
            while (xml.next()) {
                if (xml.isStart("Annot")) {
                    reason = reason(xml);
                } else if (xml.isStart("Appearance")) {
                    Drawing drawing = new Drawing(parts.file());
                    new ContentTaker(xml, resources, drawing).take(Plane.POINTS);
                    resources.complete(drawing);
                    StringBuilder words = new StringBuilder();
                    drawing.shown().forEach(letter -> words.append(letter.text()));
                    onPages.computeIfAbsent(page, key -> new ArrayList<>()).add(new Beside(words.toString(), reason));
                }
            }
        }
    }

    private static LeftOut reason(PartXml annotation) {
        if (!ContentTaker.isVisible(annotation)) {
            return LeftOut.HIDDEN;
        }
        return annotation.attribute("Type").equals("Watermark") ? LeftOut.TURNED : LeftOut.COMMENT;
    }
}
