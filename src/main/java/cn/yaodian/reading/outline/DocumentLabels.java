package cn.yaodian.reading.outline;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.label.Numeral;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/**
 * Reads the numbers of one document. Where it counts 1.1 and 1.1.1, a figure with a blank behind it is a number too.
 *
 * @param decimal whether the document counts so
 */
record DocumentLabels(boolean decimal) {

    private static final int LARGEST = 99;

    static DocumentLabels of(List<Passage> body) {
        return new DocumentLabels(body.stream().anyMatch(passage -> passage instanceof Paragraph paragraph
                && LabelReader.read(paragraph.text()).filter(DocumentLabels::isDecimal).isPresent()));
    }

    private static boolean isDecimal(Label label) {
        return label.kind() == LabelKind.DECIMAL_OF_TWO || label.kind() == LabelKind.DECIMAL_OF_THREE;
    }

    Optional<Label> read(TracedText text) {
        return LabelReader.read(text).or(() -> decimal ? bare(text) : Optional.empty());
    }

    private static Optional<Label> bare(TracedText text) {
        return Numeral.arabic(text, 0).filter(number -> number.value() > 0 && number.value() <= LARGEST)
                .filter(number -> number.end() + 1 < text.length() && Glyphs.isBlank(text.charAt(number.end())))
                .map(number -> new Label(LabelKind.ARABIC, number.value(), text.to(number.end()),
                        text.from(number.end()).strip()))
                .filter(label -> Glyphs.isHan(label.rest().charAt(0)));
    }

    /** Whether headings above this one are numbered too, so that lines without number are none. */
    boolean isOutermost(Label label) {
        return switch (label.kind()) {
            case PART, CHAPTER, ARTICLE, ROMAN, CHINESE_COMMA -> true;
            case ARABIC -> decimal;
            default -> false;
        };
    }
}
