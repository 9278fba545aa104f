package cn.yaodian.composing.manuscript;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known when a manuscript is begun.
 *
 * @param year  that it is for
 * @param tasks of the plan that it speaks of, in the order of the plan; none where it speaks of no single ones
 * @param units that it goes to or speaks of, as they are to be printed
 * @param cited what it answers
 * @param asked the return that it asks for
 */
public record Occasion(Office office, int year, LocalDate today, Optional<Plan> plan, List<TaskId> tasks,
        List<String> units, Citation cited, ReturnLetter asked) {

    public Occasion {
        tasks = List.copyOf(tasks);
        units = List.copyOf(units);
    }

    /** With nothing but the office and the year. */
    public static Occasion of(Office office, int year, LocalDate today) {
        return new Occasion(office, year, today, Optional.empty(), List.of(), List.of(), Citation.NONE,
                ReturnLetter.NONE);
    }

    /** From a plan, with all its tasks. */
    public Occasion with(Plan source) {
        return new Occasion(office, year, today, Optional.of(source),
                source.tasks().stream().map(task -> task.id()).toList(), units, cited, asked);
    }

    /** Speaking of these tasks of its plan alone. */
    public Occasion withTasks(List<TaskId> chosen) {
        return new Occasion(office, year, today, plan, chosen, units, cited, asked);
    }

    public Occasion withUnits(List<String> named) {
        return new Occasion(office, year, today, plan, tasks, named, cited, asked);
    }

    public Occasion answering(Citation answered) {
        return new Occasion(office, year, today, plan, tasks, units, answered, asked);
    }

    /** Asking units for a return. */
    public Occasion askingFor(ReturnLetter wanted) {
        return new Occasion(office, year, today, plan, tasks, units, cited, wanted);
    }
}
