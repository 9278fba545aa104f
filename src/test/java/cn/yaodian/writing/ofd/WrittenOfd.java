package cn.yaodian.writing.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of an OFD that was written, looked at without the program's own reader. */
final class WrittenOfd {

    private final Map<String, byte[]> parts = new HashMap<>();

    /** A text object. Places in millimetres from the sheet's upper left corner. */
    record Text(String text, String font, double size, double baseline, List<Double> xs) {}

    WrittenOfd(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    String part(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    int pages() throws IOException {
        return xml("Doc_0/Document.xml").getElementsByTagName("ofd:Page").getLength();
    }

    byte[] font(String id) throws IOException {
        NodeList fonts = xml("Doc_0/PublicRes.xml").getElementsByTagName("ofd:Font");
        for (int i = 0; i < fonts.getLength(); i++) {
            Element font = (Element) fonts.item(i);
            if (font.getAttribute("ID").equals(id)) {
                return bytes("Doc_0/Res/" + font.getTextContent());
            }
        }
        throw new AssertionError("no font " + id);
    }

    List<Text> texts(int page) throws IOException {
        NodeList objects = xml("Doc_0/Pages/Page_" + page + "/Content.xml").getElementsByTagName("ofd:TextObject");
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < objects.getLength(); i++) {
            texts.add(text((Element) objects.item(i)));
        }
        return texts;
    }

    private static Text text(Element object) {
        Element code = (Element) object.getElementsByTagName("ofd:TextCode").item(0);
        String[] box = object.getAttribute("Boundary").split(" ");
        double stretch = Double.parseDouble(object.getAttribute("CTM").split(" ")[0]);
        List<Double> xs = new ArrayList<>();
        double at = Double.parseDouble(code.getAttribute("X"));
        xs.add(Double.parseDouble(box[0]) + at * stretch);
        for (double step : steps(code.getAttribute("DeltaX"))) {
            at += step;
            xs.add(Double.parseDouble(box[0]) + at * stretch);
        }
        return new Text(code.getTextContent(), object.getAttribute("Font"),
                Double.parseDouble(object.getAttribute("Size")),
                Double.parseDouble(box[1]) + Double.parseDouble(code.getAttribute("Y")), xs);
    }

    private static List<Double> steps(String deltas) {
        List<Double> steps = new ArrayList<>();
        String[] words = deltas.isEmpty() ? new String[0] : deltas.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("g")) {
                for (int k = Integer.parseInt(words[i + 1]); k > 0; k--) {
                    steps.add(Double.parseDouble(words[i + 2]));
                }
                i += 2;
            } else {
                steps.add(Double.parseDouble(words[i]));
            }
        }
        return steps;
    }

    private Document xml(String name) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes(name)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }
}
