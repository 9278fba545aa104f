package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a ledger lacks of what its plan would give out now: after a correction of the plan, or since the office has said
 * whom a group means. What is there stays as it is, whatever the plan says now.
 *
 * @param given    tasks that the ledger does not have
 * @param widened  tasks that it has, with the parts of units that had none; only those that are still open
 * @param reported indicators of given tasks, and those of widened tasks that nobody answered for until now
 * @param found    indicators of tasks that the ledger has, and which it has not
 */
public record LedgerGrowth(List<LedgerTask> given, List<LedgerTask> widened, List<LedgerIndicator> reported,
        List<LedgerIndicator> found) {

    public LedgerGrowth {
        given = List.copyOf(given);
        widened = List.copyOf(widened);
        reported = List.copyOf(reported);
        found = List.copyOf(found);
    }

    /** @param opening what the plan's words give by what is known today */
    public static LedgerGrowth of(Ledger ledger, LedgerOpening opening) {
        Map<TaskId, LedgerTask> known = ledger.tasks().stream()
                .collect(Collectors.toMap(LedgerTask::task, Function.identity()));
        List<LedgerTask> given = opening.tasks().stream().filter(task -> !known.containsKey(task.task())).toList();
        List<LedgerTask> widened = opening.tasks().stream().flatMap(
                task -> Optional.ofNullable(known.get(task.task())).flatMap(there -> widened(there, task)).stream())
                .toList();
        Map<IndicatorId, LedgerIndicator> followed = ledger.indicators().stream()
                .collect(Collectors.toMap(LedgerIndicator::id, Function.identity()));
        List<LedgerIndicator> reported = new ArrayList<>();
        List<LedgerIndicator> found = new ArrayList<>();
        for (LedgerIndicator indicator : opening.indicators()) {
            LedgerIndicator there = followed.get(indicator.id());
            if (!known.containsKey(indicator.task())) {
                reported.add(indicator);
            } else if (there == null) {
                found.add(indicator);
            } else if (there.owners().isEmpty() && !indicator.owners().isEmpty()) {
                reported.add(there.withOwners(indicator.owners()));
            }
        }
        return new LedgerGrowth(given, widened, reported, found);
    }

    private static Optional<LedgerTask> widened(LedgerTask there, LedgerTask wanted) {
        Set<UnitId> units = there.parts().stream().map(Part::unit).collect(Collectors.toSet());
        List<Part> missing = wanted.parts().stream().filter(part -> !units.contains(part.unit())).toList();
        if (missing.isEmpty() || !there.state().isOpen()) {
            return Optional.empty();
        }
        List<Part> all = new ArrayList<>(there.parts());
        all.addAll(missing);
        return Optional.of(there.withParts(PartExpander.ordered(all)));
    }

    public boolean isNothing() {
        return given.isEmpty() && widened.isEmpty() && reported.isEmpty() && found.isEmpty();
    }

    /** The same for a plan that is being written: only tasks that name units, and no indicators found elsewhere. */
    public LedgerGrowth ofTasksWithUnits(Set<TaskId> named) {
        return new LedgerGrowth(given.stream().filter(task -> named.contains(task.task())).toList(), widened,
                reported.stream().filter(indicator -> named.contains(indicator.task())).toList(), List.of());
    }

    /** Every indicator that is to be written. */
    public List<LedgerIndicator> indicators() {
        return Stream.concat(reported.stream(), found.stream()).toList();
    }

    /** Units that get a part here. */
    public Set<UnitId> units() {
        return Stream.concat(given.stream(), widened.stream())
                .flatMap(task -> task.parts().stream()).map(Part::unit).collect(Collectors.toSet());
    }
}
