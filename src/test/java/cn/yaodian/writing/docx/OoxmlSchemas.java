package cn.yaodian.writing.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a DOCX held against the schemas of Office Open XML that POI brings. */
final class OoxmlSchemas {

    private OoxmlSchemas() {}

    /** @return what is wrong with the parts that have a schema; nothing where all is right */
    static List<String> faults(byte[] docx) throws IOException {
        List<String> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                try {
                    validate(entry.getName(), content, faults);
                } catch (XmlException e) {
                    faults.add(entry.getName() + ": " + e.getMessage());
                }
            }
        }
        return faults;
    }

    private static void validate(String name, byte[] content, List<String> faults) throws IOException, XmlException {
        ByteArrayInputStream in = new ByteArrayInputStream(content);
        XmlObject part;
        if (name.equals("word/document.xml")) {
            part = DocumentDocument.Factory.parse(in);
        } else if (name.equals("word/styles.xml")) {
            part = StylesDocument.Factory.parse(in);
        } else if (name.equals("word/settings.xml")) {
            part = SettingsDocument.Factory.parse(in);
        } else if (name.startsWith("word/footer")) {
            part = FtrDocument.Factory.parse(in);
        } else if (name.startsWith("word/header")) {
            part = HdrDocument.Factory.parse(in);
        } else {
            return;
        }
        List<XmlError> errors = new ArrayList<>();
        if (!part.validate(new XmlOptions().setErrorListener(errors))) {
            errors.forEach(error -> faults.add(name + ": " + error));
        }
    }
}
