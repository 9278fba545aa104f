package cn.yaodian.inspection.ofd;

import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.ofd.OfdDocument;
import cn.yaodian.reading.ofd.OfdPackage;
import cn.yaodian.reading.ofd.Plane;
import cn.yaodian.reading.ofd.XmlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Measures the pages of one document. Not for several threads. */
final class OfdPages {

    private final OfdPackage parts;
    private final OfdDocument document;
    private final OfdResources resources;
    private final Map<String, List<OfdItem>> templates = new HashMap<>();

    OfdPages(OfdPackage parts, OfdDocument document, OfdResources resources) {
        this.parts = parts;
        this.document = document;
        this.resources = resources;
    }

    /** @throws cn.yaodian.domain.failure.FailureException FILE_DAMAGED if the page's part is missing */
    MeasuredPage measure(OfdDocument.PageEntry page, int number) throws XMLStreamException {
        OfdPackage.Part part = parts.need(document.part(), page.place());
        List<OfdItem> items = new ArrayList<>();
        List<Double> box = document.box();
        try (PartXml xml = part.xml()) {
            while (xml.next()) {
                if (xml.isStart("PhysicalBox")) {
                    box = OfdDocument.box(XmlText.of(xml), box);
                } else if (xml.isStart("Template")) {
                    items.addAll(template(xml.attribute("TemplateID")));
                } else if (xml.isStart("PageRes")) {
                    resources.add(part.name(), XmlText.of(xml));
                } else if (xml.isStart("Content")) {
                    items.addAll(new OfdContent(xml, resources).items(part.name()));
                }
            }
        }
        OfdCanvas canvas = new OfdCanvas(parts.file());
        // The sheet's corner need not be the origin of its coordinates.
        Plane sheet = Plane.shift(-box.get(0), -box.get(1));
        items.forEach(item -> item.draw(sheet, canvas));
        return canvas.page(number, box.get(2), box.get(3));
    }

    private List<OfdItem> template(String id) throws XMLStreamException {
        List<OfdItem> known = templates.get(id);
        if (known != null) {
            return known;
        }
        List<OfdItem> items = new ArrayList<>();
        OfdPackage.Part part = parts.find(document.part(), document.templates().getOrDefault(id, "")).orElse(null);
        if (part != null) {
            try (PartXml xml = part.xml()) {
                while (xml.next()) {
                    if (xml.isStart("Content")) {
                        items.addAll(new OfdContent(xml, resources).items(part.name()));
                    }
                }
            }
        }
        templates.put(id, items);
        return items;
    }
}
