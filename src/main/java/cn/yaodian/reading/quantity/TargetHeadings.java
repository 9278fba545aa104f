package cn.yaodian.reading.quantity;

import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;
import java.util.List;
import java.util.Optional;

/** What the headings above a text say of the figures in it. */
public final class TargetHeadings {

    private static final Words TARGETS = Words.named("headings-of-targets");
    private static final Words CONDITIONS = Words.named("headings-of-conditions");
    private static final Words REQUIREMENTS = Words.named("headings-of-requirements");
    private static final Words BACKGROUND = Words.named("headings-of-background");
    private static final Words WORK = Words.named("not-of-conditions");
    private static final int LONGEST = 16;

    private TargetHeadings() {}

    /**
     * @param headings  from the outermost to the innermost, without their numbers; the innermost that says anything counts
     * @param otherwise how sure a figure must be where none does
     */
    public static Strictness under(List<String> headings, Strictness otherwise) {
        for (String heading : headings.reversed()) {
            Optional<Strictness> said = of(heading, otherwise);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return otherwise;
    }

    private static Optional<Strictness> of(String heading, Strictness otherwise) {
        String words = bare(heading);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        if (ends(words, BACKGROUND)) {
            return WORK.lengthAt(words, 0) > 0 ? Optional.empty() : Optional.of(Strictness.BACKGROUND);
        }
        if (ends(words, TARGETS)) {
            return Optional.of(otherwise == Strictness.NARRATIVE ? Strictness.TEXT : Strictness.TASK);
        }
        if (ends(words, REQUIREMENTS)) {
            return Optional.of(otherwise == Strictness.NARRATIVE ? Strictness.NARRATIVE : Strictness.REQUIREMENTS);
        }
        return ends(words, CONDITIONS) && WORK.lengthAt(words, 0) == 0
                ? Optional.of(Strictness.CONDITIONS)
                : Optional.empty();
    }

    private static boolean ends(String words, Words list) {
        return list.lengthBefore(words, words.length()) > 0;
    }

    private static String bare(String heading) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < heading.length() && bare.length() <= LONGEST; i++) {
            char c = heading.charAt(i);
            if (!Glyphs.isBlank(c) && !Glyphs.isColon(c) && !Glyphs.isSentenceEnd(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
