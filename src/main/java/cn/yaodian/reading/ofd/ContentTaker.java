package cn.yaodian.reading.ofd;

import cn.yaodian.reading.archive.PartXml;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Takes the objects of one element's content: a page, a template, a composite object, an annotation's appearance. */
final class ContentTaker {

    private final PartXml xml;
    private final Resources resources;
    private final Drawing drawing;

    ContentTaker(PartXml xml, Resources resources, Drawing drawing) {
        this.xml = xml;
        this.resources = resources;
        this.drawing = drawing;
    }

    /**
     * Takes everything within the current element, which is passed by.
     *
     * @param plane in which its objects stand
     */
    void take(Plane plane) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "TextObject" -> new TextTaker(xml, resources, drawing).take(plane);
                case "PathObject" -> new PathTaker(xml, drawing).take(plane);
                case "CompositeObject" -> composite(plane);
                case "ImageObject", "Image", "Video" -> {
                    if (isVisible(xml)) {
                        drawing.addPicture();
                    }
                    xml.skip();
                }
                case "Clips", "Actions", "FillColor", "StrokeColor", "Substitution" -> xml.skip();
                default -> {
                    // layers and blocks, which only hold others
                }
            }
        }
    }

    private void composite(Plane plane) throws XMLStreamException {
        drawing.add(new Drawing.Reference(xml.attribute("ResourceID"), objectPlane(xml).within(plane),
                isVisible(xml)));
        xml.skip();
    }

    /** From the current object's own coordinates to those of what holds it (8.5): first CTM, then its box's corner. */
    static Plane objectPlane(PartXml xml) {
        List<Double> box = Figures.of(xml.attribute("Boundary"));
        Plane shift = box.size() < 2 ? Plane.SAME : Plane.shift(box.get(0), box.get(1));
        return Plane.of(Figures.of(xml.attribute("CTM"))).within(shift);
    }

    static boolean isVisible(PartXml xml) {
        return !xml.attribute("Visible").equals("false") && !xml.attribute("Alpha").equals("0");
    }
}
