package cn.yaodian.writing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

import org.jspecify.annotations.Nullable;

import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;

/** Paints marks on one page of a PDF, whose coordinates go upward. */
final class MarkPainter {

    private static final double THOUSAND = 1000;
    /** In points: no printer sees it. */
    private static final double NOTHING = 1e-5;

    private final PDPageContentStream content;
    private final double width;
    private final double height;
    private final EmbeddedFonts fonts;
    private final EmbeddedImages images;
    private @Nullable Ink ink;
    private @Nullable Typeface typeface;
    private double size;
    private double said;

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
        int[] shown = text.text().codePoints().map(c -> fonts.shown(text.typeface(), c)).toArray();
        double[] moves = moves(text, shown);
        double usual = median(moves);
        content.beginText();
        type(text, -usual / THOUSAND * text.size());
        content.setTextMatrix(place);
        content.showTextWithPositioning(pieces(shown, moves, usual));
        content.endText();
    }

    /** What holds until it is changed is said only where it changes. @param spacing behind each character, in points */
    private void type(Mark.Text text, double spacing) throws IOException {
        if (text.ink() != ink) {
            ink = text.ink();
            content.setNonStrokingColor(red(text.ink()), 0f, 0f);
        }
        if (text.typeface() != typeface || text.size() != size) {
            typeface = text.typeface();
            size = text.size();
            content.setFont(fonts.font(text.typeface()), (float) text.size());
        }
        if (Math.abs(spacing - said) > NOTHING) {
            said = spacing;
            content.setCharacterSpacing((float) spacing);
        }
    }

    /** How far behind each character but the last the next is to be moved left, in thousandths of the type's size. */
    private double[] moves(Mark.Text text, int[] shown) {
        double[] moves = new double[shown.length - 1];
        for (int i = 0; i < moves.length; i++) {
            double natural = fonts.advance(text.typeface(), shown[i]) * text.size();
            double wanted = (text.xs().get(i + 1) - text.xs().get(i)) / text.stretch();
            moves[i] = (natural - wanted) / text.size() * THOUSAND;
        }
        return moves;
    }

    /** Most characters of a line are moved alike: said once for all of them, it need not be said behind each. */
    private static double median(double[] moves) {
        double[] sorted = moves.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Characters, and between them how far the next is to be moved left beyond what is usual. */
    private static Object[] pieces(int[] shown, double[] moves, double usual) {
        List<Object> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < moves.length; i++) {
            double move = moves[i] - usual;
            if (Math.abs(move) > 0.01) {
                pieces.add(new String(shown, from, i + 1 - from));
                pieces.add((float) move);
                from = i + 1;
            }
        }
        pieces.add(new String(shown, from, shown.length - from));
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
