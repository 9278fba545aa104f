package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.text.Nesting;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which of the numbers within one paragraph begin paragraphs of their own. */
final class NumberRun {

    private static final int LONGEST_HEADING = 60;
    private static final int FARTHEST_MATE = 1000;
    private static final int LONGEST_OPEN = 1000;

    private final TracedText text;
    private final Optional<Label> own;
    private final List<InnerNumber> candidates;
    private final Map<LabelKind, Integer> next;
    private final NumberSequence sequence;

    /**
     * @param own      number that the paragraph itself bears
     * @param next     numbers that the paragraphs behind it bear
     * @param sequence numbers up to here, that of the paragraph included; goes on behind the places found
     */
    NumberRun(TracedText text, Optional<Label> own, List<InnerNumber> candidates, Map<LabelKind, Integer> next,
            NumberSequence sequence) {
        this.text = text;
        this.own = own;
        this.candidates = candidates;
        this.next = next;
        this.sequence = sequence;
    }

    /** Where paragraphs begin, but for the first; the sequence has then taken their numbers. */
    List<Integer> places() {
        boolean outer = !accepted(sequence.copy(), false).isEmpty();
        boolean arabic = outer || arabicRunsOn();
        if (!outer && !arabic) {
            return List.of();
        }
        return accepted(sequence, arabic).stream().map(InnerNumber::at).toList();
    }

    private List<InnerNumber> accepted(NumberSequence numbers, boolean arabic) {
        List<InnerNumber> accepted = new ArrayList<>();
        Optional<LabelKind> current = own.map(Label::kind);
        int start = 0;
        int listed = 0;
        for (int i = 0; i < candidates.size(); i++) {
            InnerNumber candidate = candidates.get(i);
            if (!candidate.isStrong() && !arabic) {
                continue;
            }
            // 1. within a paragraph that is itself numbered so begins a list, which goes on to its own end.
            boolean list = !candidate.isStrong()
                    && (candidate.before() == InnerNumber.Before.LIST
                            || listed > 0 && candidate.number() == listed + 1);
            boolean further = candidate.number() == 1
                    && current.filter(kind -> candidate.kind().compareTo(kind) < 0).isPresent();
            boolean fits = !further && numbers.expects(candidate.kind(), candidate.number());
            boolean goesOn = current.equals(Optional.of(candidate.kind()));
            if (!list && fits && hasPlace(candidate, start, goesOn) && hasMates(candidate, i)) {
                numbers.take(candidate.kind(), candidate.number());
                current = Optional.of(candidate.kind());
                accepted.add(candidate);
                start = candidate.at();
                listed = 0;
            } else if (!candidate.isStrong() && (list || candidate.number() == 1)) {
                listed = candidate.number();
            }
        }
        return accepted;
    }

    /**
     * Behind words only where those are a numbered heading, or where the number goes on that of the paragraph and a
     * bracket was never closed.
     *
     * @param start  of the paragraph before the number
     * @param goesOn whether the number is of the same kind as that of the paragraph
     */
    private boolean hasPlace(InnerNumber candidate, int start, boolean goesOn) {
        return switch (candidate.before()) {
            case SENTENCE -> true;
            case LIST -> candidate.isStrong();
            case WORDS -> isHeading(start, candidate.at())
                    || goesOn && candidate.isStrong() && endsWithinBracket(start, candidate.at());
        };
    }

    private boolean endsWithinBracket(int start, int end) {
        if (end - start > LONGEST_OPEN) {
            return false;
        }
        Nesting nesting = new Nesting();
        nesting.add(text.subSequence(start, end));
        return nesting.isBracketOpen();
    }

    private boolean isHeading(int start, int end) {
        return end - start <= LONGEST_HEADING && LabelReader.read(text.subSequence(start, end).strip())
                .filter(label -> LineLooks.isHeadingLike(label.rest())).isPresent();
    }

    /** A first number has a second, and no paragraph of its own bears the number that is found within this one. */
    private boolean hasMates(InnerNumber candidate, int index) {
        int behind = next.getOrDefault(candidate.kind(), 0);
        List<InnerNumber> later = candidates.subList(index + 1, Math.min(candidates.size(), index + FARTHEST_MATE));
        if (candidate.number() == 1) {
            return candidate.before() == InnerNumber.Before.WORDS || behind == 2 || later.stream()
                    .anyMatch(other -> other.kind() == candidate.kind() && other.number() == 2);
        }
        // Where numbers start again before the line ends, those behind it belong to another section.
        return behind != candidate.number()
                || later.stream().anyMatch(other -> other.kind().compareTo(candidate.kind()) < 0
                        || other.kind() == candidate.kind() && other.number() <= candidate.number());
    }

    /**
     * Arabic numbers begin paragraphs where they go on that of the paragraph itself, where they stand right behind a
     * heading, or where each has more than a sentence.
     */
    private boolean arabicRunsOn() {
        List<InnerNumber> arabic = candidates.stream().filter(candidate -> !candidate.isStrong()).toList();
        if (arabic.isEmpty() || own.isEmpty()) {
            return false;
        }
        InnerNumber first = arabic.getFirst();
        if (own.get().kind() == LabelKind.ARABIC) {
            return first.number() == own.get().number() + 1 && first.before() == InnerNumber.Before.SENTENCE;
        }
        return isHeading(0, first.at())
                || first.before() == InnerNumber.Before.SENTENCE && isHeading(0, first.at() - 1)
                        && eachRunsOn(arabic);
    }

    private boolean eachRunsOn(List<InnerNumber> arabic) {
        for (int i = 0; i < arabic.size(); i++) {
            int end = i + 1 < arabic.size() ? arabic.get(i + 1).at() : text.length();
            int sentences = 0;
            for (int at = arabic.get(i).at(); at < end; at++) {
                sentences += text.charAt(at) == '。' ? 1 : 0;
            }
            if (sentences < 2) {
                return false;
            }
        }
        return true;
    }
}
