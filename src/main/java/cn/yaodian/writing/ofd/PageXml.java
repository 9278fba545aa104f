package cn.yaodian.writing.ofd;

import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import java.util.Map;

/** Writes the marks of one page (GB/T 33190-2016, 7.7, 9, 11.3). */
final class PageXml {

    /** Room around the text within its object's box, in sizes of the type, so that no viewer cuts a glyph. */
    private static final double ABOVE = 1;
    private static final double BELOW = 0.4;
    private static final double ASIDE = 0.5;

    private final OfdXml xml = new OfdXml();
    private final Map<Typeface, EmbeddedFont> fonts;
    private final EmbeddedImages images;
    private final Identities identities;

    /** A font in the file. */
    record EmbeddedFont(int id, SubsetFont font) {}

    PageXml(Map<Typeface, EmbeddedFont> fonts, EmbeddedImages images, Identities identities) {
        this.fonts = fonts;
        this.images = images;
        this.identities = identities;
    }

    byte[] write(Page page) {
        xml.start("Page").start("Area")
                .text("PhysicalBox", Millimetres.box(0, 0, page.width(), page.height())).end();
        xml.start("Content").start("Layer", "ID", identities.next(), "Type", "Body");
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Text text -> level(text);
                case Mark.Rule rule -> rule(rule);
                case Mark.Upright upright -> turned(upright.text(), page.width());
                case Mark.Image image -> image(image);
            }
        }
        return xml.end().end().end().finish();
    }

    private void rule(Mark.Rule rule) {
        double half = rule.thickness() / 2;
        double left = Math.min(rule.x1(), rule.x2()) - half;
        double top = Math.min(rule.y1(), rule.y2()) - half;
        double width = Math.abs(rule.x2() - rule.x1()) + rule.thickness();
        double height = Math.abs(rule.y2() - rule.y1()) + rule.thickness();
        xml.start("PathObject", "ID", identities.next(), "Boundary", Millimetres.box(left, top, width, height),
                "LineWidth", Millimetres.of(rule.thickness()));
        xml.empty("StrokeColor", "Value", colour(rule.ink()));
        xml.text("AbbreviatedData", "M " + place(rule.x1() - left, rule.y1() - top) + " L "
                + place(rule.x2() - left, rule.y2() - top));
        xml.end();
    }

    private static String place(double x, double y) {
        return Millimetres.of(x) + " " + Millimetres.of(y);
    }

    private void image(Mark.Image image) {
        xml.empty("ImageObject", "ID", identities.next(), "Boundary",
                Millimetres.box(image.x(), image.y(), image.width(), image.height()), "CTM",
                Millimetres.of(image.width()) + " 0 0 " + Millimetres.of(image.height()) + " 0 0", "ResourceID",
                images.id(image.image()));
    }

    private void level(Mark.Text text) {
        if (!text.xs().isEmpty()) {
            String box = Millimetres.box(left(text), top(text), length(text), height(text));
            text(text, box, Millimetres.ratio(text.stretch()) + " 0 0 1 0 0");
        }
    }

    /** From the upright sheet to the one that lies across, which is so wide. */
    private void turned(Mark.Text text, double width) {
        if (!text.xs().isEmpty()) {
            String box = Millimetres.box(width - top(text) - height(text), left(text), height(text), length(text));
            text(text, box, "0 " + Millimetres.ratio(text.stretch()) + " -1 0 " + Millimetres.of(height(text)) + " 0");
        }
    }

    private static double left(Mark.Text text) {
        return text.xs().getFirst() - ASIDE * text.size();
    }

    private static double length(Mark.Text text) {
        double right = text.xs().getLast() + text.size() * text.stretch() + ASIDE * text.size();
        return right - left(text);
    }

    private static double top(Mark.Text text) {
        return text.baseline() - ABOVE * text.size();
    }

    private static double height(Mark.Text text) {
        return (ABOVE + BELOW) * text.size();
    }

    private void text(Mark.Text text, String box, String transformation) {
        EmbeddedFont font = fonts.get(text.typeface());
        if (font == null) {
            throw new IllegalStateException(text.typeface() + " is not in the file");
        }
        xml.start("TextObject", "ID", identities.next(), "Boundary", box, "Font", font.id(), "Size",
                Millimetres.of(text.size()), "CTM", transformation);
        xml.empty("FillColor", "Value", colour(text.ink()));
        namedGlyphs(text.text().codePoints().toArray(), font.font());
        GlyphSteps steps = GlyphSteps.of(text, ASIDE * text.size());
        if (text.xs().size() > 1) {
            xml.text("TextCode", text.text(), "X", steps.first(), "Y", Millimetres.of(ABOVE * text.size()), "DeltaX",
                    steps.deltas());
        } else {
            xml.text("TextCode", text.text(), "X", steps.first(), "Y", Millimetres.of(ABOVE * text.size()));
        }
        xml.end();
    }

    private void namedGlyphs(int[] characters, SubsetFont font) {
        for (int i = 0; i < characters.length; i++) {
            int place = i;
            font.glyph(characters[i]).ifPresent(glyph -> xml
                    .start("CGTransform", "CodePosition", place, "CodeCount", 1, "GlyphCount", 1)
                    .text("Glyphs", glyph.toString()).end());
        }
    }

    /** Pure print red (GB/T 9704-2012, 5.2.4), or black; the colour space that OFD has where none is named is RGB. */
    private static String colour(Ink ink) {
        return ink == Ink.RED ? "255 0 0" : "0 0 0";
    }
}
