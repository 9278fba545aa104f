package cn.yaodian.writing.pdf;

import cn.yaodian.document.FileProperties;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What an archive asks of a file beside its pages: properties, which standard it keeps to, and what its colours mean. */
final class ArchiveMarks {

    static final String LANGUAGE = "zh-CN";

    private static final String PROGRAM = "要点";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final int PART = 2;
    private static final String LEVEL = "B";

    private ArchiveMarks() {}

    static void put(FileProperties properties, PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        information(properties, document.getDocumentInformation());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XmpPacket.of(properties, PART, LEVEL, PROGRAM, LANGUAGE));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(colours(document));
        catalog.setLanguage(LANGUAGE);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(!properties.title().isEmpty());
        catalog.setViewerPreferences(preferences);
        catalog.setPageLabels(labels(document));
    }

    /** The colours are those of screens and of the printers of offices; the profile is the one that Java brings. */
    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** Pages are called by the numbers they bear. */
    private static PDPageLabels labels(PDDocument document) {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange all = new PDPageLabelRange();
        all.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(0, all);
        return labels;
    }

    private static void information(FileProperties properties, PDDocumentInformation information) {
        if (!properties.title().isEmpty()) {
            information.setTitle(properties.title());
        }
        if (!properties.authors().isEmpty()) {
            information.setAuthor(String.join("、", properties.authors()));
        }
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        properties.made().ifPresent(made -> {
            Calendar time = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
            information.setCreationDate(time);
            information.setModificationDate(time);
        });
    }
}
