package cn.yaodian.reading.form;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.reading.text.Words;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a figure that was written as words: 约50场, １２, 1,234, 3.2万. */
final class FigureText {

    /** Nobody writes a single figure with more, in characters. */
    private static final int LONGEST = 60;
    private static final Words LEADS = Words.named("form-figure-leads");
    private static final Words ABOUT = Words.named("form-about-words");
    private static final Words UNCLEAR = Words.named("form-unclear-words");
    private static final Pattern NUMBER = Pattern
            .compile("([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?)(.*)");

    private final Measure measure;
    private boolean about;

    private FigureText(Measure measure) {
        this.measure = measure;
    }

    /** @param measure that the indicator is counted in */
    static Figure read(String written, Measure measure) {
        return new FigureText(measure).read(written);
    }

    private Figure read(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0]+", "")
                .replace('−', '-');
        if (text.length() > LONGEST) {
            return Figure.refused(RowReason.NOT_A_NUMBER, "");
        }
        Matcher found = NUMBER.matcher(withoutLead(text));
        if (!found.matches()) {
            return Figure.refused(UNCLEAR.anyIn(text) ? RowReason.NUMBER_UNCLEAR : RowReason.NOT_A_NUMBER, "");
        }
        String behind = withoutAbout(found.group(2));
        if (behind.chars().anyMatch(Character::isDigit) || UNCLEAR.anyIn(behind)) {
            boolean range = behind.matches("[^\\d]{0,4}[-~～–—至到][+]?\\d.*") || UNCLEAR.anyIn(behind);
            return Figure.refused(range ? RowReason.NUMBER_UNCLEAR : RowReason.NOT_A_NUMBER, "");
        }
        BigDecimal number = new BigDecimal(found.group(1).replace(",", ""));
        if (!Figure.isPlausible(number)) {
            return Figure.refused(RowReason.NUMBER_OUT_OF_RANGE, "");
        }
        boolean asWritten = !about && behind.isEmpty() && written.strip().equals(found.group(1))
                && found.group(1).indexOf(',') < 0;
        return counted(number, behind, asWritten);
    }

    private Figure counted(BigDecimal number, String behind, boolean asWritten) {
        BigDecimal value = number;
        if (!behind.isEmpty()) {
            Measure written = Measure.of(behind);
            Measure meant = written.unit().isEmpty() ? new Measure(written.scale(), measure.unit()) : written;
            if (measure.unit().isEmpty()) {
                value = new Measure(meant.scale(), "").convert(number, new Measure(measure.scale(), ""));
            } else if (!meant.countsTheSameAs(measure)) {
                return Figure.refused(RowReason.OTHER_MEASURE, measure.toString());
            } else {
                value = new Measure(meant.scale(), measure.unit()).convert(number, measure);
            }
        }
        if (!Figure.isPlausible(value)) {
            return Figure.refused(RowReason.NUMBER_OUT_OF_RANGE, "");
        }
        if (asWritten) {
            return Figure.taken(value);
        }
        return Figure.doubted(value, about ? RowReason.NUMBER_ROUNDED : RowReason.NUMBER_CONVERTED,
                PlainFigure.text(value) + measure);
    }

    private String withoutLead(String text) {
        int start = 0;
        for (int length = 1; length > 0; start += length) {
            length = LEADS.lengthAt(text, start);
            int vague = length > 0 ? 0 : ABOUT.lengthAt(text, start);
            about |= vague > 0;
            length += vague;
        }
        return text.substring(start);
    }

    /** Such words stand before, within or behind the measure: 50余场, 3.2万多人次, 50场左右. */
    private String withoutAbout(String behind) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < behind.length();) {
            int vague = ABOUT.lengthAt(behind, i);
            about |= vague > 0;
            if (vague == 0) {
                kept.append(behind.charAt(i));
            }
            i += Math.max(1, vague);
        }
        return kept.toString().replaceAll("[。，,；;、]+$", "");
    }
}
