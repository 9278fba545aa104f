package cn.yaodian.storage.plan;

import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.plan.LabelStyle;
import cn.yaodian.domain.plan.NumberingScheme;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanKind;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.LedgerRows;
import cn.yaodian.storage.number.PlanNumbers;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Plans as rows. Keeps the plans worked on last in memory, so that saving one compares instead of reading. */
public final class PlanStore {

    private static final int KEPT_IN_MEMORY = 8;

    private static final String LIST = """
                                       select plan.id, plan.plan_year, plan.title, plan.kind, plan.state, plan.changed_at,
                                              (select count(*) from task where task.plan_id = plan.id) as task_count,
                                              issue.number_word, issue.number_year, issue.number_serial
                                         from plan
                                         left join plan_issue issue on issue.plan_id = plan.id
                                        order by plan.plan_year desc, plan.changed_at desc, plan.id""";

    private static final String BEGINNING_WITH = """
                                                 select id from plan where cast(id as varchar(36)) like :beginning order by id""";

    private static final String REVISION = """
                                           select revision from plan where id = :plan""";

    private static final String LOAD = """
                                       select kind, state, plan_year, title, section_styles, task_style, numbers_run_through, preamble, closing
                                         from plan where id = :plan""";

    private final PlanNumbers numbers = new PlanNumbers();
    private final Map<PlanId, StoredPlan> latest = new LinkedHashMap<>(16, 0.75f, true);

    /** The latest year first, within a year the one changed last first. */
    public List<PlanLine> list(Handle handle) {
        return handle.createQuery(LIST).map((row, context) -> new PlanLine(new PlanId(row.getObject(1, UUID.class)),
                row.getInt(2), row.getString(3), PlanKind.valueOf(row.getString(4)),
                PlanState.valueOf(row.getString(5)), row.getInt(7),
                IssueRows.number(row.getString(8), row.getInt(9), row.getInt(10)),
                row.getObject(6, OffsetDateTime.class).toInstant())).list();
    }

    /** @param beginning of an identity, in small letters, figures and hyphens */
    public List<PlanId> beginningWith(Handle handle, String beginning) {
        return handle.createQuery(BEGINNING_WITH).bind("beginning", beginning + "%").mapTo(UUID.class).map(PlanId::new)
                .list();
    }

    /** What is committed; not for use within a transaction that has already written to the plan. */
    public Optional<StoredPlan> load(Handle handle, PlanId id) {
        Optional<StoredPlan> stored = stored(handle, id);
        stored.ifPresent(this::remember);
        return stored;
    }

    private Optional<StoredPlan> stored(Handle handle, PlanId id) {
        Optional<Long> revision = revision(handle, id);
        if (revision.isEmpty()) {
            return Optional.empty();
        }
        Optional<StoredPlan> known = known(id).filter(plan -> plan.revision() == revision.get());
        if (known.isPresent()) {
            return known;
        }
        return Optional.of(new StoredPlan(read(handle, id), revision.get()));
    }

    /**
     * Writes what differs from what is stored.
     *
     * @return what is stored once the transaction is through; tell {@link #remember} then
     */
    public StoredPlan save(RowWriter writer, Plan plan) {
        Optional<Plan> before = stored(writer.handle(), plan.id()).map(StoredPlan::plan);
        new PlanWriter(writer, plan, before).save();
        if (before.isEmpty() || !before.get().issue().equals(plan.issue()) || before.get().state() != plan.state()
                || !before.get().title().equals(plan.title())) {
            numbers.follow(writer, plan);
        }
        return new StoredPlan(plan, revision(writer.handle(), plan.id()).orElseThrow());
    }

    /** The entry of the register that has the plan's number and is not the plan's. */
    public Optional<NumberEntry> numberTaken(Handle handle, Plan plan) {
        return numbers.taken(handle, plan);
    }

    /** Deletes a plan with everything in it. */
    public void delete(RowWriter writer, Plan stored) {
        numbers.release(writer, stored.id());
        LedgerRows.deletePlan(writer, stored.id().value());
        new PlanWriter(writer, stored, Optional.of(stored)).delete();
    }

    /** Keeps a plan in memory that is stored so: never one whose transaction may yet fail. */
    public void remember(StoredPlan stored) {
        synchronized (latest) {
            latest.put(stored.plan().id(), stored);
            if (latest.size() > KEPT_IN_MEMORY) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
    }

    private Optional<StoredPlan> known(PlanId id) {
        synchronized (latest) {
            return Optional.ofNullable(latest.get(id));
        }
    }

    /** Goes up with every change of the plan or of anything in it; empty where there is no such plan. */
    public Optional<Long> revision(Handle handle, PlanId id) {
        return handle.createQuery(REVISION).bind("plan", id.value()).mapTo(Long.class).findOne();
    }

    private static Plan read(Handle handle, PlanId id) {
        return handle.createQuery(LOAD).bind("plan", id.value())
                .map((row, context) -> new Plan(id, PlanKind.valueOf(row.getString(1)),
                        PlanState.valueOf(row.getString(2)), row.getInt(3), row.getString(4),
                        new NumberingScheme(
                                Stream.of(row.getString(5).split(",")).map(LabelStyle::valueOf).toList(),
                                LabelStyle.valueOf(row.getString(6)), row.getBoolean(7)),
                        row.getString(8), PlanLoader.nodes(handle, id.value()), row.getString(9),
                        IssueRows.load(handle, id.value())))
                .one();
    }
}
