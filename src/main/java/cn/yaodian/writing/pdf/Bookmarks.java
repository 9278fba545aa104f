package cn.yaodian.writing.pdf;

import cn.yaodian.typesetting.OutlineEntry;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The list of titles, annexes and headings by which viewers go from one to the other. */
final class Bookmarks {

    private Bookmarks() {}

    /** Titles and their first level of headings are in sight at once. @param document with all its pages */
    static void put(List<OutlineEntry> entries, PDDocument document) {
        if (!entries.isEmpty()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            add(entries, outline, document);
            for (PDOutlineItem title : outline.children()) {
                title.openNode();
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private static void add(List<OutlineEntry> entries, PDOutlineNode node, PDDocument document) {
        for (OutlineEntry entry : entries) {
            PDPage page = document.getPage(entry.page());
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(page);
            place.setLeft(0);
            place.setTop((int) Math.round(page.getMediaBox().getHeight() - entry.top()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(entry.text());
            item.setDestination(place);
            node.addLast(item);
            add(entry.below(), item, document);
        }
    }
}
