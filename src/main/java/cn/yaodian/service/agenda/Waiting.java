package cn.yaodian.service.agenda;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.plan.PlanSummary;
import java.util.List;

/**
 * What waits for the clerk.
 *
 * @param plans   every plan of the years looked at
 * @param drafts  those of them that are not issued yet
 * @param written manuscripts of those years that are not issued yet, corrections included
 * @param unled   tasks for which no unit answers
 * @param unknown names in duties that the register does not have
 */
public record Waiting(List<PlanSummary> plans, List<PlanSummary> drafts,
        List<ManuscriptSummary> written, List<Unled> unled, List<UnknownUnit> unknown) {

    public Waiting {
        plans = List.copyOf(plans);
        drafts = List.copyOf(drafts);
        written = List.copyOf(written);
        unled = List.copyOf(unled);
        unknown = List.copyOf(unknown);
    }

    /**
     * A task without a lead unit.
     *
     * @param label its number as printed
     * @param words its lead sentence, or its text where it has none
     */
    public record Unled(PlanId plan, int year, TaskId task, String label, String words) {}

    /**
     * A name that the register does not have.
     *
     * @param times duties that use it
     * @param plan  where it stands first
     * @param task  where it stands first
     */
    public record UnknownUnit(String name, int times, PlanId plan, TaskId task) {

        UnknownUnit again() {
            return new UnknownUnit(name, times + 1, plan, task);
        }
    }
}
