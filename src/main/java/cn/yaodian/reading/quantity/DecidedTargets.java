package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.DecisionKind;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds targets; where the clerk has said which words set one and which do not, by her word. For one document, asked with
 * each of its texts.
 */
public final class DecidedTargets {

    private final IndicatorFinder finder;
    private final Decisions decisions;
    private final Set<Decision> heard = new HashSet<>();

    /** @param year the first the plan is for, where it is known */
    public DecidedTargets(Decisions decisions, OptionalInt year) {
        this.decisions = decisions;
        this.finder = new IndicatorFinder(year);
    }

    /** What was said to set a target, and holds no figure. Asked when all texts have been gone through. */
    public List<Decision> withoutFigure() {
        return decisions.ofTargets().stream().filter(said -> said.kind() == DecisionKind.INDICATOR)
                .filter(said -> !heard.contains(said)).toList();
    }

    public List<FoundIndicator> find(TracedText text, Strictness strictness) {
        List<FoundIndicator> found = new ArrayList<>(finder.find(text, strictness));
        for (Decision decision : decisions.ofTargets()) {
            if (decision.kind() == DecisionKind.NOT_INDICATOR) {
                found.removeIf(target -> overlap(target, decision));
                continue;
            }
            if (found.stream().noneMatch(target -> overlap(target, decision))) {
                said(within(text, decision)).ifPresent(found::add);
            }
            if (found.stream().anyMatch(target -> overlap(target, decision))) {
                heard.add(decision);
            }
        }
        found.sort(Comparator.comparingInt(FoundIndicator::start));
        return found;
    }

    private static boolean overlap(FoundIndicator target, Decision decision) {
        return target.start() < decision.end() && decision.start() < target.end();
    }

    private static TracedText within(TracedText text, Decision decision) {
        TracedText.Builder within = new TracedText.Builder();
        for (int i = 0; i < text.length(); i++) {
            int origin = text.origin(i);
            if (origin >= decision.start() && origin < decision.end()) {
                within.append(text.charAt(i), origin);
            }
        }
        return within.build().strip();
    }

    /** The first figure in words that were said to set a target; nothing where they hold none. */
    private static Optional<FoundIndicator> said(TracedText words) {
        String text = words.toString();
        for (int i = 0; i < text.length(); i++) {
            Optional<Quantity> quantity = QuantityReader.at(text, i);
            int at = i;
            Optional<Quantity> figure = quantity.or(() -> FigureReader.at(text, at)
                    .map(bare -> new Quantity(bare, Optional.empty(), "", bare.start(), bare.end())));
            if (figure.isPresent()) {
                return Optional.of(target(words, text, i, figure.get()));
            }
        }
        return Optional.empty();
    }

    private static FoundIndicator target(TracedText words, String text, int at, Quantity quantity) {
        Comparison comparison = Comparisons.of(text.substring(0, at).stripTrailing(), quantity,
                text.substring(quantity.end()).stripLeading());
        Indicator indicator = new Indicator(IndicatorId.random(), text, quantity.figure().value(), quantity.max(),
                quantity.figure().scale(), quantity.unit(), comparison);
        return new FoundIndicator(indicator, words.firstOrigin(), words.origin(words.length() - 1) + 1);
    }
}
