package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a duty bracket or line says.
 *
 * @param duties in the order they are named
 * @param rest   what in it names no units, such as 完成时限：2022年底, in the order it stands there; kept in the task's text
 */
record DutyClause(List<Duty> duties, List<TracedText> rest) {

    /**
     * @param bare whether a list of units without any word for their part is taken for one
     * @return no duties if the text names none
     */
    static DutyClause of(TracedText content, boolean bare) {
        return of(content, bare, Optional.empty());
    }

    /** What a table's cell says whose column gives each unit this part where no word in the cell gives another. */
    static DutyClause ofCell(TracedText cell, DutyRole role) {
        return of(cell, false, Optional.of(new DutyWords.DutyLabel(Optional.of(role), 0, true, true)));
    }

    private static DutyClause of(TracedText content, boolean bare, Optional<DutyWords.DutyLabel> given) {
        List<Duty> duties = new ArrayList<>();
        List<TracedText> rest = new ArrayList<>();
        Optional<DutyWords.DutyLabel> label = DutyWords.labelAt(content, 0).or(() -> given);
        int segment = label.map(DutyWords.DutyLabel::end).orElse(0);
        int whole = 0;
        int depth = 0;
        for (int i = segment; i <= content.length(); i++) {
            if (i == content.length()) {
                take(content.subSequence(whole, i), content.subSequence(segment, i), label, bare, duties, rest);
                break;
            }
            char c = content.charAt(i);
            boolean mark = Glyphs.isComma(c) || Glyphs.isSentenceEnd(c) || Glyphs.isBlank(c);
            Optional<DutyWords.DutyLabel> next = depth > 0
                    ? Optional.empty()
                    : mark ? DutyWords.labelAt(content, i + 1) : DutyWords.unpartedLabelAt(content, i);
            if (next.isPresent()) {
                take(content.subSequence(whole, i), content.subSequence(segment, i), label, bare, duties, rest);
                label = next;
                whole = mark ? i + 1 : i;
                segment = next.get().end();
                i = segment - 1;
            } else {
                depth += Glyphs.isOpening(c) ? 1 : Glyphs.isClosing(c) && depth > 0 ? -1 : 0;
            }
        }
        rest.sort(Comparator.comparingInt(TracedText::firstOrigin));
        return new DutyClause(duties, rest);
    }

    private static void take(TracedText whole, TracedText content, Optional<DutyWords.DutyLabel> label, boolean bare,
            List<Duty> duties, List<TracedText> rest) {
        if (label.isEmpty()) {
            new ClauseUnits(Optional.empty(), bare, duties, rest).read(content);
        } else if (label.get().role().isPresent() && namesUnits(content, label.get())) {
            new ClauseUnits(label.get().role(), false, duties, rest).read(content);
        } else if (!whole.strip().isEmpty()) {
            rest.add(whole.strip());
        }
    }

    /** Behind a usual heading stand units, whatever their names look like; behind others (广泛参与：…) perhaps a sentence. */
    private static boolean namesUnits(TracedText content, DutyWords.DutyLabel label) {
        if (label.usual() && label.colon()) {
            return true;
        }
        List<String> names = UnitNames.ofDuties(content);
        return label.colon()
                ? names.stream().anyMatch(ClauseUnits::isNamed)
                : !names.isEmpty() && names.stream().allMatch(ClauseUnits::isNamed);
    }
}
