package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a duty bracket or line says.
 *
 * @param duties in the order they are named
 * @param rest   what in it names no units, such as 完成时限：2022年底; kept in the task's text
 */
record DutyClause(List<Duty> duties, List<TracedText> rest) {

    /**
     * @param bare whether a list of units without any word for their part is taken for one
     * @return no duties if the text names none
     */
    static DutyClause of(TracedText content, boolean bare) {
        List<Duty> duties = new ArrayList<>();
        List<TracedText> rest = new ArrayList<>();
        int start = 0;
        Optional<DutyWords.DutyLabel> label = DutyWords.labelAt(content, 0);
        if (label.isPresent()) {
            start = label.get().end();
        }
        int depth = 0;
        int segment = start;
        int labelStart = 0;
        for (int i = start; i <= content.length(); i++) {
            char c = i < content.length() ? content.charAt(i) : '；';
            depth += Glyphs.isOpening(c) ? 1 : Glyphs.isClosing(c) && depth > 0 ? -1 : 0;
            boolean boundary = i == content.length()
                    || depth == 0 && (Glyphs.isComma(c) || Glyphs.isSentenceEnd(c) || Glyphs.isBlank(c));
            if (!boundary) {
                continue;
            }
            Optional<DutyWords.DutyLabel> next = i == content.length()
                    ? Optional.empty()
                    : DutyWords.labelAt(content, i + 1);
            if (next.isPresent() || i == content.length()) {
                take(content.subSequence(labelStart, i), content.subSequence(segment, i), label, bare, duties, rest);
                label = next;
                labelStart = i + 1;
                segment = next.map(DutyWords.DutyLabel::end).orElse(i);
                i = Math.max(i, segment - 1);
            }
        }
        return new DutyClause(duties, rest);
    }

    private static void take(TracedText whole, TracedText content, Optional<DutyWords.DutyLabel> label, boolean bare,
            List<Duty> duties, List<TracedText> rest) {
        if (label.isEmpty()) {
            unlabelled(content, bare, duties, rest);
        } else if (label.get().role().isPresent()) {
            UnitNames.ofDuties(content).forEach(name -> add(name, label.get().role().get(), duties));
        } else if (!whole.strip().isEmpty()) {
            rest.add(whole.strip());
        }
    }

    /** A、B牵头，C配合: units wait until a word says what part they take. */
    private static void unlabelled(TracedText content, boolean bare, List<Duty> duties, List<TracedText> rest) {
        List<String> waiting = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= content.length(); i++) {
            char c = i < content.length() ? content.charAt(i) : '；';
            depth += Glyphs.isOpening(c) ? 1 : Glyphs.isClosing(c) && depth > 0 ? -1 : 0;
            if (i < content.length() && (depth > 0 || !Glyphs.isSentenceEnd(c) && c != '，' && c != ',')) {
                continue;
            }
            TracedText clause = content.subSequence(start, i);
            Optional<DutyWords.DutySuffix> suffix = DutyWords.suffixOf(clause);
            if (suffix.isPresent()) {
                waiting.addAll(UnitNames.ofDuties(withoutBy(clause.to(suffix.get().start()))));
                waiting.forEach(name -> add(name, suffix.get().role(), duties));
                waiting.clear();
            } else {
                waiting.addAll(UnitNames.ofDuties(clause));
            }
            start = i + 1;
        }
        if (bare && !waiting.isEmpty() && waiting.stream().allMatch(UnitNames::looksLikeUnit)
                && waiting.stream().anyMatch(UnitNames::isUnit)) {
            waiting.forEach(name -> add(name, DutyRole.RESPONSIBLE, duties));
        } else if (!waiting.isEmpty()) {
            rest.add(content.strip());
        }
    }

    private static TracedText withoutBy(TracedText clause) {
        TracedText stripped = clause.strip();
        return stripped.length() > 2 && stripped.charAt(0) == '由' ? stripped.from(1) : stripped;
    }

    /** 市总工会（牵头） says its own part. */
    private static void add(String name, DutyRole role, List<Duty> duties) {
        int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
        if (open > 0 && Glyphs.isClosing(name.charAt(name.length() - 1))) {
            Optional<DutyRole> own = DutyWords.roleOfLabel(name.substring(open + 1, name.length() - 1));
            if (own.isPresent()) {
                duties.add(Duty.of(own.get(), name.substring(0, open)));
                return;
            }
        }
        duties.add(Duty.of(role, name));
    }
}
