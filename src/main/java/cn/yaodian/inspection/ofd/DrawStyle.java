package cn.yaodian.inspection.ofd;

import cn.yaodian.inspection.measure.Colour;
import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.ofd.Figures;
import java.util.List;
import java.util.Optional;

/**
 * Colours and line width as a set of drawing parameters gives them (GB/T 33190-2016, 8.2).
 *
 * @param fill   nothing where it is not given
 * @param width  in mm; NaN where it is not given
 */
record DrawStyle(Optional<Colour> fill, Optional<Colour> stroke, double width) {

    static final DrawStyle NONE = new DrawStyle(Optional.empty(), Optional.empty(), Double.NaN);
    static final double USUAL_WIDTH = 0.353;
    private static final double FULL = 255;

    /** What is not given here is taken from the other. */
    DrawStyle over(DrawStyle base) {
        return new DrawStyle(fill.or(base::fill), stroke.or(base::stroke), Double.isNaN(width) ? base.width : width);
    }

    /** The colour that the current element gives; black where it names none that can be told. */
    static Colour colour(PartXml xml) {
        List<String> words = Figures.words(xml.attribute("Value"));
        double[] parts = new double[words.size()];
        for (int i = 0; i < parts.length; i++) {
            String word = words.get(i);
            parts[i] = (word.startsWith("#") ? hexadecimal(word) : Figures.of(word, 0)) / FULL;
        }
        return switch (parts.length) {
            case 1 -> Colour.of(parts[0], parts[0], parts[0]);
            case 3 -> Colour.of(parts[0], parts[1], parts[2]);
            case 4 -> Colour.ofInks(parts[0], parts[1], parts[2], parts[3]);
            default -> Colour.BLACK;
        };
    }

    private static double hexadecimal(String word) {
        try {
            return Integer.parseInt(word, 1, word.length(), 16);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
