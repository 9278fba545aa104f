package cn.yaodian.service.overview.edit;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.reading.ledger.ReadValue;
import cn.yaodian.service.ledger.LedgerChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Takes what was typed of indicators. */
final class IndicatorTaking {

    static final Set<String> COLUMNS = Set.of("name", "definition", "counting", "direction", "baseline", "target",
            "due", "note");

    private IndicatorTaking() {}

    static Taken of(IndicatorLine line, String column, String text) {
        return switch (column) {
            case "name" -> text.isEmpty()
                    ? Taken.not(RefusalKind.EMPTY)
                    : as(line, text, one -> one.withName(text));
            case "definition" -> as(line, text, one -> one.withSource(text));
            case "note" -> as(line, text, one -> one.withNote(text));
            case "counting" -> chosen(line, text, Counting.values(), Counting::title,
                    counting -> one -> one.withCounting(counting));
            case "direction" -> chosen(line, text, Direction.values(), Direction::title, direction -> one -> one
                    .withGoal(new Goal(direction, one.goal().baseline(), one.goal().target())));
            case "baseline" -> baseline(line, text);
            case "target" -> target(line, text);
            case "due" -> due(line, text);
            default -> Taken.not(RefusalKind.NOT_EDITABLE);
        };
    }

    private static Taken baseline(IndicatorLine line, String text) {
        Optional<BigDecimal> figure = figure(line, text);
        return figure.isEmpty() && !text.isEmpty()
                ? Taken.not(RefusalKind.NO_NUMBER)
                : as(line, figure.map(BigDecimal::toPlainString).orElse(""), one -> one
                        .withGoal(new Goal(one.goal().direction(), figure, one.goal().target())));
    }

    private static Taken target(IndicatorLine line, String text) {
        Optional<BigDecimal> figure = figure(line, text);
        return figure.isEmpty()
                ? Taken.not(text.isEmpty() ? RefusalKind.EMPTY : RefusalKind.NO_NUMBER)
                : as(line, figure.get().toPlainString(), one -> one
                        .withGoal(new Goal(one.goal().direction(), one.goal().baseline(), figure.get())));
    }

    private static Taken due(IndicatorLine line, String text) {
        Optional<LocalDate> day = new ReadValue.Words(text).date();
        return day.isEmpty() && !text.isEmpty()
                ? Taken.not(RefusalKind.NO_DAY)
                : as(line, day.map(LocalDate::toString).orElse(""), one -> one.withDue(day));
    }

    /** A figure in percent is 90 in the ledger, whether 90 or 90% was typed; other measures have no per cent sign. */
    private static Optional<BigDecimal> figure(IndicatorLine line, String text) {
        boolean signed = text.endsWith("%") || text.endsWith("％");
        if (signed && !line.indicator().measure().isPercent()) {
            return Optional.empty();
        }
        String plain = signed ? text.substring(0, text.length() - 1) : text;
        return new ReadValue.Words(plain).number().map(PlainFigure::of);
    }

    private static <T> Taken chosen(IndicatorLine line, String text, T[] all, Function<T, String> title,
            Function<T, UnaryOperator<LedgerIndicator>> change) {
        return Arrays.stream(all).filter(one -> title.apply(one).equals(text)).findFirst()
                .map(one -> as(line, text, change.apply(one)))
                .orElseGet(() -> Taken.not(RefusalKind.UNKNOWN_WORD,
                        Arrays.stream(all).map(title).collect(Collectors.joining("、"))));
    }

    private static Taken as(IndicatorLine line, String after, UnaryOperator<LedgerIndicator> change) {
        return new Taken.As(
                new LedgerChange.SetIndicator(line.task().plan().id(), line.indicator().id(), change), after);
    }
}
