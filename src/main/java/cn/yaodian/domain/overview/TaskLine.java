package cn.yaodian.domain.overview;

import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.TaskStanding;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A task of the ledger on the cut-off date.
 *
 * @param place    its place among all tasks of the plan, from 1: the number by which every table speaks of it
 * @param label    its number as the plan prints it: 12. or （一）
 * @param headings numbered headings that it stands under, the outermost first
 * @param parts    the units', the one that reports (总牵头) first
 */
public record TaskLine(Plan plan, int place, String label, List<String> headings, Task task, TaskStanding standing,
        List<UnitPart> parts) {

    public TaskLine {
        headings = List.copyOf(headings);
        parts = List.copyOf(parts);
    }

    /** What the ledger has of it. */
    public LedgerTask entry() {
        return standing.task();
    }

    /** Its lead sentence; where the paragraph has none, its text. */
    public String words() {
        return task.title().isEmpty() ? task.body() : task.title();
    }

    /** The units that the plan still means; the others have only their records here. */
    public List<UnitPart> borne() {
        return parts.stream().filter(part -> part.part().state().isBorne()).toList();
    }

    /** The units with one of these roles in it. */
    public List<UnitPart> parts(DutyRole... roles) {
        return borne().stream().filter(part -> Arrays.asList(roles).contains(part.part().role())).toList();
    }

    /** Those that answer for it: who leads, or where nobody does, who is responsible. */
    public List<UnitPart> answerable() {
        List<UnitPart> leads = parts(DutyRole.LEAD);
        return leads.isEmpty() ? parts(DutyRole.RESPONSIBLE) : leads;
    }

    /** The one that reports for the task as a whole (总牵头). */
    public Optional<UnitPart> chief() {
        return answerable().stream().findFirst();
    }
}
