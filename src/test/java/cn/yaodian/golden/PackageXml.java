package cn.yaodian.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.jspecify.annotations.Nullable;

/** The XML parts of a DOCX or XLSX as one text, indented and in the order of their names. */
public final class PackageXml {

    private PackageXml() {}

    /** @param parts beginnings of the names of the parts that matter; none for all */
    public static String of(InputStream file, String... parts) throws IOException, TransformerException {
        SortedMap<String, String> xml = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (@Nullable
            ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted(entry.getName(), parts)) {
                    xml.put(entry.getName(), indented(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        StringBuilder all = new StringBuilder();
        xml.forEach((name, text) -> all.append("<!-- ").append(name).append(" -->\n").append(text).append('\n'));
        return all.toString();
    }

    private static boolean wanted(String name, String... parts) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return false;
        }
        for (String part : parts) {
            if (name.startsWith(part)) {
                return true;
            }
        }
        return parts.length == 0;
    }

    private static String indented(String xml) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        // POI puts line feeds between rows: without them the indenting is even.
        transformer.transform(new StreamSource(new StringReader(xml.replaceAll(">\\n<", "><"))),
                new StreamResult(text));
        return text.toString().strip();
    }
}
