package cn.yaodian.typesetting;

import cn.yaodian.document.ImageFile;
import cn.yaodian.document.Typeface;
import java.util.List;

/** Something printed on a page. Lengths are points (1/72 inch) from the sheet's upper left corner, downward. */
public sealed interface Mark {

    Ink ink();

    /**
     * A piece of one line in one typeface and size.
     *
     * @param xs       left edge of each code point's cell
     * @param baseline of the line
     * @param size     of the type, in points
     * @param stretch  width of the glyphs in relation to their natural one: 1 everywhere but in a condensed letterhead
     * @param text     as many code points as {@code xs} has entries
     */
    record Text(List<Double> xs, double baseline, double size, double stretch, Typeface typeface, Ink ink, String text)
            implements
                Mark {

        public Text {
            xs = List.copyOf(xs);
            if (xs.size() != text.codePointCount(0, text.length())) {
                throw new IllegalArgumentException("each code point of " + text + " needs a place");
            }
        }
    }

    /**
     * A straight rule.
     *
     * @param thickness of the line, which lies evenly on both sides of the given coordinates
     */
    record Rule(double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Mark {}

    /**
     * A line of text on a sheet that lies across, painted as on the upright sheet, in whose coordinates its places are:
     * the page's number, which keeps its place on the sheet (GB/T 9704-2012, 8). The upright sheet lies turned clockwise
     * by a quarter: its left edge is above.
     */
    record Upright(Text text) implements Mark {

        @Override
        public Ink ink() {
            return text.ink();
        }
    }

    /** A picture, filling the given box. It brings its own colours. */
    record Image(double x, double y, double width, double height, ImageFile image) implements Mark {

        @Override
        public Ink ink() {
            return Ink.BLACK;
        }
    }
}
