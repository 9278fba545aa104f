package cn.yaodian.writing.docx;

import cn.yaodian.document.Picture;
import cn.yaodian.typesetting.CellWidth;
import cn.yaodian.typesetting.Frame;
import cn.yaodian.typesetting.PictureShape;
import cn.yaodian.typesetting.Sheet;
import java.util.Optional;

/** Writes a picture in a line of its own, and its caption below. One that cannot be shown leaves its place framed. */
final class PictureXml {

    private static final double RULE = 0.5;

    private final Paragraphs paragraphs;
    private final Drawings drawings;
    private final WordXml xml;

    PictureXml(Paragraphs paragraphs, Drawings drawings, WordXml xml) {
        this.paragraphs = paragraphs;
        this.drawings = drawings;
        this.xml = xml;
    }

    void write(Picture picture, Frame frame) {
        String caption = picture.caption();
        int lines = (int) Math.ceil(CellWidth.of(caption) * Sheet.CELL / frame.room());
        PictureShape shape = PictureShape.of(picture, frame, lines);
        ParagraphFormat format = new ParagraphFormat("Picture").keepNext(!caption.isEmpty());
        Optional<String> relation = drawings.relation(picture.image());
        if (relation.isPresent()) {
            paragraphs.start(format);
            drawings.inline(relation.get(), shape.width(), shape.height(), caption);
            xml.end();
        } else {
            double beside = (frame.room() - shape.width()) / 2;
            paragraphs.line(format.border(RULE, "000000", "top", "left", "bottom", "right").exactly(shape.height())
                    .indent("left", beside).indent("right", beside), "");
        }
        if (!caption.isEmpty()) {
            paragraphs.line("Caption", caption);
        }
    }
}
