package cn.yaodian.command.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.domain.view.RangeText;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.LedgerTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Filters and orders as they are typed behind a command: 完成时限=..2026-06-30, 状态=推进中、待审核, 存在问题=*. Columns go by
 * key or heading.
 */
final class TypedFilter {

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
        return switch (field.kind()) {
            case NUMBER, PERCENT ->
                RangeText.numbers(value).orElseThrow(() -> unreadable(field, value, "command.ledger.kind.numbers"));
            case DAY -> RangeText.days(value).orElseThrow(() -> unreadable(field, value, "command.ledger.kind.days"));
            case CHOICE, LAMP -> new Condition.Choices(
                    Arrays.stream(value.split("[、,，]")).map(String::strip).collect(Collectors.toSet()));
            case TEXT, LONG_TEXT -> new Condition.Words(value);
        };
    }

    private static FailureException unreadable(LedgerTable.Field field, String value, String examples) {
        return new FailureException(Failure.LEDGER_NAME_UNKNOWN, value, field.heading().title(),
                Messages.text(examples));
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
