package cn.yaodian.domain.ledger;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.DueFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A task as the ledger follows it. Its words stay with the plan.
 *
 * @param task       the plan's task
 * @param firstDue   完成时限 as it was issued
 * @param extensions in the order in which they were asked for
 * @param finishedOn the day it was done, where it is closed; not the day somebody entered it
 * @param parts      the units', the one that reports (总牵头) first
 */
public record LedgerTask(TaskId task, TaskState state, Optional<LocalDate> firstDue, List<Extension> extensions,
        Optional<LocalDate> finishedOn, List<Milestone> milestones, List<Part> parts) {

    public LedgerTask {
        extensions = List.copyOf(extensions);
        milestones = List.copyOf(milestones);
        parts = List.copyOf(parts);
        if (finishedOn.isPresent() != (state == TaskState.CLOSED)) {
            throw new IllegalArgumentException("a task that is " + state + " finished on " + finishedOn);
        }
    }

    public Optional<Part> part(PartId id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Units that the plan names no more. */
    public Set<UnitId> relieved() {
        return parts.stream().filter(part -> !part.state().isBorne()).map(Part::unit).collect(Collectors.toSet());
    }

    /** By when it has to be done, with the extensions granted by that day. */
    public Optional<LocalDate> due(LocalDate cutOff) {
        return extensions.stream().filter(extension -> extension.isGrantedBy(cutOff)).map(Extension::newDue)
                .max(LocalDate::compareTo).or(() -> firstDue);
    }

    /** How it stands to its due date; what is suspended is never due. */
    public DueFlag dueFlag(LocalDate cutOff) {
        return state == TaskState.SUSPENDED
                ? DueFlag.NOT_DUE
                : DueFlag.of(due(cutOff), finishedOn, cutOff);
    }

    /**
     * @param on the day on which it was done, for {@link TaskAction#CLOSE}; of the others nothing is kept of it
     * @throws IllegalArgumentException if the action is not possible in its state
     */
    public LedgerTask after(TaskAction action, LocalDate on) {
        if (!action.isPossible(state)) {
            throw new IllegalArgumentException(action + " of a task that is " + state);
        }
        Optional<LocalDate> finished = action.to() == TaskState.CLOSED ? Optional.of(on) : Optional.empty();
        return new LedgerTask(task, action.to(), firstDue, extensions, finished, milestones, parts);
    }

    public LedgerTask withFirstDue(Optional<LocalDate> changed) {
        return new LedgerTask(task, state, changed, extensions, finishedOn, milestones, parts);
    }

    public LedgerTask withMilestones(List<Milestone> changed) {
        return new LedgerTask(task, state, firstDue, extensions, finishedOn, changed, parts);
    }

    public LedgerTask withParts(List<Part> changed) {
        return new LedgerTask(task, state, firstDue, extensions, finishedOn, milestones, changed);
    }

    public LedgerTask withExtensions(List<Extension> changed) {
        return new LedgerTask(task, state, firstDue, changed, finishedOn, milestones, parts);
    }
}
