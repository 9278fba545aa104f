package cn.yaodian.domain.returns.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Forms that are read together, held against each other: of one unit two may say different things, and one may only
 * repeat the other. A file that has come in before is no rival of one that comes after it.
 */
public final class FormsTogether {

    private FormsTogether() {}

    /** The same forms in the same order. */
    public static List<ComparedForm> judged(List<ComparedForm> forms) {
        Map<Row, Set<String>> said = new HashMap<>();
        forms.stream().filter(form -> !form.known()).forEach(form -> form.changes().forEach(change -> said
                .computeIfAbsent(Row.of(form, change), row -> new HashSet<>()).add(change.fingerprint())));
        Set<Row> seen = new HashSet<>();
        List<ComparedForm> judged = new ArrayList<>();
        for (ComparedForm form : forms) {
            List<ReportChange> changes = new ArrayList<>();
            for (ReportChange change : form.changes()) {
                Row row = Row.of(form, change);
                boolean differ = !form.known() && said.getOrDefault(row, Set.of()).size() > 1;
                boolean repeats = !form.known() && !differ && !seen.add(row);
                changes.add(differ
                        ? change.with(change.verdict().and(ConflictCause.TWO_FORMS))
                        : repeats ? change.with(ChangeVerdict.SAME) : change);
            }
            judged.add(form.with(changes));
        }
        return judged;
    }

    private record Row(UUID collection, UUID unit, UUID code) {

        static Row of(ComparedForm form, ReportChange change) {
            return new Row(form.collection().value(), form.unit().value(), change.code());
        }
    }
}
