package cn.yaodian.inspection.ofd;

import cn.yaodian.inspection.measure.RedShare;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.ofd.Figures;
import cn.yaodian.reading.ofd.OfdPackage;
import cn.yaodian.reading.ofd.PartPath;
import cn.yaodian.reading.ofd.XmlText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;

/** Fonts, pictures, drawing parameters and composite objects of one document. Not for several threads. */
final class OfdResources {

    /** No seal's picture is larger, in bytes; larger ones are not unpacked. */
    private static final int LARGEST_PICTURE = 4 << 20;

    private final OfdPackage parts;
    private final Set<String> known = new HashSet<>();
    private final Map<String, OfdFont> fonts = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();
    private final Map<String, DrawStyle> styles = new HashMap<>();
    private final Map<String, List<OfdItem>> composites = new HashMap<>();

    OfdResources(OfdPackage parts) {
        this.parts = parts;
    }

    /**
     * Takes one part that describes resources; one that is missing is passed over.
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
        String folder = PartPath.folder(part.name());
        try (PartXml xml = part.xml()) {
            while (xml.next()) {
                if (xml.isStart("Res") && !xml.attribute("BaseLoc").isEmpty()) {
                    folder = PartPath.resolve(part.name(), xml.attribute("BaseLoc")) + "/";
                } else if (xml.isStart("Font")) {
                    font(xml, folder);
                } else if (xml.isStart("MultiMedia")) {
                    picture(xml, folder);
                } else if (xml.isStart("DrawParam")) {
                    style(xml);
                } else if (xml.isStart("CompositeGraphicUnit")) {
                    String id = xml.attribute("ID");
                    composites.put(id, new OfdContent(xml, this).items(part.name()));
                }
            }
        }
    }

    private void font(PartXml xml, String folder) throws XMLStreamException {
        String id = xml.attribute("ID");
        String name = xml.attribute("FontName").isEmpty() ? xml.attribute("FamilyName") : xml.attribute("FontName");
        Optional<String> file = child(xml, "FontFile");
        Optional<byte[]> bytes = file.flatMap(named -> bytes(folder, named));
        fonts.put(id, bytes.map(found -> OfdFont.of(name, found)).orElseGet(() -> OfdFont.named(name)));
    }

    private void picture(PartXml xml, String folder) throws XMLStreamException {
        String id = xml.attribute("ID");
        child(xml, "MediaFile").ifPresent(named -> pictures.put(id, folder + named));
    }

    private void style(PartXml xml) throws XMLStreamException {
        String id = xml.attribute("ID");
        DrawStyle base = style(xml.attribute("Relative"));
        styles.put(id, new StyleTaker(xml).take().over(base));
    }

    /** The text of the one child that has that name; passes the current element by. */
    private static Optional<String> child(PartXml xml, String name) throws XMLStreamException {
        Optional<String> text = Optional.empty();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart(name)) {
                text = Optional.of(XmlText.of(xml).strip());
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        return text;
    }

    private Optional<byte[]> bytes(String folder, String named) {
        return parts.archive().bytes(PartPath.resolve(folder, named))
                .or(() -> parts.archive().bytes(PartPath.resolve("", named)));
    }

    OfdFont font(String id) {
        return fonts.getOrDefault(id, OfdFont.UNKNOWN);
    }

    DrawStyle style(String id) {
        return styles.getOrDefault(id, DrawStyle.NONE);
    }

    List<OfdItem> composite(String id) {
        return composites.getOrDefault(id, List.of());
    }

    /** Share of what a picture shows that is red; 0 where it cannot be looked into. */
    double red(String id) {
        String place = pictures.get(id);
        Optional<byte[]> bytes = place == null ? Optional.empty() : bytes("", place);
        if (bytes.isEmpty() || bytes.get().length > LARGEST_PICTURE) {
            return 0;
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes.get()));
            return image == null ? 0 : RedShare.of(image);
        } catch (IOException | RuntimeException damaged) {
            // Decoders throw whatever they meet in damaged pictures.
            return 0;
        }
    }

    static double number(PartXml xml, String attribute, double otherwise) {
        return Figures.of(xml.attribute(attribute), otherwise);
    }
}
