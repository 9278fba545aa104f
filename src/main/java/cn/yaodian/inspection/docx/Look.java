package cn.yaodian.inspection.docx;

import cn.yaodian.reading.archive.PartXml;
import java.util.Optional;

/**
 * How a run of characters or a paragraph is to look, as far as one place in the file says so.
 *
 * @param font for Chinese characters
 * @param size in half points
 * @param line exact height of lines in twips
 */
record Look(Optional<String> font, Optional<Integer> size, Optional<Integer> line) {

    static final Look NONE = new Look(Optional.empty(), Optional.empty(), Optional.empty());
    /** What a theme's fonts are is left to the program that opens the file. */
    static final String THEME = "主题字体";

    /** What is not said here is taken from the other. */
    Look over(Look base) {
        return new Look(font.or(base::font), size.or(base::size), line.or(base::line));
    }

    /** With what the current element, one of those that say how characters look, adds. */
    Look with(PartXml xml) {
        return switch (xml.name()) {
            case "rFonts" -> {
                Optional<String> named = Optional.of(xml.attribute("eastAsia")).filter(name -> !name.isEmpty());
                boolean theme = !xml.attribute("eastAsiaTheme").isEmpty();
                yield new Look(theme ? Optional.of(THEME) : named.or(this::font), size, line);
            }
            case "sz" -> new Look(font, xml.number("val").or(this::size), line);
            case "spacing" -> {
                boolean exact = xml.attribute("lineRule").equals("exact");
                yield new Look(font, size, exact ? xml.number("line").or(this::line) : line);
            }
            default -> this;
        };
    }
}
