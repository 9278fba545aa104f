package cn.yaodian.writing.pdf;

import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Part;
import cn.yaodian.typesetting.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The list of titles, annexes and headings by which viewers go from one to the other. */
final class Bookmarks {

    /** Above the line that is gone to, in sizes of its type, so that it does not stick to the window's edge. */
    private static final double ABOVE = 1.5;

    private record Open(int level, PDOutlineNode node) {}

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Open> open = new ArrayDeque<>();

    Bookmarks() {
        open.push(new Open(-1, outline));
    }

    /** The next page. */
    void add(Page page, PDPage sheet) {
        int at = 0;
        for (Part part : page.parts()) {
            if (!part.continued() && part.marks() > 0) {
                double top = page.height() - top(page.marks().get(at));
                switch (part.role()) {
                    case Role.Title title -> add(0, title.text(), sheet, top);
                    case Role.Heading heading -> add(heading.level(), heading.text(), sheet, top);
                    case Role.Plain _,Role.Cell _,Role.Figure _,Role.SealPicture _ -> {
                    }
                }
            }
            at += part.marks();
        }
    }

    private static double top(Mark mark) {
        return mark instanceof Mark.Text text ? text.baseline() - ABOVE * text.size() : 0;
    }

    private void add(int level, String text, PDPage sheet, double top) {
        while (open.getFirst().level() >= level) {
            open.pop();
        }
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sheet);
        place.setLeft(0);
        place.setTop((int) Math.round(top));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text.strip().replaceFirst("[。；：]$", ""));
        item.setDestination(place);
        open.getFirst().node().addLast(item);
        open.push(new Open(level, item));
    }

    /** With the parts and their first level of headings in sight. */
    void put(PDDocument document) {
        if (outline.hasChildren()) {
            for (PDOutlineItem part : outline.children()) {
                part.openNode();
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }
}
