package cn.yaodian.domain.ledger;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of a plan on the day it is issued: every task given out, its units resolved, its indicators to be reached.
 *
 * @param unresolved names that mean no unit yet, by task: the office has to say whom they mean
 */
public record LedgerOpening(List<LedgerTask> tasks, List<LedgerIndicator> indicators, List<Unresolved> unresolved) {

    /** A name in a task's duties that means no unit. */
    public record Unresolved(Task task, String name) {}

    public LedgerOpening {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        unresolved = List.copyOf(unresolved);
    }

    /** @param due by when tasks are due where nothing else is said */
    public static LedgerOpening of(Plan plan, PartExpander expander, Optional<LocalDate> due) {
        List<LedgerTask> tasks = new ArrayList<>();
        List<LedgerIndicator> indicators = new ArrayList<>();
        List<Unresolved> unresolved = new ArrayList<>();
        for (Task task : plan.tasks()) {
            PartExpander.Expanded expanded = expander.expand(task);
            expanded.unresolved().forEach(name -> unresolved.add(new Unresolved(task, name)));
            tasks.add(new LedgerTask(task.id(), TaskState.ASSIGNED, due, List.of(), Optional.empty(), List.of(),
                    expanded.parts()));
            List<UnitId> owners = owners(expanded.parts());
            task.indicators().forEach(
                    indicator -> indicators.add(IndicatorOpening.of(plan, task, indicator, owners, due)));
        }
        return new LedgerOpening(tasks, indicators, unresolved);
    }

    /** Who leads answers for the figures; the first of them reports. Where nobody leads, who is responsible. */
    private static List<UnitId> owners(List<Part> parts) {
        List<UnitId> leading = parts.stream().filter(part -> part.role() == DutyRole.LEAD).map(Part::unit).toList();
        return leading.isEmpty()
                ? parts.stream().filter(part -> part.role() == DutyRole.RESPONSIBLE).map(Part::unit).toList()
                : leading;
    }
}
