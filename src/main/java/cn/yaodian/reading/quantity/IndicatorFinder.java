package cn.yaodian.reading.quantity;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds quantitative targets in running text. Dates, numbers of documents, names with figures in quotation marks, times
 * and what has already been reached are not targets. Keeps no state.
 */
public final class IndicatorFinder {

    private static final Words PAST = Words.named("past-markers");
    private static final Words TARGET = Words.named("target-markers");
    private static final Words NOT_COUNTED = Words.named("numbers-not-counted");
    /** A Chinese number as small as this is more often a word (一批, 两个) than a count. */
    private static final int SMALLEST_CHINESE = 2;
    /** What tells a target stands within so many characters of its figure. */
    private static final int REACH = 80;
    private static final int LONGEST_WORDING = 300;
    private static final String LABEL_BEFORE = "第〔(（[“‘《";

    /** How sure a figure must be to be a target. */
    public enum Strictness {
        /** In a task: what is written there is to be done. */
        TASK,
        /** Anywhere else in a plan: the clause must say that something is to be reached. */
        TEXT,
        /** In a report or an article: as in a text, and nothing may speak of the past. */
        NARRATIVE
    }

    /** Targets in a task's text, in the order they stand there. */
    public List<Indicator> find(String text) {
        return find(TracedText.of(text, 0), Strictness.TASK).stream().map(FoundIndicator::indicator).toList();
    }

    /** Targets with the places of their words in the source, in the order of the text. */
    public List<FoundIndicator> find(TracedText traced, Strictness strictness) {
        String text = traced.toString();
        List<FoundIndicator> found = new ArrayList<>();
        boolean past = false;
        boolean future = false;
        for (Clause clause : Clause.of(text)) {
            boolean newSentence = clause.start() == 0 || Glyphs.isSentenceEnd(text.charAt(clause.start() - 1))
                    && text.charAt(clause.start() - 1) != '；' && text.charAt(clause.start() - 1) != ';';
            CharSequence words = text.subSequence(clause.start(), clause.end());
            past = (past && !newSentence) || PAST.anyIn(words);
            future = (future && !newSentence) || isFuture(words);
            if (!past && !isPast(words) || future) {
                clause(traced, text, clause, strictness, future, found);
            }
        }
        return found;
    }

    private static void clause(TracedText traced, String text, Clause clause, Strictness strictness, boolean future,
            List<FoundIndicator> found) {
        int quotes = 0;
        int i = clause.start();
        while (i < clause.end()) {
            char c = text.charAt(i);
            if (c == '“' || c == '《') {
                quotes++;
            } else if (c == '”' || c == '》') {
                quotes = Math.max(0, quotes - 1);
            }
            Optional<Quantity> quantity = quotes > 0 ? Optional.empty() : QuantityReader.at(text, i);
            if (quantity.isEmpty() || quantity.get().end() > clause.end()) {
                i = afterFigure(text, i);
                continue;
            }
            if (isTarget(text, clause, quantity.get(), i, strictness, future)) {
                found.add(indicator(traced, clause, quantity.get(), i));
            }
            i = quantity.get().end();
        }
    }

    /** Passes over the whole of a figure that counts nothing, so that its tail is not read as another. */
    private static int afterFigure(CharSequence text, int at) {
        char c = text.charAt(at);
        return Glyphs.isDigit(c) ? FigureReader.at(text, at).map(Figure::end).orElse(at + 1) : at + 1;
    }

    private static boolean isTarget(CharSequence text, Clause clause, Quantity quantity, int start,
            Strictness strictness, boolean future) {
        Figure figure = quantity.figure();
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        if (LABEL_BEFORE.indexOf(before) >= 0 && (before == '第' || before == '〔') || Glyphs.isLetter(before)
                || before == '×' || before == '+' || Glyphs.isDigit(before) && start > clause.start()) {
            return false;
        }
        CharSequence after = after(text, clause, quantity);
        if (NOT_COUNTED.lengthAt(strip(after), 0) > 0
                && comparison(text, clause, quantity, start) == Comparison.EQUAL) {
            return false;
        }
        if (isBaseline(text, clause, quantity, start)) {
            return false;
        }
        if (figure.chinese() && !figure.vague() && !isChineseCount(text, clause, quantity, start)) {
            return false;
        }
        Comparison comparison = comparison(text, clause, quantity, start);
        return switch (strictness) {
            case TASK -> true;
            case TEXT -> future || comparison != Comparison.EQUAL
                    || TARGET.anyIn(before(text, clause, start));
            case NARRATIVE -> future || isDemanded(before(text, clause, start));
        };
    }

