package cn.yaodian.reading.ofd;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.page.FontLook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Fonts and composite objects of one document, by their identities. Not for several threads. */
final class Resources {

    /** Composite objects hold others; more of them within each other are made to exhaust the machine. */
    private static final int DEEPEST = 8;
    private static final int MOST_PLACED = 500_000;
    private static final int MOST_KEPT = 500_000;

    private final OfdPackage parts;
    private final Set<String> known = new HashSet<>();
    private final Set<String> bold = new HashSet<>();
    private final Map<String, Drawing> composites = new HashMap<>();
    private int kept;
    private int placed;

    Resources(OfdPackage parts) {
        this.parts = parts;
    }

    /**
     * Takes one part that describes resources. One that is missing is passed over: without fonts and pictures the text is
     * still whole.
     *
     * @param from name of the part that names it
     */
    void add(String from, String named) throws XMLStreamException {
        if (!known.add(PartPath.resolve(from, named))) {
            return;
        }
        OfdPackage.Part part = parts.find(from, named).orElse(null);
        if (part == null) {
            return;
        }
        try (PartXml xml = part.xml()) {
            while (xml.next()) {
                if (xml.isStart("Font") && isBold(xml)) {
                    bold.add(xml.attribute("ID"));
                } else if (xml.isStart("CompositeGraphicUnit")) {
                    composite(xml);
                }
            }
        }
    }

    private static boolean isBold(PartXml font) {
        return font.attribute("Bold").equals("true") || FontLook.isBold(font.attribute("FontName"));
    }

    private void composite(PartXml xml) throws XMLStreamException {
        String id = xml.attribute("ID");
        Drawing drawing = new Drawing(parts.file());
        new ContentTaker(xml, this, drawing).take(Plane.SAME);
        composites.put(id, drawing);
        kept += drawing.size();
        check(kept, MOST_KEPT);
    }

    boolean isBold(String font) {
        return bold.contains(font);
    }

    /** Draws the composite objects that stand in a drawing. */
    void complete(Drawing drawing) {
        for (Drawing.Reference reference : drawing.references()) {
            place(reference, drawing, 0);
        }
    }

    private void place(Drawing.Reference reference, Drawing into, int depth) {
        Drawing composite = composites.get(reference.id());
        if (composite == null || depth > DEEPEST) {
            return;
        }
        check(++placed, MOST_PLACED);
        into.add(composite, reference.plane(), reference.visible());
        for (Drawing.Reference inner : composite.references()) {
            place(new Drawing.Reference(inner.id(), inner.plane().within(reference.plane()),
                    inner.visible() && reference.visible()), into, depth + 1);
        }
    }

    private void check(int count, int most) {
        if (count > most) {
            throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, parts.file());
        }
    }
}
