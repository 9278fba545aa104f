package cn.yaodian.storage.number;

import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberId;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.storage.change.RowWriter;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the register in step with the numbers that plans say they are issued with: held as long as the plan is a draft,
 * used once it is issued. A number that is another's stays the other's, whatever is typed into the plan; a manuscript
 * that was made from the plan may go out with the plan's number and has it from then on.
 */
public final class PlanNumbers {

    private static final String PLANS = """
                                        select count(*) from plan where id = :plan""";

    private final NumberStore store = new NumberStore();

    /** What stands in the way of the plan's number, if anything does. */
    public Optional<NumberEntry> taken(Handle handle, Plan plan) {
        return entry(handle, plan).filter(entry -> !isOpen(handle, entry, plan))
                .filter(entry -> entry.state() == NumberState.VOID || !entry.holder().goesOutWith(holder(plan)));
    }

    /** After the plan was written. */
    public void follow(RowWriter writer, Plan plan) {
        Handle handle = writer.handle();
        Optional<NumberEntry> own = own(handle, plan.id());
        Optional<SeriesNumber> wanted = plan.issue().number().map(SeriesNumber::of);
        Optional<NumberEntry> there = entry(handle, plan);
        boolean has = wanted.isPresent() && there.filter(entry -> !isGiven(handle, entry, plan)).equals(there);
        own.filter(entry -> !has || there.filter(other -> !other.id().equals(entry.id())).isPresent())
                .ifPresent(entry -> store.delete(writer, entry.id()));
        if (has) {
            NumberId id = there.or(() -> own).map(NumberEntry::id).orElseGet(NumberId::random);
            store.save(writer, new NumberEntry(id, wanted.orElseThrow(), state(plan),
                    there.map(NumberEntry::reason).orElse(""), holder(plan), writer.by(), writer.now().toInstant()));
        }
    }

    /** Before the plan is deleted: what was only held is free again, what went out stays used. */
    public void release(RowWriter writer, PlanId plan) {
        own(writer.handle(), plan).filter(entry -> entry.state() == NumberState.RESERVED)
                .ifPresent(entry -> store.delete(writer, entry.id()));
    }

    /** A draft does not touch what was held for something else: its number may be half typed. */
    private boolean isGiven(Handle handle, NumberEntry entry, Plan plan) {
        return state(plan) == NumberState.USED ? !isOpen(handle, entry, plan) : !isOwn(entry, plan.id());
    }

    private boolean isOpen(Handle handle, NumberEntry entry, Plan plan) {
        return entry.isOpenTo(holder(plan)) || entry.state() == NumberState.USED && isOfDeletedPlan(handle, entry);
    }

    private static boolean isOfDeletedPlan(Handle handle, NumberEntry entry) {
        return entry.holder().manuscript().isEmpty() && entry.holder().plan()
                .filter(plan -> handle.createQuery(PLANS).bind("plan", plan.value()).mapTo(Integer.class).one() == 0)
                .isPresent();
    }

    private Optional<NumberEntry> own(Handle handle, PlanId plan) {
        return store.ofPlan(handle, plan).stream().filter(entry -> isOwn(entry, plan)).findFirst();
    }

    private static boolean isOwn(NumberEntry entry, PlanId plan) {
        return entry.state() != NumberState.VOID && entry.holder().manuscript().isEmpty()
                && entry.holder().plan().equals(Optional.of(plan));
    }

    private Optional<NumberEntry> entry(Handle handle, Plan plan) {
        return plan.issue().number().map(SeriesNumber::of)
                .flatMap(number -> store.find(handle, number.series(), number.serial()));
    }

    private static NumberState state(Plan plan) {
        return plan.state() == PlanState.ISSUED ? NumberState.USED : NumberState.RESERVED;
    }

    private static NumberHolder holder(Plan plan) {
        String title = plan.issue().noticeTitle().isEmpty() ? plan.title() : plan.issue().noticeTitle();
        return new NumberHolder(title, Optional.empty(), Optional.of(plan.id()), plan.issue().dateOfIssue());
    }
}