    private static boolean isDemanded(CharSequence before) {
        String words = before.toString();
        return words.contains("不少于") || words.contains("不低于") || words.contains("力争") || words.contains("确保")
                || words.contains("不超过");
    }

    /** A Chinese number counts where it is large enough, or where a word such as 至少 or 每季度 says so. */
    private static boolean isChineseCount(CharSequence text, Clause clause, Quantity quantity, int start) {
        String before = before(text, clause, start).toString();
        boolean periodic = before.contains("每") || before.contains("至少") || before.contains("不少于");
        boolean counted = "场次期家名人项件篇所户批%".contains(quantity.unit().substring(0, 1))
                || quantity.figure().value().compareTo(BigDecimal.TEN) >= 0 || !quantity.figure().scale().isEmpty();
        if (quantity.figure().value().intValue() < SMALLEST_CHINESE && quantity.figure().scale().isEmpty()) {
            return periodic && "场次期".contains(quantity.unit().substring(0, 1));
        }
        return counted;
    }

    /** The 50% of 由50%提高到60%. */
    private static boolean isBaseline(CharSequence text, Clause clause, Quantity quantity, int start) {
        String before = before(text, clause, start).toString();
        String after = after(text, clause, quantity).toString();
        return (before.endsWith("由") || before.endsWith("从"))
                && (after.contains("到") || after.contains("至") || after.contains("增"));
    }

    private static Comparison comparison(CharSequence text, Clause clause, Quantity quantity, int start) {
        Comparison read = ComparisonWords.of(before(text, clause, start), quantity.figure().vague(),
                text.subSequence(start, quantity.end()), after(text, clause, quantity));
        return read == Comparison.EQUAL && quantity.more() ? Comparison.AT_LEAST : read;
    }

    private static FoundIndicator indicator(TracedText text, Clause clause, Quantity quantity, int start) {
        boolean whole = clause.end() - clause.start() <= LONGEST_WORDING;
        TracedText words = text.subSequence(whole ? clause.start() : Math.max(clause.start(), start - REACH),
                whole ? clause.end() : Math.min(clause.end(), quantity.end() + REACH)).strip();
        Indicator indicator = new Indicator(IndicatorId.random(), asInBody(words), quantity.figure().value(),
                quantity.max(), quantity.figure().scale(), quantity.unit(), comparison(text, clause, quantity, start));
        return new FoundIndicator(indicator, words.origin(0), words.origin(words.length() - 1) + 1);
    }

    /** Line ends within a table's cell are line ends in a task's body too. */
    private static String asInBody(TracedText words) {
        return words.toString().replace('\u2028', '\n').replace('\u000b', ' ');
    }

    /** 发展了12人, 细化了24项: done. */
    private static boolean isPast(CharSequence words) {
        for (int i = 1; i < words.length(); i++) {
            if (words.charAt(i - 1) == '了' && (Glyphs.isDigit(words.charAt(i)) || Glyphs.isBlank(words.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /** 到2025年, 2025年底前, 力争: to come. */
    private static boolean isFuture(CharSequence words) {
        String clause = words.toString();
        if (clause.contains("力争") || clause.contains("年底前") || clause.contains("年末") || clause.contains("目标")) {
            return true;
        }
        int at = clause.indexOf('到');
        return at >= 0 && at + 6 < clause.length() && clause.substring(at + 1, at + 7).strip().startsWith("20");
    }

    private static CharSequence before(CharSequence text, Clause clause, int start) {
        return text.subSequence(Math.max(clause.start(), start - REACH), start);
    }

    private static CharSequence after(CharSequence text, Clause clause, Quantity quantity) {
        return text.subSequence(quantity.end(), Math.min(clause.end(), quantity.end() + REACH));
    }

    private static CharSequence strip(CharSequence text) {
        return text.toString().strip();
    }
}
