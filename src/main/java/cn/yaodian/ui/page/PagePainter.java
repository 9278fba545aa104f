package cn.yaodian.ui.page;

import cn.yaodian.document.ImageFile;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Paints a page's marks exactly where they were set. */
final class PagePainter {

    /** Paper and the two inks stay what they are in print, also when the window is dark (GB/T 9704-2012, 5.2.4). */
    private static final Color PAPER = Color.WHITE;

    private static final Color BLACK_INK = Color.web("#111111");
    private static final Color RED_INK = Color.RED;

    /** In pixels: above it the window does not paint letters, but shapes. */
    private static final double LARGEST_LETTER = 72;

    private final PageFonts fonts;
    /** Pictures read once, for as long as a document shows them. */
    private final Map<ImageFile, Image> images = new WeakHashMap<>();

    PagePainter(PageFonts fonts) {
        this.fonts = fonts;
    }

    /** @param scale pixels a point */
    void paint(Page page, GraphicsContext graphics, double scale) {
        graphics.setFill(PAPER);
        graphics.fillRect(0, 0, page.width() * scale, page.height() * scale);
        Pen pen = new Pen(graphics, scale);
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Text text -> pen.write(text);
                case Mark.Rule rule -> pen.rule(rule);
                case Mark.Upright upright -> pen.upright(upright, page.width());
                case Mark.Image image -> pen.image(image);
            }
        }
    }

    private static Color colour(Ink ink) {
        return ink == Ink.RED ? RED_INK : BLACK_INK;
    }

    /** Keeps the font between two marks, since most follow one in the same type. */
    private final class Pen {

        private final GraphicsContext graphics;
        private final double scale;
        private @Nullable Typeface typeface;
        private double size;

        Pen(GraphicsContext graphics, double scale) {
            this.graphics = graphics;
            this.scale = scale;
        }

        void write(Mark.Text mark) {
            if (mark.typeface() != typeface || mark.size() != size) {
                typeface = mark.typeface();
                size = mark.size();
                Font font = fonts.font(mark.typeface(), size * scale);
                graphics.setFont(font);
            }
            graphics.setFill(colour(mark.ink()));
            int at = 0;
            for (double x : mark.xs()) {
                int next = mark.text().offsetByCodePoints(at, 1);
                glyph(mark.text().substring(at, next), x * scale, mark.baseline() * scale, mark.stretch());
                at = next;
            }
        }

        private void glyph(String text, double x, double y, double stretch) {
            if (stretch == 1 && size * scale <= LARGEST_LETTER) {
                graphics.fillText(text, x, y);
                return;
            }
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(stretch, 1);
            trace(fonts.outline(typefaceInUse(), text, size * scale).getPathIterator(place));
            graphics.fill();
        }

        private Typeface typefaceInUse() {
            return Objects.requireNonNull(typeface);
        }

        private void trace(PathIterator path) {
            graphics.beginPath();
            double[] at = new double[6];
            for (; !path.isDone(); path.next()) {
                switch (path.currentSegment(at)) {
                    case PathIterator.SEG_MOVETO -> graphics.moveTo(at[0], at[1]);
                    case PathIterator.SEG_LINETO -> graphics.lineTo(at[0], at[1]);
                    case PathIterator.SEG_QUADTO -> graphics.quadraticCurveTo(at[0], at[1], at[2], at[3]);
                    case PathIterator.SEG_CUBICTO -> graphics.bezierCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    default -> graphics.closePath();
                }
            }
        }

        void upright(Mark.Upright mark, double width) {
            graphics.save();
            graphics.transform(0, 1, -1, 0, width * scale, 0);
            write(mark.text());
            graphics.restore();
            typeface = null;
        }

        /** One that cannot be read leaves its place white, as the other painters do. */
        void image(Mark.Image mark) {
            Image image = images.computeIfAbsent(mark.image(), file -> new Image(file.open()));
            if (!image.isError()) {
                graphics.drawImage(image, mark.x() * scale, mark.y() * scale, mark.width() * scale,
                        mark.height() * scale);
            }
        }

        void rule(Mark.Rule mark) {
            graphics.setStroke(colour(mark.ink()));
            graphics.setLineWidth(Math.max(mark.thickness() * scale, 0.5));
            graphics.strokeLine(mark.x1() * scale, mark.y1() * scale, mark.x2() * scale, mark.y2() * scale);
        }
    }
}
