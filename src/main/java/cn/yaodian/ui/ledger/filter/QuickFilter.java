package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.progress.DueFlag;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.messages.Messages;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What clerks look for most, by one click.
 *
 * @param column    on which it sets a condition
 * @param condition that it sets
 */
public record QuickFilter(String name, String column, Condition condition) {

    private static final String DUE_FLAG = "due-flag";
    private static final String STATE = "state";
    private static final String GROUP = "group";

    /** Those of a table, in the order in which they are offered. */
    public static List<QuickFilter> of(LedgerSheet sheet) {
        return switch (sheet) {
            case TASKS -> List.of(overdue(), soon(), behind(),
                    new QuickFilter(Messages.text("ledger.unreported"), "unreported",
                            new Condition.Numbers(Optional.of(BigDecimal.ONE), Optional.empty())),
                    new QuickFilter(TaskState.IN_REVIEW.title(), STATE,
                            Condition.Choices.of(TaskState.IN_REVIEW.title())));
            case PARTS -> List.of(overdue(), soon(),
                    new QuickFilter(Messages.text("ledger.unreported"), "missing",
                            Condition.Choices.of(Messages.text("ledger.yes"))),
                    new QuickFilter(PartState.UNSIGNED.title(), STATE,
                            Condition.Choices.of(PartState.UNSIGNED.title())),
                    new QuickFilter(PartState.HANDED_BACK.title(), STATE,
                            Condition.Choices.of(PartState.HANDED_BACK.title())));
            case INDICATORS -> List.of(behind(),
                    new QuickFilter(Messages.text("ledger.unreported"), "actual", new Condition.Filled(false)));
            case RETURNS -> List.of();
        };
    }

    private static QuickFilter overdue() {
        return new QuickFilter(DueFlag.OVERDUE.title(), DUE_FLAG, Condition.Choices.of(DueFlag.OVERDUE.title()));
    }

    /** Within a month: what is further off is not pressing. */
    private static QuickFilter soon() {
        return new QuickFilter(Messages.text("ledger.soon"), DUE_FLAG,
                Condition.Choices.of(Arrays.stream(DueFlag.values())
                        .filter(flag -> flag.isSoon() && flag != DueFlag.WITHIN_3_MONTHS).map(DueFlag::title)
                        .toArray(String[]::new)));
    }

    private static QuickFilter behind() {
        return new QuickFilter(Messages.text("ledger.behind"), GROUP,
                Condition.Choices.of(ProgressGroup.BEHIND.title()));
    }

    /** Whether a filter says it. */
    public boolean isIn(LedgerFilter filter) {
        return condition.equals(filter.columns().get(column));
    }

    /** Only this, for counting. */
    public LedgerFilter alone() {
        return LedgerFilter.ALL.with(column, condition);
    }

    /** With it, or without where it is there already. */
    public LedgerFilter turned(LedgerFilter filter) {
        return isIn(filter) ? filter.without(column) : filter.with(column, condition);
    }
}
