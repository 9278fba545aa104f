package cn.yaodian.reading.ofd;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.page.Stroke;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Takes the straight lines of one path, which may be a table's. Curves that fill say that a picture is drawn. */
final class PathTaker {

    /** Fewer curves are the rounded corners of a frame, not the outlines of characters. */
    private static final int CURVES_OF_A_PICTURE = 16;

    private final PartXml xml;
    private final Drawing drawing;
    private final List<Stroke> path = new ArrayList<>();
    private Plane plane = Plane.SAME;
    private double penX;
    private double penY;
    private double startX;
    private double startY;
    private int curves;

    PathTaker(PartXml xml, Drawing drawing) {
        this.xml = xml;
        this.drawing = drawing;
    }

    /** Takes the current element and passes it by. */
    void take(Plane outer) throws XMLStreamException {
        plane = ContentTaker.objectPlane(xml).within(outer);
        boolean visible = ContentTaker.isVisible(xml);
        boolean stroked = !xml.attribute("Stroke").equals("false");
        boolean filled = xml.attribute("Fill").equals("true");
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("AbbreviatedData")) {
                follow(Figures.words(XmlText.of(xml)));
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        if (!visible) {
            return;
        }
        if (stroked) {
            path.forEach(drawing::add);
        } else if (filled) {
            path.stream().reduce(Stroke::with).filter(Stroke::isThin).ifPresent(drawing::add);
        }
        if (filled && curves >= CURVES_OF_A_PICTURE) {
            drawing.addPicture();
        }
    }

    /** The letters are those of GB/T 33190-2016, 9.1. */
    private void follow(List<String> words) {
        int at = 0;
        while (at < words.size()) {
            String operator = words.get(at++);
            switch (operator) {
                case "S", "M" -> {
                    move(words, at);
                    startX = penX;
                    startY = penY;
                    at += 2;
                }
                case "L" -> {
                    double fromX = penX;
                    double fromY = penY;
                    move(words, at);
                    line(fromX, fromY);
                    at += 2;
                }
                case "Q" -> at = curve(words, at, 4);
                case "B" -> at = curve(words, at, 6);
                case "A" -> at = curve(words, at, 7);
                case "C" -> {
                    double fromX = penX;
                    double fromY = penY;
                    penX = startX;
                    penY = startY;
                    line(fromX, fromY);
                }
                default -> {
                    // a stray figure
                }
            }
        }
    }

    private int curve(List<String> words, int at, int figures) {
        curves++;
        move(words, at + figures - 2);
        return at + figures;
    }

    private void move(List<String> words, int at) {
        if (at + 1 < words.size()) {
            penX = Figures.of(words.get(at), 0);
            penY = Figures.of(words.get(at + 1), 0);
        }
    }

    private void line(double fromX, double fromY) {
        path.add(Stroke.between(plane.x(fromX, fromY), plane.y(fromX, fromY), plane.x(penX, penY),
                plane.y(penX, penY)));
    }
}
