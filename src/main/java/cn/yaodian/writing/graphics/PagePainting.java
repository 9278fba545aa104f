package cn.yaodian.writing.graphics;

import cn.yaodian.document.ImageFile;
import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.writing.font.FontFace;
import cn.yaodian.writing.font.FontLibrary;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/**
 * Paints a page's marks exactly where they were set. Characters are painted as the outlines that the font has: no font of
 * the machine can take the place of the one that the page was set with, and none is fitted to the dots. Not for several
 * threads.
 */
public final class PagePainting {

    private static final Color RED = new Color(255, 0, 0);

    private final FontLibrary fonts;
    private final Pictures pictures = new Pictures();

    public PagePainting(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** @param graphics in points from the sheet's upper left corner, downward; left as it was, but for its hints */
    public void paint(Page page, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Text text -> text(text, new AffineTransform(), graphics);
                case Mark.Rule rule -> rule(rule, graphics);
                // From the upright sheet to the one that lies across.
                case Mark.Upright upright -> text(upright.text(), new AffineTransform(0, 1, -1, 0, page.width(), 0),
                        graphics);
                case Mark.Image image -> image(image, graphics);
            }
        }
    }

    private void text(Mark.Text text, AffineTransform sheet, Graphics2D graphics) {
        FontFace face = fonts.face(text.typeface());
        graphics.setColor(colour(text.ink()));
        int[] characters = text.text().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = new AffineTransform(sheet);
            place.translate(text.xs().get(i), text.baseline());
            // Outlines go upward from the baseline.
            place.scale(text.size() * text.stretch(), -text.size());
            Path2D outline = face.outline(face.shown(characters[i]));
            graphics.fill(outline.createTransformedShape(place));
        }
    }

    private static void rule(Mark.Rule rule, Graphics2D graphics) {
        graphics.setColor(colour(rule.ink()));
        graphics.setStroke(new BasicStroke((float) rule.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    }

    private void image(Mark.Image mark, Graphics2D graphics) {
        ImageFile file = mark.image();
        pictures.of(file).ifPresent(picture -> {
            AffineTransform to = graphics.getTransform();
            double dots = Math.hypot(to.getScaleX(), to.getShearY()) * mark.width();
            BufferedImage reduced = Pictures.reduced(picture, dots);
            AffineTransform place = AffineTransform.getTranslateInstance(mark.x(), mark.y());
            place.scale(mark.width() / reduced.getWidth(), mark.height() / reduced.getHeight());
            graphics.drawImage(reduced, place, null);
        });
    }

    /** Pure print red (GB/T 9704-2012, 5.2.4), or black. */
    private static Color colour(Ink ink) {
        return ink == Ink.RED ? RED : Color.BLACK;
    }
}
