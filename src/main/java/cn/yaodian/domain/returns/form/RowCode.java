package cn.yaodian.domain.returns.form;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.progress.Measure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of a form is about, as it stands in its hidden column: a unit's part in a task, a figure, or both, where the
 * task's first figure stands beside its words.
 *
 * @param measure of the figure; empty without one
 */
public record RowCode(Optional<PartId> part, Optional<IndicatorId> figure, String measure) {

    private static final Pattern TEXT = Pattern
            .compile("((?:P([0-9a-f]{32}))?(?:I([0-9a-f]{32}))?(?:M(.*))?)-([0-9a-f]{8})-([0-9a-f]{8})",
                    Pattern.DOTALL);

    public RowCode {
        measure = measure.strip();
        if (part.isEmpty() && figure.isEmpty() || figure.isEmpty() && !measure.isEmpty()) {
            throw new IllegalArgumentException("a row is about something");
        }
    }

    /** What the words behind its figures are to say. */
    public Measure countedIn() {
        return Measure.of(measure);
    }

    /** As it stands in a row of that form, with a check of its own and one of the form's. */
    public String text(FormCodes form) {
        String body = part.map(id -> "P" + FormCheck.plain(id.value())).orElse("")
                + figure.map(id -> "I" + FormCheck.plain(id.value())).orElse("")
                + (measure.isEmpty() ? "" : "M" + measure);
        return body + "-" + FormCheck.of(body) + "-" + form.check();
    }

    /** What {@link #text} wrote for any form; empty where anything of it was changed. */
    public static Optional<RowCode> parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        if (!found.matches() || !FormCheck.of(found.group(1)).equals(found.group(5))) {
            return Optional.empty();
        }
        Optional<PartId> part = Optional.ofNullable(found.group(2)).flatMap(FormCheck::identity).map(PartId::new);
        Optional<IndicatorId> figure = Optional.ofNullable(found.group(3)).flatMap(FormCheck::identity)
                .map(IndicatorId::new);
        String measure = Optional.ofNullable(found.group(4)).orElse("");
        return part.isEmpty() && figure.isEmpty() || figure.isEmpty() && !measure.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowCode(part, figure, measure));
    }

    /** Whether a text that {@link #parse} takes was written for that form. */
    public static boolean isOf(FormCodes form, String text) {
        return text.strip().endsWith("-" + form.check());
    }
}
