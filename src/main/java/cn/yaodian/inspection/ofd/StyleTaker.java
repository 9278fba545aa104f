package cn.yaodian.inspection.ofd;

import cn.yaodian.inspection.measure.Colour;
import cn.yaodian.reading.archive.PartXml;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Takes a set of drawing parameters. */
final class StyleTaker {

    private final PartXml xml;

    StyleTaker(PartXml xml) {
        this.xml = xml;
    }

    /** Takes the current element and passes it by. */
    DrawStyle take() throws XMLStreamException {
        double width = OfdResources.number(xml, "LineWidth", Double.NaN);
        Optional<Colour> fill = Optional.empty();
        Optional<Colour> stroke = Optional.empty();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("FillColor")) {
                fill = Optional.of(DrawStyle.colour(xml));
            } else if (xml.isStart("StrokeColor")) {
                stroke = Optional.of(DrawStyle.colour(xml));
            }
        }
        return new DrawStyle(fill, stroke, width);
    }
}
