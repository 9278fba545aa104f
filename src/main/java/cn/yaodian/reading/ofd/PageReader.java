package cn.yaodian.reading.ofd;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.page.Beside;
import cn.yaodian.reading.page.PrintedPage;
import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the pages of one document. Not for several threads. */
final class PageReader {

    private final OfdPackage parts;
    private final OfdDocument document;
    private final Resources resources;
    private final Map<String, Drawing> templates = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    PageReader(OfdPackage parts, OfdDocument document, Resources resources) throws XMLStreamException {
        this.parts = parts;
        this.document = document;
        this.resources = resources;
        if (!document.templates().isEmpty()) {
            countTemplates();
        }
    }

    /** What one page draws of its own, the size of its sheet in millimetres, and the templates it lies upon. */
    private static final class Sheet {

        private final Drawing drawing;
        private final List<String> templates = new ArrayList<>();
        private List<Double> box;

        Sheet(Drawing drawing, List<Double> box) {
            this.drawing = drawing;
            this.box = box;
        }
    }

    private void countTemplates() throws XMLStreamException {
        for (OfdDocument.PageEntry page : document.pages()) {
            try (PartXml xml = parts.need(document.part(), page.place()).xml()) {
                while (xml.next() && !xml.isStart("Content")) {
                    if (xml.isStart("Template")) {
                        uses.merge(xml.attribute("TemplateID"), 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** @throws cn.yaodian.domain.failure.FailureException FILE_DAMAGED if the page's part is missing */
    ReadSheet read(OfdDocument.PageEntry page) throws XMLStreamException {
        OfdPackage.Part part = parts.need(document.part(), page.place());
        Sheet sheet = new Sheet(new Drawing(parts.file()), document.box());
        try (PartXml xml = part.xml()) {
            while (xml.next()) {
                if (xml.isStart("PhysicalBox")) {
                    sheet.box = OfdDocument.box(XmlText.of(xml), sheet.box);
                } else if (xml.isStart("Template")) {
                    sheet.templates.add(xml.attribute("TemplateID"));
                } else if (xml.isStart("PageRes")) {
                    resources.add(part.name(), XmlText.of(xml));
                } else if (xml.isStart("Content")) {
                    new ContentTaker(xml, resources, sheet.drawing).take(Plane.POINTS);
                }
            }
        }
        resources.complete(sheet.drawing);
        return laidOut(sheet);
    }

    /** What lies below several pages is their running head; what lies below one is a part of it. */
    private ReadSheet laidOut(Sheet sheet) throws XMLStreamException {
        List<Beside> repeated = new ArrayList<>();
        for (String id : sheet.templates) {
            Drawing template = template(id);
            if (uses.getOrDefault(id, 1) > 1) {
                StringBuilder words = new StringBuilder();
                template.shown().forEach(letter -> words.append(letter.text()));
                repeated.add(new Beside(words.toString(), LeftOut.RUNNING_HEAD));
                template.strokes().forEach(sheet.drawing::add);
            } else {
                sheet.drawing.add(template, Plane.SAME, true);
            }
        }
        Drawing drawing = sheet.drawing;
        PrintedPage printed = PrintedPage.of(Plane.POINTS.x(sheet.box.get(2), 0), Plane.POINTS.y(0, sheet.box.get(3)),
                drawing.shown(), drawing.unseen(), drawing.strokes());
        for (Beside beside : repeated) {
            printed = printed.with(beside);
        }
        return new ReadSheet(printed, drawing.hasPictures());
    }

    private Drawing template(String id) throws XMLStreamException {
        Drawing known = templates.get(id);
        if (known != null) {
            return known;
        }
        Drawing drawing = new Drawing(parts.file());
        OfdPackage.Part part = parts.find(document.part(), document.templates().getOrDefault(id, "")).orElse(null);
        if (part != null) {
            try (PartXml xml = part.xml()) {
                while (xml.next()) {
                    if (xml.isStart("Content")) {
                        new ContentTaker(xml, resources, drawing).take(Plane.POINTS);
                    }
                }
            }
        }
        resources.complete(drawing);
        templates.put(id, drawing);
        return drawing;
    }
}
