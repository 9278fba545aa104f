package cn.yaodian.writing.pdf;

import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Part;
import cn.yaodian.typesetting.Role;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/** Paints the parts of a page, and says beside each stretch of marks which element of the document it belongs to. */
final class TaggedPage {

    private final PDPageContentStream content;
    private final MarkPainter painter;
    private final StructureTree structure;
    private final PDPropertyList layout = artifact("Layout");
    private final PDPropertyList pagination = artifact("Pagination");

    TaggedPage(PDPageContentStream content, MarkPainter painter, StructureTree structure) {
        this.content = content;
        this.painter = painter;
        this.structure = structure;
    }

    void paint(Page page) throws IOException {
        int at = 0;
        for (Part part : page.parts()) {
            List<Mark> marks = page.marks().subList(at, at + part.marks());
            at += part.marks();
            if (part.role() == Role.Plain.ARTIFACT) {
                artifact(marks);
            } else {
                part(part, marks, page.height());
            }
        }
    }

    private static PDPropertyList artifact(String type) {
        COSDictionary kind = new COSDictionary();
        kind.setName(COSName.TYPE, type);
        return PDPropertyList.create(kind);
    }

    /** Rules show where something is, but say nothing themselves. */
    private void part(Part part, List<Mark> marks, double height) throws IOException {
        PDStructureElement element = structure.element(part);
        int at = 0;
        while (at < marks.size()) {
            boolean rules = marks.get(at) instanceof Mark.Rule;
            int end = at + 1;
            while (end < marks.size() && marks.get(end) instanceof Mark.Rule == rules) {
                end++;
            }
            if (rules) {
                artifact(marks.subList(at, end));
            } else {
                content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), structure.mark(element));
                paint(marks.subList(at, end));
                content.endMarkedContent();
            }
            if (marks.get(at) instanceof Mark.Image image) {
                element.addAttribute(place(image, height));
            }
            at = end;
        }
    }

    private static PDLayoutAttributeObject place(Mark.Image image, double height) {
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setBBox(new PDRectangle((float) image.x(), (float) (height - image.y() - image.height()),
                (float) image.width(), (float) image.height()));
        place.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        return place;
    }

    /** Printed for the page alone: text among it is the page's number or a head that a table repeats. */
    private void artifact(List<Mark> marks) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        boolean rules = marks.stream().allMatch(Mark.Rule.class::isInstance);
        content.beginMarkedContent(COSName.ARTIFACT, rules ? layout : pagination);
        paint(marks);
        content.endMarkedContent();
    }

    private void paint(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            painter.paint(mark);
        }
    }
}
