package cn.yaodian.reading.ofd;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.page.Letter;
import javax.xml.stream.XMLStreamException;

/** Takes the letters of one text object (GB/T 33190-2016, 11.3). */
final class TextTaker {

    /** Stands for a character of which only its picture is there. */
    static final String UNKNOWN = "\ufffd";
    /** What is written where the font's glyphs have no characters. */
    private static final int NO_CHARACTER = '¤';
    private static final double BOLD_WEIGHT = 600;

    private final PartXml xml;
    private final Resources resources;
    private final Drawing drawing;
    private Plane plane = Plane.SAME;
    private double size;
    private double scale;
    private double turned;
    private boolean bold;
    private boolean visible;
    private boolean glyphs;
    private double x;
    private double y;

    TextTaker(PartXml xml, Resources resources, Drawing drawing) {
        this.xml = xml;
        this.resources = resources;
        this.drawing = drawing;
    }

    /** Takes the current element and passes it by. */
    void take(Plane outer) throws XMLStreamException {
        plane = ContentTaker.objectPlane(xml).within(outer);
        size = Figures.of(xml.attribute("Size"), 0);
        scale = Figures.of(xml.attribute("HScale"), 1);
        turned = -Figures.of(xml.attribute("CharDirection"), 0);
        bold = resources.isBold(xml.attribute("Font")) || Figures.of(xml.attribute("Weight"), 0) >= BOLD_WEIGHT;
        boolean drawn = !xml.attribute("Fill").equals("false") || xml.attribute("Stroke").equals("true");
        visible = ContentTaker.isVisible(xml) && drawn;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "TextCode" -> code();
                case "FillColor" -> {
                    visible &= !xml.attribute("Alpha").equals("0");
                    xml.skip();
                }
                case "CGTransform" -> {
                    glyphs = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private void code() throws XMLStreamException {
        x = Figures.of(xml.attribute("X"), x);
        y = Figures.of(xml.attribute("Y"), y);
        Offsets stepsX = Offsets.of(xml.attribute("DeltaX"));
        Offsets stepsY = Offsets.of(xml.attribute("DeltaY"));
        int[] characters = Escapes.undone(XmlText.of(xml)).codePoints().toArray();
        double atX = x;
        double atY = y;
        for (int i = 0; i < characters.length; i++) {
            boolean last = i + 1 == characters.length;
            double stepX = last ? Double.NaN : stepsX.next();
            double stepY = last ? 0 : stepsY.next();
            if (!last && !stepsX.isGiven() && !stepsY.isGiven()) {
                stepX = GlyphWidth.of(characters[i], Double.NaN) * size * scale;
            }
            letter(characters[i], atX, atY, stepX);
            atX += stepX;
            atY += stepY;
        }
    }

    private void letter(int character, double atX, double atY, double step) {
        double width = GlyphWidth.of(character, step / (size * scale)) * size * scale * plane.along();
        double drawn = size * plane.upward();
        if (character < ' ' || drawn <= 0) {
            return;
        }
        boolean unknown = character == NO_CHARACTER || character >= '\ue000' && character <= '\uf8ff';
        drawing.add(new Letter(glyphs && unknown ? UNKNOWN : Character.toString(character), plane.x(atX, atY),
                plane.y(atX, atY), Math.abs(width), drawn, plane.angle() + turned, bold), visible);
    }
}
