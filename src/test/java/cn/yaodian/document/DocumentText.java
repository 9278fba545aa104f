package cn.yaodian.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All the words of a document, without blanks, in the order in which they are printed; for comparing with a file. */
public final class DocumentText {

    private DocumentText() {}

    public static String of(OfficialDocument document) {
        List<String> parts = new ArrayList<>();
        parts.add(document.masthead().letterhead());
        parts.add(document.masthead().number());
        parts.add(document.title());
        parts.add(document.addresseeLine());
        document.body().stream().map(Block::text).forEach(parts::add);
        parts.addAll(document.signature().bodies());
        parts.add(document.signature().date());
        parts.add(document.signature().note().isEmpty() ? "" : "（" + document.signature().note() + "）");
        document.annexes().forEach(annex -> {
            parts.add(annex.label());
            parts.add(annex.title());
            annex.body().stream().map(Block::text).forEach(parts::add);
        });
        Imprint imprint = document.imprint();
        parts.add(imprint.copyTo().isEmpty() ? "" : Imprint.COPY_TO_LABEL + imprint.copyToLine());
        parts.add(imprint.printedBy());
        parts.add(imprint.printedOnLine());
        return withoutBlanks(String.join("", parts));
    }

    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    /** What a PDF gives back, without blanks and page numbers. */
    public static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(withoutBlanks(stripper.getText(document)).replace("—" + page + "—", ""));
            }
            return text.toString();
        }
    }
}
