package cn.yaodian.storage.ledger;

import cn.yaodian.domain.plan.PlanId;
import org.jdbi.v3.core.Handle;

/** Whether anything has been entered into a plan's ledger since it was opened. */
public final class LedgerUse {

    private static final String TASKS = "(select task_id from ledger_task where plan_id = :plan)";

    private static final String USED = """
                                       select exists (select 1 from return_collection where plan_id = :plan)
                                           or exists (select 1 from ledger_task where plan_id = :plan and state <> 'ASSIGNED')
                                           or exists (select 1 from ledger_task where plan_id = :plan and first_due is distinct from
                                                                (select min(first_due) from ledger_task where plan_id = :plan))
                                           or exists (select 1 from ledger_part where state <> 'UNSIGNED' and task_id in $TASKS)
                                           or exists (select 1 from ledger_extension where task_id in $TASKS)
                                           or exists (select 1 from ledger_milestone where task_id in $TASKS)
                                           or exists (select 1 from evidence where task_id in $TASKS)
                                           or exists (select 1 from ledger_move where action <> '交办' and task_id in $TASKS)
                                           or exists (select 1 from ledger_indicator indicator
                                                       where task_id in $TASKS
                                                         and (baseline is not null or source <> '' or note <> '' or schedule is not null
                                                              or span_planned is not null or share_part is not null
                                                              or exists (select 1 from ledger_figure where indicator_id = indicator.id)
                                                              or exists (select 1 from ledger_indicator_unit named
                                                                          where named.indicator_id = indicator.id and named.role = 'SHARE')))"""
            .replace("$TASKS", TASKS);

    private LedgerUse() {}

    /** False as long as taking the whole ledger away would lose nothing that anybody has entered. */
    public static boolean isUsed(Handle handle, PlanId plan) {
        return handle.createQuery(USED).bind("plan", plan.value()).mapTo(Boolean.class).one();
    }
}
