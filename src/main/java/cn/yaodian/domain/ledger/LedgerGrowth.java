package cn.yaodian.domain.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a ledger lacks of what its plan would give out now: after a correction of the plan, or since the office has said
 * whom a group means. What is there stays as it is, but for parts of units that the plan names no more: these are borne
 * no longer, and are borne again where it names them again.
 *
 * @param given    tasks that the ledger does not have
 * @param widened  tasks that it has, with the parts of units that had none; only those that are still open
 * @param reported indicators of given tasks, and those of widened tasks that nobody answered for until now
 * @param found    indicators of tasks that the ledger has, and which it has not
 * @param turned   parts that the plan takes from their units, or gives back to them; only of open tasks
 */
public record LedgerGrowth(List<LedgerTask> given, List<LedgerTask> widened, List<LedgerIndicator> reported,
        List<LedgerIndicator> found, List<Turn> turned) {

    /** What the plan does to a part that is there. */
    public record Turn(LedgerTask task, Part part, PartAction action) {}

    public LedgerGrowth {
        given = List.copyOf(given);
        widened = List.copyOf(widened);
        reported = List.copyOf(reported);
        found = List.copyOf(found);
        turned = List.copyOf(turned);
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
        // A name that means no unit yet may well mean the one whose part would go.
        Set<TaskId> unclear = opening.unresolved().stream().map(open -> open.task().id()).collect(Collectors.toSet());
        List<Turn> turned = opening.tasks().stream().flatMap(task -> Optional.ofNullable(known.get(task.task()))
                .stream().flatMap(there -> turned(there, task, unclear).stream())).toList();
        List<LedgerIndicator> reported = new ArrayList<>();
        List<LedgerIndicator> found = new ArrayList<>();
        for (LedgerIndicator indicator : opening.indicators()) {
            LedgerIndicator there = followed.get(indicator.id());
            LedgerTask task = known.get(indicator.task());
            if (task == null) {
                reported.add(indicator);
            } else if (there == null) {
                found.add(indicator);
            } else if (!indicator.owners().isEmpty() && !isAnsweredFor(there, task, turned)) {
                reported.add(there.withOwners(indicator.owners()));
            }
        }
        return new LedgerGrowth(given, widened, reported, found, turned);
    }

    /** By the plan's words: whom a group is said to mean today takes no part away that it gave on the day of issue. */
    private static List<Turn> turned(LedgerTask there, LedgerTask wanted, Set<TaskId> unclear) {
        if (!there.state().isOpen()) {
            return List.of();
        }
        Set<UnitId> units = wanted.parts().stream().map(Part::unit).collect(Collectors.toSet());
        Set<String> named = wanted.parts().stream().map(Part::named).collect(Collectors.toSet());
        List<Turn> turned = new ArrayList<>();
        for (Part part : there.parts()) {
            boolean gone = !units.contains(part.unit()) && !named.contains(part.named())
                    && !unclear.contains(there.task());
            if (gone && PartAction.WITHDRAW.isPossible(part.state())) {
                turned.add(new Turn(there, part, PartAction.WITHDRAW));
            } else if (units.contains(part.unit()) && PartAction.NAME_AGAIN.isPossible(part.state())) {
                turned.add(new Turn(there, part, PartAction.NAME_AGAIN));
            }
        }
        return turned;
    }

    /** Those who answer for an indicator now, or will by this. */
    private static boolean isAnsweredFor(LedgerIndicator indicator, LedgerTask task, List<Turn> turned) {
        Set<UnitId> relieved = new HashSet<>(task.relieved());
        turned.stream().filter(turn -> turn.task().task().equals(task.task())).forEach(turn -> {
            if (turn.action() == PartAction.WITHDRAW) {
                relieved.add(turn.part().unit());
            } else {
                relieved.remove(turn.part().unit());
            }
        });
        return !relieved.containsAll(indicator.owners());
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
        return given.isEmpty() && widened.isEmpty() && reported.isEmpty() && found.isEmpty() && turned.isEmpty();
    }

    /** The same for a plan that is being written: only tasks that name units, and no indicators found elsewhere. */
    public LedgerGrowth ofTasksWithUnits(Set<TaskId> named) {
        return new LedgerGrowth(given.stream().filter(task -> named.contains(task.task())).toList(), widened,
                reported.stream().filter(indicator -> named.contains(indicator.task())).toList(), List.of(), turned);
    }

    /** Every indicator that is to be written. */
    public List<LedgerIndicator> indicators() {
        return Stream.concat(reported.stream(), found.stream()).toList();
    }

    /** Units that get a part here. */
    public Set<UnitId> units() {
        return Stream.concat(Stream.concat(given.stream(), widened.stream())
                .flatMap(task -> task.parts().stream()).filter(part -> part.state().isBorne()).map(Part::unit),
                turned(PartAction.NAME_AGAIN)).collect(Collectors.toSet());
    }

    /** Units that a part is taken from here. */
    public Set<UnitId> relieved() {
        return turned(PartAction.WITHDRAW).collect(Collectors.toSet());
    }

    private Stream<UnitId> turned(PartAction action) {
        return turned.stream().filter(turn -> turn.action() == action).map(turn -> turn.part().unit());
    }
}
