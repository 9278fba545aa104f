package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.reading.DecisionKind;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the duties in a paragraph; where the clerk has said which words name units, those and no others there. */
public final class DecidedDuties {

    private final Decisions decisions;

    public DecidedDuties(Decisions decisions) {
        this.decisions = decisions;
    }

    public FoundDuties read(TracedText paragraph) {
        List<TracedText> stretches = decisions.isEmpty() ? List.of(paragraph) : stretches(paragraph);
        if (stretches.size() == 1 && said(paragraph).isEmpty()) {
            return DutyReader.read(paragraph);
        }
        List<Duty> duties = new ArrayList<>();
        List<TracedText> named = new ArrayList<>();
        TracedText.Builder text = new TracedText.Builder();
        boolean unclosed = false;
        for (TracedText stretch : stretches) {
            Optional<DecisionKind> said = said(stretch);
            FoundDuties found = said.isEmpty()
                    ? DutyReader.read(stretch)
                    : said.get() == DecisionKind.UNITS ? units(stretch) : FoundDuties.none(stretch);
            duties.addAll(found.duties());
            named.addAll(found.named());
            text.append(found.text());
            unclosed |= found.unclosed();
        }
        return new FoundDuties(duties, text.build().strip(), named, unclosed);
    }

    private Optional<DecisionKind> said(TracedText stretch) {
        return stretch.isEmpty() ? Optional.empty() : decisions.ofDuties(stretch.origin(0));
    }

    /** The paragraph in pieces of which the same was said throughout. */
    private List<TracedText> stretches(TracedText paragraph) {
        List<TracedText> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < paragraph.length(); i++) {
            if (!decisions.ofDuties(paragraph.origin(i)).equals(decisions.ofDuties(paragraph.origin(i - 1)))) {
                stretches.add(paragraph.subSequence(start, i));
                start = i;
            }
        }
        stretches.add(paragraph.from(start));
        return stretches;
    }

    /** Every name in it, whether it looks like a unit's or not; whoever has no word for its part is responsible. */
    private static FoundDuties units(TracedText stretch) {
        FoundDuties read = DutyReader.read(stretch);
        if (!read.duties().isEmpty() && read.text().isEmpty()) {
            return read;
        }
        TracedText content = withoutBrackets(stretch.strip());
        List<Duty> duties = new ArrayList<>(DutyClause.of(content, true).duties());
        if (duties.isEmpty()) {
            UnitNames.ofDuties(content).forEach(name -> duties.add(Duty.of(DutyRole.RESPONSIBLE, name)));
        }
        return duties.isEmpty()
                ? FoundDuties.none(stretch)
                : new FoundDuties(duties, TracedText.EMPTY, List.of(stretch), false);
    }

    private static TracedText withoutBrackets(TracedText words) {
        TracedText inner = words;
        if (!inner.isEmpty() && Glyphs.isOpeningBracket(inner.charAt(0))) {
            inner = inner.from(1);
        }
        if (!inner.isEmpty() && Glyphs.isClosingBracket(inner.charAt(inner.length() - 1))) {
            inner = inner.to(inner.length() - 1);
        }
        return inner;
    }
}
