package cn.yaodian.inspection.ofd;

import cn.yaodian.inspection.measure.Colour;
import cn.yaodian.inspection.measure.Outline;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.ofd.Figures;
import cn.yaodian.reading.ofd.Plane;
import cn.yaodian.reading.ofd.XmlText;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Takes one path object (GB/T 33190-2016, 9.1). */
final class OfdPath {

    private final PartXml xml;
    private final DrawStyle style;

    OfdPath(PartXml xml, DrawStyle style) {
        this.xml = xml;
        this.style = style;
    }

    /** Takes the current element and passes it by. */
    Optional<OfdItem> take() throws XMLStreamException {
        Plane plane = OfdContent.plane(xml);
        boolean visible = OfdContent.isVisible(xml);
        boolean stroked = !xml.attribute("Stroke").equals("false");
        boolean filled = xml.attribute("Fill").equals("true");
        double given = OfdResources.number(xml, "LineWidth", style.width());
        double width = Double.isNaN(given) ? DrawStyle.USUAL_WIDTH : given;
        Colour stroke = style.stroke().orElse(Colour.BLACK);
        Colour fill = style.fill().orElse(Colour.BLACK);
        String path = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("AbbreviatedData")) {
                path = XmlText.of(xml);
            } else if (xml.isStart("StrokeColor")) {
                stroke = DrawStyle.colour(xml);
                xml.skip();
            } else if (xml.isStart("FillColor")) {
                fill = DrawStyle.colour(xml);
                xml.skip();
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        if (!visible || !stroked && !filled) {
            return Optional.empty();
        }
        List<String> words = Figures.words(path);
        Colour colour = stroked ? stroke : fill;
        return Optional.of((outer, canvas) -> {
            Plane whole = plane.within(outer);
            follow(words, whole, canvas.outline());
            if (stroked) {
                canvas.outline().stroke(width * whole.along(), colour);
            } else {
                canvas.outline().fill(colour);
            }
        });
    }

    private static void follow(List<String> words, Plane plane, Outline outline) {
        int at = 0;
        while (at < words.size()) {
            String operator = words.get(at++);
            int figures = switch (operator) {
                case "S", "M", "L" -> 2;
                case "Q" -> 4;
                case "B" -> 6;
                case "A" -> 7;
                default -> 0;
            };
            if (operator.equals("C")) {
                outline.close();
            } else if (figures > 0 && at + figures <= words.size()) {
                double x = Figures.of(words.get(at + figures - 2), 0);
                double y = Figures.of(words.get(at + figures - 1), 0);
                to(operator, plane.x(x, y), plane.y(x, y), outline);
                at += figures;
            }
        }
    }

    private static void to(String operator, double x, double y, Outline outline) {
        switch (operator) {
            case "S", "M" -> outline.move(x, y);
            case "L" -> outline.line(x, y);
            default -> outline.curve(x, y);
        }
    }
}
