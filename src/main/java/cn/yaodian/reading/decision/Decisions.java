package cn.yaodian.reading.decision;

import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.DecisionKind;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What the clerk has said of one source, by character: a later word covers an earlier one where they overlap. Immutable.
 * Asking costs as much as the text asked about is long.
 */
public final class Decisions {

    public static final Decisions NONE = new Decisions(List.of(), 0);

    private final boolean empty;
    /** Of paragraphs, and of words that name units: the number of the decision, from 1; 0 for none. */
    private final int[] paragraphs;
    private final int[] duties;
    private final List<Decision> said;
    private final List<Decision> targets = new ArrayList<>();
    private final BitSet begins = new BitSet();

    private Decisions(List<Decision> said, int length) {
        this.said = List.copyOf(said);
        empty = said.isEmpty();
        paragraphs = new int[empty ? 0 : length];
        duties = new int[empty ? 0 : length];
        for (int i = 0; i < said.size(); i++) {
            take(said.get(i), i + 1);
        }
    }

    /**
     * @param said   in the order in which it was said
     * @param length of the source; what is said of places behind its end is not heard
     */
    public static Decisions of(List<Decision> said, int length) {
        List<Decision> within = said.stream().filter(decision -> decision.end() <= length).toList();
        return within.isEmpty() ? NONE : new Decisions(within, length);
    }

    private void take(Decision decision, int number) {
        if (decision.kind().isOfParagraph()) {
            begins.clear(decision.start(), decision.end());
            for (int i = decision.start(); i < decision.end(); i++) {
                paragraphs[i] = number;
            }
            if (decision.kind().compareTo(DecisionKind.TEXT) <= 0) {
                begins.set(decision.start());
                begins.set(decision.end());
            }
            return;
        }
        for (int i = decision.start(); i < decision.end(); i++) {
            if (isLeftOut(i)) {
                paragraphs[i] = 0;
            }
        }
        if (decision.kind() == DecisionKind.UNITS || decision.kind() == DecisionKind.NOT_UNITS) {
            for (int i = decision.start(); i < decision.end(); i++) {
                duties[i] = number;
            }
        } else {
            targets.removeIf(other -> other.start() < decision.end() && decision.start() < other.end());
            targets.add(decision);
        }
    }

    public boolean isEmpty() {
        return empty;
    }

    /** What was said of the paragraph that this character belongs to. */
    public Optional<DecisionKind> ofParagraph(int origin) {
        return kind(paragraphs, origin);
    }

    /** What was said of the paragraph by its first character. */
    public Optional<DecisionKind> ofParagraph(TracedText paragraph) {
        return empty || paragraph.isEmpty() ? Optional.empty() : ofParagraph(paragraph.firstOrigin());
    }

    public boolean isLeftOut(int origin) {
        return kind(paragraphs, origin).filter(DecisionKind.LEFT_OUT::equals).isPresent();
    }

    /** Whether a paragraph begins at this character because the clerk said so, or said so of what stands before it. */
    public boolean begins(int origin) {
        return !empty && origin >= 0 && begins.get(origin);
    }

    /** Whether a line that begins here goes on the paragraph that so far ends there. */
    public boolean goesOn(int lastOfParagraph, int firstOfLine) {
        return ofParagraph(firstOfLine).filter(DecisionKind.JOINED::equals).isPresent()
                || !empty && lastOfParagraph >= 0 && firstOfLine >= 0 && !begins.get(firstOfLine)
                        && paragraphs[firstOfLine] > 0 && paragraphs[firstOfLine] == paragraphs[lastOfParagraph];
    }

    /** What was said of this character as part of units' names: that they are, or that they are not. */
    public Optional<DecisionKind> ofDuties(int origin) {
        return kind(duties, origin);
    }

    /** Whether anything in it was said to be kept. */
    public boolean keep(TracedText text) {
        for (int i = 0; !empty && i < text.length(); i++) {
            int at = text.origin(i);
            if (ofParagraph(at).filter(kind -> kind != DecisionKind.LEFT_OUT).isPresent()
                    || ofDuties(at).filter(DecisionKind.UNITS::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What was said of targets, none overlapping another. */
    public List<Decision> ofTargets() {
        return List.copyOf(targets);
    }

    private Optional<DecisionKind> kind(int[] layer, int origin) {
        return empty || origin < 0 || layer[origin] == 0
                ? Optional.empty()
                : Optional.of(said.get(layer[origin] - 1).kind());
    }
}
