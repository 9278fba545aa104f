package cn.yaodian.composing.column;

import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.Task;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A task as a table sees it: with its place in the plan.
 *
 * @param place    its place among all tasks of the plan, from 1: the number by which every table speaks of it
 * @param headings the numbered headings it stands under, the outermost first
 * @param deadline when it is due, as printed
 */
public record TaskEntry(Task task, int place, List<String> headings, String deadline) {

    public TaskEntry {
        headings = List.copyOf(headings);
    }

    /** The units that answer for it: those that lead, or where none does, those that are responsible. */
    public List<Duty> answerable() {
        List<Duty> leads = task.duties(DutyRole.LEAD);
        return leads.isEmpty() ? task.duties(DutyRole.RESPONSIBLE) : leads;
    }

    /** Every other unit that is named. */
    public List<Duty> involved() {
        List<Duty> answerable = answerable();
        return task.duties().stream().filter(duty -> !answerable.contains(duty)).toList();
    }

    String units(DutyRole... roles) {
        return Stream.of(roles).flatMap(role -> task.duties(role).stream()).map(Duty::name)
                .collect(Collectors.joining("、"));
    }
}
