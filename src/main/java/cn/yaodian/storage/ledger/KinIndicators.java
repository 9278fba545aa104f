package cn.yaodian.storage.ledger;

import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanSpan;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Plans of earlier years whose ledgers have an indicator of the same name or the same clause, with what they hold. */
public final class KinIndicators {

    private static final String KIN = """
                                      select distinct plan.id, plan.plan_year, plan.title
                                        from ledger_indicator indicator
                                        join ledger_task task on task.task_id = indicator.task_id
                                        join plan on plan.id = task.plan_id
                                       where plan.plan_year between :first and :last and plan.id <> :plan
                                         and (indicator.name = :name or indicator.wording = :wording)""";

    private final LedgerStore ledgers = new LedgerStore();
    private final FigureStore figures = new FigureStore();
    private final Handle handle;

    public KinIndicators(Handle handle) {
        this.handle = handle;
    }

    /**
     * A plan with such an indicator.
     *
     * @param plan its title
     * @param year its first one
     */
    public record Kin(PlanId id, String plan, int year, int lastYear) {}

    /**
     * Those of the years named, the earliest first, of one year the plan of several years first.
     *
     * @param but   the plan that the indicator itself is of
     * @param first year of the plan
     */
    public List<Kin> of(PlanId but, LedgerIndicator like, int first, int last) {
        return handle.createQuery(KIN).bind("first", first).bind("last", last).bind("plan", but.value())
                .bind("name", like.name()).bind("wording", like.wording())
                .map((row, context) -> new Kin(new PlanId(row.getObject(1, UUID.class)), row.getString(3),
                        row.getInt(2), PlanSpan.lastYear(row.getString(3), row.getInt(2))))
                .stream().sorted(Comparator.comparingInt(Kin::year)
                        .thenComparing(Comparator.comparingInt(Kin::lastYear).reversed()).thenComparing(Kin::plan))
                .toList();
    }

    public Ledger ledger(Kin kin) {
        return ledgers.load(handle, kin.id());
    }

    public FigureBook figures(Kin kin) {
        return figures.ofPlan(handle, kin.id());
    }
}
