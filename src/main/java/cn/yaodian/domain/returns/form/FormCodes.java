package cn.yaodian.domain.returns.form;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.CollectionId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a return form is for, as it stands hidden in its file.
 *
 * @param version of the form's make-up, from 1; a reader takes no later one than it knows
 */
public record FormCodes(int version, PlanId plan, CollectionId collection, UnitId unit, Period period) {

    /** The make-up that this program writes. */
    public static final int CURRENT = 1;

    private static final String MARK = "YDF";
    private static final Pattern TEXT = Pattern
            .compile("(YDF(\\d{1,4})/([0-9a-f]{32})/([0-9a-f]{32})/([0-9a-f]{32})/([^/]{1,20}))/([0-9a-f]{8})");
    private static final Pattern BEGINNING = Pattern.compile("YDF(\\d{1,4})/.*", Pattern.DOTALL);

    public FormCodes {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /** Of the make-up that this program writes. */
    public FormCodes(PlanId plan, CollectionId collection, UnitId unit, Period period) {
        this(CURRENT, plan, collection, unit, period);
    }

    /** As it stands in the file, with a check. */
    public String text() {
        String body = MARK + version + "/" + FormCheck.plain(plan.value()) + "/" + FormCheck.plain(collection.value())
                + "/" + FormCheck.plain(unit.value()) + "/" + period.key();
        return body + "/" + FormCheck.of(body);
    }

    /** What {@link #text()} wrote; empty where anything of it was changed. */
    public static Optional<FormCodes> parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        if (!found.matches() || !FormCheck.of(found.group(1)).equals(found.group(7))) {
            return Optional.empty();
        }
        Optional<UUID> plan = FormCheck.identity(found.group(3));
        Optional<UUID> collection = FormCheck.identity(found.group(4));
        Optional<UUID> unit = FormCheck.identity(found.group(5));
        Optional<Period> period = Period.parse(found.group(6));
        int version = Integer.parseInt(found.group(2));
        if (plan.isEmpty() || collection.isEmpty() || unit.isEmpty() || period.isEmpty() || version < 1) {
            return Optional.empty();
        }
        return Optional.of(new FormCodes(version, new PlanId(plan.get()), new CollectionId(collection.get()),
                new UnitId(unit.get()), period.get()));
    }

    /** The version that a text claims which begins as such codes do, whatever a later make-up has behind it. */
    public static Optional<Integer> versionOf(String text) {
        Matcher found = BEGINNING.matcher(text.strip());
        return found.matches() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /** Tells the rows of one form from those of another, whatever tasks they name. */
    String check() {
        return FormCheck.of(FormCheck.plain(collection.value()) + FormCheck.plain(unit.value()));
    }
}
