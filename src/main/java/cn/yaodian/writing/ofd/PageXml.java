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
    private final Identities identities;

    /** A font in the file. */
    record EmbeddedFont(int id, SubsetFont font) {}

    PageXml(Map<Typeface, EmbeddedFont> fonts, Identities identities) {
        this.fonts = fonts;
        this.identities = identities;
    }

    byte[] write(Page page) {
        xml.start("Page").start("Area")
                .text("PhysicalBox", Millimetres.box(0, 0, page.width(), page.height())).end();
        xml.start("Content").start("Layer", "ID", identities.next(), "Type", "Body");
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Text text -> text(text);
                case Mark.Rule rule -> rule(rule);
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

    private void text(Mark.Text text) {
        if (text.xs().isEmpty()) {
            return;
        }
        EmbeddedFont font = fonts.get(text.typeface());
        if (font == null) {
            throw new IllegalStateException(text.typeface() + " is not in the file");
        }
        double aside = ASIDE * text.size();
        double left = text.xs().getFirst() - aside;
        double right = text.xs().getLast() + text.size() * text.stretch() + aside;
        double top = text.baseline() - ABOVE * text.size();
        xml.start("TextObject", "ID", identities.next(), "Boundary",
                Millimetres.box(left, top, right - left, (ABOVE + BELOW) * text.size()), "Font", font.id(), "Size",
                Millimetres.of(text.size()), "CTM", Millimetres.ratio(text.stretch()) + " 0 0 1 0 0");
        xml.empty("FillColor", "Value", colour(text.ink()));
        namedGlyphs(text.text().codePoints().toArray(), font.font());
        GlyphSteps steps = GlyphSteps.of(text, aside);
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
