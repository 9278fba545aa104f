package cn.yaodian.command.ledger;

import cn.yaodian.document.FieldKind;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerTable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Filters and orders as they are typed behind a command: 完成时限=..2026-06-30, 状态=推进中、待审核, 存在问题=*. Columns go by
 * key or heading.
 */
final class TypedFilter {

    private static final String BETWEEN = "..";
    private static final String ANYTHING = "*";

    private final LedgerTable table;

    TypedFilter(LedgerTable table) {
        this.table = table;
    }

    /** @throws FailureException LEDGER_NAME_UNKNOWN for a column that is not there, or a value that it cannot have */
    LedgerFilter filter(LedgerFilter base, List<String> typed) {
        LedgerFilter filter = base;
        for (String one : typed) {
            int equals = one.indexOf('=');
            filter = equals < 0
                    ? filter.withText((filter.text() + " " + one).strip())
                    : with(filter, field(one.substring(0, equals)), one.substring(equals + 1).strip());
        }
        return filter;
    }

    private static LedgerFilter with(LedgerFilter filter, LedgerTable.Field field, String value) {
        return filter.with(field.heading().key(), condition(field, value));
    }

    private static Condition condition(LedgerTable.Field field, String value) {
        if (value.isEmpty() || value.equals(ANYTHING)) {
            return new Condition.Filled(!value.isEmpty());
        }
        try {
            return switch (field.kind()) {
                case NUMBER, PERCENT -> new Condition.Numbers(from(value, BigDecimal::new), to(value, BigDecimal::new));
                case DAY -> new Condition.Days(from(value, LocalDate::parse), to(value, LocalDate::parse));
                case CHOICE, LAMP -> new Condition.Choices(Set.copyOf(List.of(value.split("[、,，]")).stream()
                        .map(String::strip).collect(Collectors.toSet())));
                case TEXT, LONG_TEXT -> new Condition.Words(value);
            };
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new FailureException(Failure.LEDGER_NAME_UNKNOWN, wrong, value, field.heading().title(),
                    Messages.text(
                            field.kind() == FieldKind.DAY
                                    ? "command.ledger.kind.days"
                                    : "command.ledger.kind.numbers"));
        }
    }

    private static <T> Optional<T> from(String value, Function<String, T> parse) {
        int between = value.indexOf(BETWEEN);
        return parsed(between < 0 ? value : value.substring(0, between), parse);
    }

    private static <T> Optional<T> to(String value, Function<String, T> parse) {
        int between = value.indexOf(BETWEEN);
        return parsed(between < 0 ? value : value.substring(between + BETWEEN.length()), parse);
    }

    private static <T> Optional<T> parsed(String bound, Function<String, T> parse) {
        return bound.isBlank() ? Optional.empty() : Optional.of(parse.apply(bound.strip()));
    }

    /** 完成时限, or -完成时限 from the last to the first. */
    LedgerOrder order(LedgerOrder base, List<String> typed) {
        List<LedgerOrder.Key> keys = new ArrayList<>();
        for (String one : typed) {
            boolean descending = one.startsWith("-");
            keys.add(new LedgerOrder.Key(field(descending ? one.substring(1) : one).heading().key(), descending));
        }
        return keys.isEmpty() ? base : new LedgerOrder(keys);
    }

    private LedgerTable.Field field(String typed) {
        String name = typed.strip();
        return table.fields().stream()
                .filter(field -> field.heading().key().equals(name) || field.heading().title().equals(name)).findFirst()
                .orElseThrow(() -> new FailureException(Failure.LEDGER_NAME_UNKNOWN, name,
                        Messages.text("command.ledger.kind.column"), table.fields().stream()
                                .map(field -> field.heading().title()).collect(Collectors.joining("、"))));
    }
}
