package cn.yaodian.inspection.ofd;

import cn.yaodian.inspection.measure.Colour;
import cn.yaodian.inspection.measure.PrintedGlyph;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.ofd.Escapes;
import cn.yaodian.reading.ofd.Figures;
import cn.yaodian.reading.ofd.Offsets;
import cn.yaodian.reading.ofd.Plane;
import cn.yaodian.reading.ofd.XmlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Takes one text object (GB/T 33190-2016, 11.3). */
final class OfdText {

    private static final double POINTS = 72 / 25.4;

    /** A character at its place in the object's own coordinates. */
    private record Placed(int character, double x, double y, OfdFont.Shape shape) {}

    private final PartXml xml;
    private final DrawStyle style;
    private final OfdFont font;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private double size;
    private double stretch = 1;
    private double x;
    private double y;
    private int position;

    OfdText(PartXml xml, OfdResources resources, DrawStyle style) {
        this.xml = xml;
        this.style = style;
        this.font = resources.font(xml.attribute("Font"));
    }

    /** Takes the current element and passes it by. */
    Optional<OfdItem> take() throws XMLStreamException {
        Plane plane = OfdContent.plane(xml);
        size = OfdResources.number(xml, "Size", 0);
        stretch = OfdResources.number(xml, "HScale", 1);
        double turned = -OfdResources.number(xml, "CharDirection", 0);
        boolean drawn = !xml.attribute("Fill").equals("false") || xml.attribute("Stroke").equals("true");
        boolean visible = OfdContent.isVisible(xml) && drawn && size > 0;
        Colour colour = style.fill().orElse(Colour.BLACK);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "FillColor" -> {
                    colour = DrawStyle.colour(xml);
                    visible &= !xml.attribute("Alpha").equals("0");
                    xml.skip();
                }
                case "CGTransform" -> glyphs();
                case "TextCode" -> code();
                default -> xml.skip();
            }
        }
        Colour painted = colour;
        return visible
                ? Optional.of((outer, canvas) -> draw(plane.within(outer), turned, painted, canvas))
                : Optional.empty();
    }

    /** Which glyphs of the font stand for characters, one for one. */
    private void glyphs() throws XMLStreamException {
        int first = (int) OfdResources.number(xml, "CodePosition", 0);
        int count = (int) OfdResources.number(xml, "CodeCount", 1);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("Glyphs")) {
                List<Double> ids = Figures.of(XmlText.of(xml));
                for (int i = 0; i < Math.min(count, ids.size()); i++) {
                    glyphs.put(first + i, ids.get(i).intValue());
                }
            }
        }
    }

    private void code() throws XMLStreamException {
        x = OfdResources.number(xml, "X", x);
        y = OfdResources.number(xml, "Y", y);
        Offsets stepsX = Offsets.of(xml.attribute("DeltaX"));
        Offsets stepsY = Offsets.of(xml.attribute("DeltaY"));
        int[] characters = Escapes.undone(XmlText.of(xml)).codePoints().toArray();
        double atX = x;
        double atY = y;
        for (int i = 0; i < characters.length; i++) {
            Integer glyph = glyphs.get(position++);
            OfdFont.Shape shape = glyph == null
                    ? font.character(characters[i])
                    : font.glyph(glyph, characters[i]);
            placed.add(new Placed(characters[i], atX, atY, shape));
            boolean given = stepsX.isGiven() || stepsY.isGiven();
            atX += given ? stepsX.next() : shape.advance() * size * stretch;
            atY += given ? stepsY.next() : 0;
        }
    }

    private void draw(Plane plane, double turned, Colour colour, OfdCanvas canvas) {
        int angle = Math.floorMod(Math.round(plane.angle() + turned), 360);
        for (Placed one : placed) {
            Plane glyph = new Plane(size * stretch, 0, 0, size, one.x, one.y).within(plane);
            canvas.add(new PrintedGlyph(Character.toString(one.character), plane.x(one.x, one.y),
                    plane.y(one.x, one.y), one.shape.advance() * size * stretch * plane.along(),
                    size * plane.upward() * POINTS, angle, font.name(), colour,
                    OfdCanvas.box(glyph, one.shape.ink()), one.shape.outlined()));
        }
    }
}
