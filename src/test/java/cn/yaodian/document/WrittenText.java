package cn.yaodian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** What other programs' libraries take out of written files, without blanks. */
public final class WrittenText {

    private WrittenText() {}

    /** Page by page, page numbers included. */
    public static List<String> ofPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            String[] pages = new String[document.getNumberOfPages()];
            for (int page = 0; page < pages.length; page++) {
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                pages[page] = DocumentText.withoutBlanks(stripper.getText(document));
            }
            return List.of(pages);
        }
    }

    /** Page by page, page numbers included. */
    public static List<String> ofOfd(byte[] ofd) throws IOException {
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            ContentExtractor extractor = new ContentExtractor(reader);
            String[] pages = new String[reader.getNumberOfPages()];
            for (int page = 0; page < pages.length; page++) {
                pages[page] = DocumentText.withoutBlanks(String.join("", extractor.getPageContent(page + 1)));
            }
            return List.of(pages);
        }
    }

    /** Of the main part. */
    public static String ofDocx(byte[] docx) throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            StringBuilder text = new StringBuilder();
            file.getBodyElements().forEach(element -> text.append(text(element)));
            return DocumentText.withoutBlanks(text.toString());
        }
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getText();
            default -> "";
        };
    }

    public static String ofText(byte[] text) {
        return DocumentText.withoutBlanks(new String(text, StandardCharsets.UTF_8).substring(1));
    }
}
