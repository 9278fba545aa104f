package cn.yaodian.inspection.ofd;

import cn.yaodian.inspection.measure.Box;
import cn.yaodian.inspection.measure.PrintedPicture;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.ofd.Figures;
import cn.yaodian.reading.ofd.Plane;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Takes the objects of one element's content: a page, a template, a composite object. */
final class OfdContent {

    private static final int DEEPEST = 8;
    private static final Box UNIT = new Box(0, 0, 1, 1);

    private final PartXml xml;
    private final OfdResources resources;

    OfdContent(PartXml xml, OfdResources resources) {
        this.xml = xml;
        this.resources = resources;
    }

    /**
     * Everything within the current element, which is passed by.
     *
     * @param part name of the part that is read
     */
    List<OfdItem> items(String part) throws XMLStreamException {
        List<OfdItem> items = new ArrayList<>();
        DrawStyle layer = DrawStyle.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            DrawStyle style = resources.style(xml.attribute("DrawParam")).over(layer);
            switch (xml.name()) {
                case "Layer" -> layer = resources.style(xml.attribute("DrawParam"));
                case "TextObject" -> new OfdText(xml, resources, style).take().ifPresent(items::add);
                case "PathObject" -> new OfdPath(xml, style).take().ifPresent(items::add);
                case "ImageObject" -> image(items);
                case "CompositeObject" -> composite(items);
                case "Clips", "Actions" -> xml.skip();
                default -> {
                    // blocks, which only hold others
                }
            }
        }
        return items;
    }

    private void image(List<OfdItem> items) throws XMLStreamException {
        Plane plane = plane(xml);
        String id = xml.attribute("ResourceID");
        if (isVisible(xml)) {
            items.add((outer, canvas) -> {
                PrintedPicture picture = new PrintedPicture(OfdCanvas.box(plane.within(outer), UNIT), 0);
                canvas.add(picture.isLikeSeal() ? new PrintedPicture(picture.box(), resources.red(id)) : picture);
            });
        }
        xml.skip();
    }

    private void composite(List<OfdItem> items) throws XMLStreamException {
        Plane plane = plane(xml);
        String id = xml.attribute("ResourceID");
        if (isVisible(xml)) {
            items.add(new Nested(plane, id, resources, 0));
        }
        xml.skip();
    }

    /** A composite object in its place. Those within each other without end are drawn only so deep. */
    private record Nested(Plane plane, String id, OfdResources resources, int depth) implements OfdItem {

        @Override
        public void draw(Plane outer, OfdCanvas canvas) {
            if (depth > DEEPEST) {
                return;
            }
            for (OfdItem item : resources.composite(id)) {
                canvas.count();
                OfdItem inner = item instanceof Nested nested
                        ? new Nested(nested.plane, nested.id, resources, depth + 1)
                        : item;
                inner.draw(plane.within(outer), canvas);
            }
        }
    }

    /** From the current object's own coordinates to those of what holds it (8.5): first CTM, then its box's corner. */
    static Plane plane(PartXml xml) {
        List<Double> box = Figures.of(xml.attribute("Boundary"));
        Plane shift = box.size() < 2 ? Plane.SAME : Plane.shift(box.get(0), box.get(1));
        return Plane.of(Figures.of(xml.attribute("CTM"))).within(shift);
    }

    static boolean isVisible(PartXml xml) {
        return !xml.attribute("Visible").equals("false") && !xml.attribute("Alpha").equals("0");
    }
}
