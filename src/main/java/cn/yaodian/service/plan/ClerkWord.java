package cn.yaodian.service.plan;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.reading.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the clerk has said of a document that was read and is not adopted yet.
 *
 * @param decisions what pieces of the source are, in the order in which she said it
 * @param units     what names of units are taken for, by name; also of names that the document does not use at present
 * @param checked   keys of doubtful places that she has looked at and found right
 * @param title     of the plan, where she has put it right
 * @param year      of the plan, likewise
 */
public record ClerkWord(List<Decision> decisions, Map<String, UnitMatch> units, Set<String> checked,
        Optional<String> title, Optional<Integer> year) {

    public static final ClerkWord NOTHING = new ClerkWord(List.of(), Map.of(), Set.of(), Optional.empty(),
            Optional.empty());

    public ClerkWord {
        decisions = List.copyOf(decisions);
        units = Map.copyOf(units);
        checked = Set.copyOf(checked);
        if (title.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a title has words");
        }
    }

    /** With more said of pieces of the source; it covers what was said of them before. */
    public ClerkWord and(List<Decision> more) {
        List<Decision> all = new ArrayList<>(decisions);
        all.addAll(more);
        return new ClerkWord(all, units, checked, title, year);
    }

    /** With this answer for the name that it is about. */
    public ClerkWord withUnit(UnitMatch answer) {
        Map<String, UnitMatch> all = new LinkedHashMap<>(units);
        all.put(answer.name(), answer);
        return new ClerkWord(decisions, all, checked, title, year);
    }

    /** With one more doubtful place found right. */
    public ClerkWord withChecked(String key) {
        Set<String> all = new HashSet<>(checked);
        all.add(key);
        return new ClerkWord(decisions, units, all, title, year);
    }

    public ClerkWord withTitle(String changed) {
        return new ClerkWord(decisions, units, checked, Optional.of(changed), year);
    }

    public ClerkWord withYear(int changed) {
        return new ClerkWord(decisions, units, checked, title, Optional.of(changed));
    }
}
