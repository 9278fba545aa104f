package cn.yaodian.writing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader is told by the tags of a PDF, in its order. */
public final class TaggedText {

    /** @param type as the tag is called; @param text its own, or what stands for a picture */
    public record Element(String type, String text) {}

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private TaggedText() {}

    /** @return every element that has something to say itself, and every row and table with nothing */
    public static List<Element> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedText text = new TaggedText();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> byNumber = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, byNumber));
                text.texts.put(page, byNumber);
            }
            text.read(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()));
            return List.copyOf(text.elements);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byNumber) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        if (content.getMCID() >= 0) {
            byNumber.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private void read(PDStructureNode node) {
        StringBuilder own = new StringBuilder();
        List<PDStructureNode> children = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                children.add(child);
            } else if (kid instanceof Integer number && node instanceof PDStructureElement element) {
                own.append(text(element.getPage(), number));
            } else if (kid instanceof PDMarkedContentReference elsewhere) {
                own.append(text(elsewhere.getPage(), elsewhere.getMCID()));
            }
        }
        if (node instanceof PDStructureElement element) {
            String said = element.getAlternateDescription();
            elements.add(new Element(element.getStructureType(), said == null ? own.toString() : said));
        }
        children.forEach(this::read);
    }

    private String text(PDPage page, int number) {
        return Objects.requireNonNull(Objects.requireNonNull(texts.get(page)).get(number), "nothing is marked so");
    }
}
