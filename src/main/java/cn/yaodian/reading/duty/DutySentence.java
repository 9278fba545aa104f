package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who does what, said in a paragraph's last sentence without a bracket: 此项工作由市总工会牵头，市教育局配合。 Every clause of
 * it must begin with names of units, so that a sentence which only mentions them is left alone.
 */
final class DutySentence {

    private static final Words MEANT = Words.named("work-meant");
    private static final Words VERBS = Words.named("spoken-duty-verbs");
    private static final Words SIDE_VERBS = Words.named("side-duty-verbs");
    private static final String TOGETHER_WITH = "会同";
    private static final String EXPLAINING = "解释";
    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST_OBJECT = 16;

    private DutySentence() {}

    /**
     * A sentence of nothing but names and their parts.
     *
     * @param follows whether another sentence stands before it; without one only a lead tells it from a title
     */
    static Optional<DutyClause> ofParts(TracedText sentence, boolean follows) {
        TracedText inner = sentence.strip();
        int meant = MEANT.lengthAt(inner, 0);
        DutyClause clause = DutyClause.of(inner.from(meant), false);
        boolean named = clause.rest().isEmpty() && !clause.duties().isEmpty()
                && clause.duties().stream().map(Duty::name).allMatch(UnitNames::isUnit);
        boolean led = clause.duties().stream().anyMatch(duty -> duty.role() == DutyRole.LEAD);
        boolean opens = inner.charAt(0) == '由' || meant > 0
                || !clause.duties().isEmpty() && UnitNames.beginsLikeUnit(inner);
        return named && (led || follows && opens) ? Optional.of(clause) : Optional.empty();
    }

    /** The units of a sentence that also says what each does; it stays in the text. Empty for any other sentence. */
    static List<Duty> told(TracedText sentence) {
        TracedText inner = withoutSubject(sentence.strip());
        List<Duty> duties = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        boolean core = false;
        int clauses = 0;
        int start = 0;
        for (int i = 0; i <= inner.length(); i++) {
            if (i < inner.length() && !isMark(inner.charAt(i))) {
                continue;
            }
            TracedText clause = inner.subSequence(start, i).strip();
            start = i + 1;
            if (clause.isEmpty()) {
                continue;
            }
            Optional<Spoken> spoken = Spoken.of(clause);
            if (spoken.isEmpty()) {
                List<String> names = UnitNames.ofDuties(clause);
                if (names.isEmpty() || !names.stream().allMatch(UnitNames::isUnit)) {
                    return List.of();
                }
                waiting.addAll(names);
                continue;
            }
            waiting.forEach(name -> duties.add(Duty.of(spoken.get().role, name)));
            waiting.clear();
            duties.addAll(spoken.get().duties());
            core |= spoken.get().core;
            clauses++;
        }
        return core && clauses > 1 && waiting.isEmpty() ? duties : List.of();
    }

    private static boolean isMark(char c) {
        return c == '，' || c == ',' || Glyphs.isSentenceEnd(c);
    }

    /** Without 评选工作 before 由. */
    private static TracedText withoutSubject(TracedText sentence) {
        for (int i = 1; i < sentence.length() && i <= LONGEST_SUBJECT; i++) {
            if (isMark(sentence.charAt(i)) || sentence.charAt(i) == '、') {
                return sentence;
            }
            if (sentence.charAt(i) == '由') {
                return sentence.from(i);
            }
        }
        return sentence;
    }

    /** One clause: its units, and the part that its verb gives them. */
    private record Spoken(List<String> heads, List<String> helpers, DutyRole role, boolean core) {

        static Optional<Spoken> of(TracedText clause) {
            TracedText words = !clause.isEmpty() && clause.charAt(0) == '由' ? clause.from(1) : clause;
            for (int i = 2; i < words.length(); i++) {
                boolean core = VERBS.lengthAt(words, i) > 0;
                if (!core && SIDE_VERBS.lengthAt(words, i) == 0) {
                    continue;
                }
                Optional<Spoken> spoken = named(words.to(i), words.from(i), core);
                if (spoken.isPresent()) {
                    return spoken;
                }
            }
            return Optional.empty();
        }

        private static Optional<Spoken> named(TracedText names, TracedText verb, boolean core) {
            int with = names.toString().indexOf(TOGETHER_WITH);
            List<String> heads = UnitNames.ofDuties(with > 0 ? names.to(with) : names);
            List<String> helpers = with > 0
                    ? UnitNames.ofDuties(names.from(with + TOGETHER_WITH.length()))
                    : List.of();
            boolean units = !heads.isEmpty() && UnitNames.beginsLikeUnit(heads.getFirst())
                    && heads.stream().allMatch(UnitNames::isUnit) && helpers.stream().allMatch(UnitNames::isUnit);
            boolean says = verb.length() <= LONGEST_OBJECT && verb.toString().indexOf(EXPLAINING) < 0;
            return units && says
                    ? Optional.of(new Spoken(heads, helpers, DutyWords.roleOfVerb(verb.toString()), core))
                    : Optional.empty();
        }

        List<Duty> duties() {
            List<Duty> duties = new ArrayList<>();
            heads.forEach(name -> duties.add(Duty.of(role, name)));
            helpers.forEach(name -> duties.add(Duty.of(DutyRole.COOPERATE, name)));
            return duties;
        }
    }
}
