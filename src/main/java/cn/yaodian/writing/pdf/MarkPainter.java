package cn.yaodian.writing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;

/** Paints marks on one page of a PDF, whose coordinates go upward. */
final class MarkPainter {

    private final PDPageContentStream content;
    private final double width;
    private final double height;
    private final EmbeddedFonts fonts;
    private final EmbeddedImages images;

    MarkPainter(PDPageContentStream content, Page page, EmbeddedFonts fonts, EmbeddedImages images) {
        this.content = content;
        this.width = page.width();
        this.height = page.height();
        this.fonts = fonts;
        this.images = images;
    }

    void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Text text -> {
                if (!text.xs().isEmpty()) {
                    text(text, level(text));
                }
            }
            case Mark.Rule rule -> rule(rule);
            case Mark.Upright upright -> text(upright.text(), turned(upright.text()));
            case Mark.Image image -> image(image);
        }
    }

    private void rule(Mark.Rule rule) throws IOException {
        content.setStrokingColor(red(rule.ink()), 0f, 0f);
        content.setLineWidth((float) rule.thickness());
        content.moveTo((float) rule.x1(), up(rule.y1()));
        content.lineTo((float) rule.x2(), up(rule.y2()));
        content.stroke();
    }

    private void image(Mark.Image mark) throws IOException {
        Optional<PDImageXObject> image = images.of(mark.image());
        if (image.isPresent()) {
            content.drawImage(image.get(), (float) mark.x(), up(mark.y() + mark.height()), (float) mark.width(),
                    (float) mark.height());
        }
    }

    private Matrix level(Mark.Text text) {
        return new Matrix((float) text.stretch(), 0, 0, 1, text.xs().getFirst().floatValue(), up(text.baseline()));
    }

    /** From the upright sheet to the one that lies across. */
    private Matrix turned(Mark.Text text) {
        return new Matrix(0, (float) -text.stretch(), 1, 0, (float) (width - text.baseline()),
                up(text.xs().getFirst()));
    }

    private void text(Mark.Text text, Matrix place) throws IOException {
        content.beginText();
        content.setNonStrokingColor(red(text.ink()), 0f, 0f);
        content.setFont(fonts.font(text.typeface()), (float) text.size());
        content.setTextMatrix(place);
        content.showTextWithPositioning(pieces(text));
        content.endText();
    }

    /** Characters, and between them how far the next is to be moved left, in thousandths of the type's size. */
    private Object[] pieces(Mark.Text text) {
        List<Object> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int[] codePoints = text.text().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int shown = fonts.shown(text.typeface(), codePoints[i]);
            run.appendCodePoint(shown);
            if (i + 1 < codePoints.length) {
                double natural = fonts.advance(text.typeface(), shown) * text.size();
                double wanted = (text.xs().get(i + 1) - text.xs().get(i)) / text.stretch();
                double move = (natural - wanted) / text.size() * 1000;
                if (Math.abs(move) > 0.01) {
                    pieces.add(run.toString());
                    pieces.add((float) move);
                    run.setLength(0);
                }
            }
        }
        pieces.add(run.toString());
        return pieces.toArray();
    }

    /** Pure print red (GB/T 9704-2012, 5.2.4), or black. */
    private static float red(Ink ink) {
        return ink == Ink.RED ? 1f : 0f;
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
