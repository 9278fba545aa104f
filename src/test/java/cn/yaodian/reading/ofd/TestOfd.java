package cn.yaodian.reading.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD made by hand: pages of 210 × 297 mm, objects as they are written in its parts. */
public final class TestOfd {

    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder common = new StringBuilder(
            "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>");
    private final StringBuilder pages = new StringBuilder();
    private String roots = "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>";
    private String behind = "";
    private int count;

    /** A level line of text, each character as wide as it is high. Millimetres, down from the upper left corner. */
    static String text(double x, double y, double size, String words) {
        return text(x, y, size, words, "");
    }

    /** @param attributes further ones of the text object */
    static String text(double x, double y, double size, String words, String attributes) {
        String deltas = words.length() < 2 ? "" : " DeltaX=\"g " + (words.length() - 1) + " " + size + "\"";
        return String.format(Locale.ROOT, "<ofd:TextObject ID=\"9\" Font=\"3\" Boundary=\"%s %s %s %s\" Size=\"%s\" %s>"
                + "<ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>", x, y - size,
                words.length() * size, 1.4 * size, size, attributes, size, deltas, words);
    }

    static String line(double x1, double y1, double x2, double y2) {
        return String.format(Locale.ROOT, "<ofd:PathObject ID=\"8\" Boundary=\"%s %s %s %s\"><ofd:AbbreviatedData>"
                + "M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>", x1, y1, x2 - x1, y2 - y1, x2 - x1, y2 - y1);
    }

    /** A page with one layer of these objects. */
    TestOfd page(String... objects) {
        return pageOn("", objects);
    }

    /** @param before what stands before the content: templates, the sheet's size */
    TestOfd pageOn(String before, String... objects) {
        String place = "Pages/Page_" + count + "/Content.xml";
        pages.append("<ofd:Page ID=\"").append(100 + count).append("\" BaseLoc=\"").append(place).append("\"/>");
        count++;
        return part("Doc_0/" + place, "Page", before + "<ofd:Content><ofd:Layer ID=\"1\">" + String.join("", objects)
                + "</ofd:Layer></ofd:Content>");
    }

    /** @param root name of the outermost element; @param within it */
    TestOfd part(String name, String root, String within) {
        return raw(name, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + root + NAMESPACE + ">" + within + "</ofd:"
                + root + ">");
    }

    TestOfd raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Adds to what the document says of all its pages: resources, templates. */
    TestOfd common(String elements) {
        common.append(elements);
        return this;
    }

    /** What stands behind the list of pages, such as annotations. */
    TestOfd behindPages(String elements) {
        behind = elements;
        return this;
    }

    /** The documents that the file holds, where it is not Doc_0 alone. */
    TestOfd roots(String bodies) {
        roots = bodies;
        return this;
    }

    byte[] bytes() {
        part("OFD.xml", "OFD", roots);
        part("Doc_0/Document.xml", "Document", "<ofd:CommonData>" + common + "</ofd:CommonData><ofd:Pages>" + pages
                + "</ofd:Pages>" + behind);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
