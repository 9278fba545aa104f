package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import cn.yaodian.reading.text.Words;
import java.util.List;
import java.util.Optional;

/** Tells the quantities that are to be reached from all others. For one text, asked in its order. */
final class TargetDecider {

    private static final Words DEMANDS = Words.named("demand-markers");
    private static final Words TARGETS = Words.named("target-markers");
    private static final Words PRODUCTION = Words.named("production-verbs");
    private static final Words QUALIFICATIONS = Words.named("qualification-markers");
    private static final Words SPENDING = Words.named("spending-words");
    private static final Words SUBJECTS = Words.named("qualification-subjects");
    private static final List<String> LAYING_OUT = List.of("用于", "提取", "列支", "安排");
    private static final Words LASTING = new Words(List.of("保持", "稳定", "提高到", "提升到"));

    /** What begins the words that say what one of them must be or have. */
    private static final String RULES = "须应需必年具从为在近有是由可每满持";

    private final Strictness strictness;
    private boolean qualifying;
    /** The quantity decided on before this one of the same clause, whether it was taken, and whether it was a scope. */
    private Optional<Mention> last = Optional.empty();
    private boolean taken;
    private boolean scoped;

    TargetDecider(Strictness strictness) {
        this.strictness = strictness;
    }

    /** To be called with each clause before what stands in it. */
    void open(Clause clause, String text) {
        qualifying = (qualifying && !clause.opens())
                || QUALIFICATIONS.anyIn(text.substring(clause.start(), clause.end())) || isRuleFor(clause, text);
        last = Optional.empty();
    }

    /** 参赛选手须…; but 参赛选手400人 are to come. */
    private static boolean isRuleFor(Clause clause, String text) {
        int start = Scales.skip(text, clause.start());
        int subject = SUBJECTS.lengthAt(text, start);
        int behind = start + subject;
        return subject > 0 && behind < clause.end() && RULES.indexOf(text.charAt(behind)) >= 0;
    }

    /** 每年列支经费300万元, 经费的5%用于培训. */
    private static boolean isLaidOut(Mention mention) {
        return mention.quantity().unit().equals("元") && SPENDING.anyIn(mention.near())
                || mention.quantity().isShare() && LAYING_OUT.stream().anyMatch(mention.counted()::startsWith);
    }

    /**
     * @param time     what the place speaks of
     * @param markedAt where that is said
     */
    boolean isTarget(Mention mention, Tense.Time time, int markedAt) {
        boolean chained = last.filter(before -> Wording.isListed(before, mention)).isPresent();
        boolean produced = NoTarget.isProduced(mention);
        scoped = Scopes.is(mention)
                || chained && scoped && mention.near().endsWith("、") && mention.comparison() == Comparison.EQUAL;
        taken = !qualifying && !scoped && !NoTarget.is(mention, produced || chained && taken)
                && isSet(mention, time, markedAt, chained && taken);
        last = Optional.of(mention);
        return taken;
    }

    /** @param goesOn whether it goes on a list of what is to be reached */
    private boolean isSet(Mention mention, Tense.Time time, int markedAt, boolean goesOn) {
        boolean demanded = DEMANDS.anyIn(mention.before());
        if (strictness == Strictness.BACKGROUND) {
            return time == Tense.Time.AHEAD;
        }
        return switch (time) {
            case AHEAD -> true;
            case PAST -> demanded;
            case TOLD -> demanded || LASTING.anyIn(mention.text().substring(
                    Math.min(mention.start(), Math.max(markedAt + 3, mention.start() - Mention.REACH)),
                    mention.start()));
            case OPEN -> switch (strictness) {
                case TASK -> true;
                case TEXT -> mention.comparison() != Comparison.EQUAL || TARGETS.anyIn(mention.before())
                        || PRODUCTION.anyIn(mention.near()) || goesOn;
                case REQUIREMENTS -> demanded || isLaidOut(mention);
                case NARRATIVE, BACKGROUND, CONDITIONS -> demanded;
            };
        };
    }
}
