package cn.yaodian.writing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;

/** Paints marks on one page of a PDF, whose coordinates go upward. */
final class MarkPainter {

    private final PDPageContentStream content;
    private final double height;
    private final EmbeddedFonts fonts;

    MarkPainter(PDPageContentStream content, double height, EmbeddedFonts fonts) {
        this.content = content;
        this.height = height;
        this.fonts = fonts;
    }

    void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Text text -> text(text);
            case Mark.Rule rule -> rule(rule);
        }
    }

    private void rule(Mark.Rule rule) throws IOException {
        content.setStrokingColor(red(rule.ink()), 0f, 0f);
        content.setLineWidth((float) rule.thickness());
        content.moveTo((float) rule.x1(), up(rule.y1()));
        content.lineTo((float) rule.x2(), up(rule.y2()));
        content.stroke();
    }

    private void text(Mark.Text text) throws IOException {
        if (text.xs().isEmpty()) {
            return;
        }
        content.beginText();
        content.setNonStrokingColor(red(text.ink()), 0f, 0f);
        content.setFont(fonts.font(text.typeface()), (float) text.size());
        float left = text.xs().getFirst().floatValue();
        content.setTextMatrix(new Matrix((float) text.stretch(), 0, 0, 1, left, up(text.baseline())));
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
