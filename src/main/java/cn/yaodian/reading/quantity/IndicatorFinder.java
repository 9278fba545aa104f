package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds quantitative targets in running text. Dates, numbers of documents, names with figures, thresholds, times and
 * what has already been reached are not targets. Keeps no state.
 */
public final class IndicatorFinder {

    /** How sure a figure must be to be a target. */
    public enum Strictness {
        /** In a task or among aims: what is written there is to be done. */
        TASK,
        /** Anywhere else in a plan: the clause must say that something is to be reached. */
        TEXT,
        /** In a report or an article: it must be demanded or lie ahead. */
        NARRATIVE,
        /** Where it is said how the work is to be done: as in a report, and sums that are to be laid out. */
        REQUIREMENTS,
        /** Under a heading that announces what there is and what was done: only what is said to lie ahead. */
        BACKGROUND,
        /** Among conditions for applying or being chosen: thresholds, never targets. */
        CONDITIONS
    }

    private final OptionalInt year;

    /** For texts of which it is not known what year they are for. */
    public IndicatorFinder() {
        this(OptionalInt.empty());
    }

    /** @param year the first the plan is for: what is told of earlier ones has been done */
    public IndicatorFinder(OptionalInt year) {
        this.year = year;
    }

    /** Targets in a task's text, in the order they stand there. */
    public List<Indicator> find(String text) {
        return find(TracedText.of(text, 0), Strictness.TASK).stream().map(FoundIndicator::indicator).toList();
    }

    /**
     * Targets in a task's text, in the order they stand there.
     *
     * @param headings above it, from the outermost to the innermost
     */
    public List<Indicator> find(String text, List<String> headings) {
        return find(TracedText.of(text, 0), TargetHeadings.under(headings, Strictness.TASK)).stream()
                .map(FoundIndicator::indicator).toList();
    }

    /** Targets with the places of their words in the source, in the order of the text. */
    public List<FoundIndicator> find(TracedText traced, Strictness strictness) {
        List<FoundIndicator> found = new ArrayList<>();
        if (strictness == Strictness.CONDITIONS) {
            return found;
        }
        String text = traced.toString();
        Tense tense = new Tense(text, strictness, year);
        TargetDecider decider = new TargetDecider(strictness);
        for (Clause clause : Clause.of(text)) {
            tense.open(clause);
            decider.open(clause, text);
            List<Mention> mentions = ClauseFigures.in(text, clause);
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                Tense.Time time = tense.at(mention.start());
                if (decider.isTarget(mention, time, tense.markedAt())) {
                    found.add(indicator(traced, Wording.of(mentions, i), mention));
                }
            }
            tense.at(clause.end());
        }
        return found;
    }

    private static FoundIndicator indicator(TracedText text, Wording wording, Mention mention) {
        Quantity quantity = mention.quantity();
        TracedText words = text.subSequence(wording.start(), wording.end()).strip();
        Indicator indicator = new Indicator(IndicatorId.random(), asInBody(words), quantity.figure().value(),
                quantity.max(), quantity.figure().scale(), quantity.unit(), mention.comparison());
        return new FoundIndicator(indicator, words.firstPlace(), words.lastPlace() + 1);
    }

    /** Line ends within a table's cell are line ends in a task's body too. */
    private static String asInBody(TracedText words) {
        return words.toString().replace('\u2028', '\n').replace('\u000b', ' ');
    }
}
