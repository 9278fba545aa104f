package cn.yaodian.service.manuscript;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.TaskId;
import java.util.List;
import java.util.Optional;

/**
 * What a manuscript is begun from.
 *
 * @param year        that it is for
 * @param tasks       of the plan that it is about; none where it is about the plan as a whole
 * @param units       that it goes to, or that it speaks of, as they are printed
 * @param citedSender who sent the document that it answers; empty where it answers none
 * @param citedTitle  without 《》
 * @param citedNumber 发文字号
 */
public record ManuscriptBasis(int year, Optional<Plan> plan, List<TaskId> tasks, List<String> units,
        String citedSender, String citedTitle, String citedNumber) {

    public ManuscriptBasis {
        tasks = List.copyOf(tasks);
        units = List.copyOf(units);
    }

    /** Nothing but the year. */
    public static ManuscriptBasis of(int year) {
        return new ManuscriptBasis(year, Optional.empty(), List.of(), List.of(), "", "", "");
    }

    public ManuscriptBasis with(Plan source) {
        return new ManuscriptBasis(year, Optional.of(source), tasks, units, citedSender, citedTitle, citedNumber);
    }

    /** About these tasks of its plan. */
    public ManuscriptBasis withTasks(List<TaskId> chosen) {
        return new ManuscriptBasis(year, plan, chosen, units, citedSender, citedTitle, citedNumber);
    }

    public ManuscriptBasis withUnits(List<String> named) {
        return new ManuscriptBasis(year, plan, tasks, named, citedSender, citedTitle, citedNumber);
    }

    public ManuscriptBasis answering(String sender, String title, String number) {
        return new ManuscriptBasis(year, plan, tasks, units, sender, title, number);
    }
}
