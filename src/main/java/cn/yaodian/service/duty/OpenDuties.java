package cn.yaodian.service.duty;

import cn.yaodian.domain.ledger.PartExpander;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.ledger.Ledgers;
import cn.yaodian.service.ledger.PlanLedgers;
import cn.yaodian.service.plan.Plans;
import cn.yaodian.service.unit.Units;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.GroupStore;
import cn.yaodian.storage.office.UnitStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks whom names in the duties of issued plans mean, and gives their parts out once the office has said it. Safe to
 * call from any thread.
 */
public final class OpenDuties {

    private static final String STEP = "明确责任单位";

    private final ChangeJournal journal;
    private final Plans plans;
    private final Units units;
    private final Ledgers ledgers;
    private final PlanLedgers growing = new PlanLedgers();
    private final GroupStore groups = new GroupStore();
    private final UnitStore unitStore = new UnitStore();

    public OpenDuties(ChangeJournal journal, Plans plans, Units units, Ledgers ledgers) {
        this.journal = journal;
        this.plans = plans;
        this.units = units;
        this.ledgers = ledgers;
    }

    /**
     * The names that mean no unit in these plans, each once, in the plans' order.
     *
     * @param issued plans with a ledger
     */
    public List<OpenDuty> in(Collection<Plan> issued) {
        UnitRegister register = units.register();
        List<UnitGroup> said = ledgers.groups();
        Map<String, List<OpenDuty.Use>> uses = new LinkedHashMap<>();
        for (Plan plan : issued) {
            PartExpander expander = new PartExpander(register, said,
                    plan.issue().dateOfIssue().orElseGet(LocalDate::now));
            Numbering numbering = Numbering.of(plan);
            for (Task task : plan.tasks()) {
                String words = task.title().isEmpty() ? task.body() : task.title();
                expander.expand(task).unresolved()
                        .forEach(name -> uses.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(new OpenDuty.Use(plan.id(), task.id(), numbering.label(task), words)));
            }
        }
        return uses.entrySet().stream()
                .map(named -> new OpenDuty(named.getKey(), register.find(named.getKey()), named.getValue())).toList();
    }

    /**
     * Puts down whom a name means and gives those units their parts in every open ledger that names it, all in one step.
     * Parts that are there stay.
     *
     * @throws cn.yaodian.domain.failure.FailureException UNIT_NAME_TAKEN where another unit has come to bear the name
     */
    public void say(OpenDuty duty, DutyMeaning meaning) {
        List<Plan> concerned = duty.plans().stream().map(plans::get).toList();
        journal.record(STEP, writer -> {
            switch (meaning) {
                case DutyMeaning.NewUnit(UnitKind kind) -> unitStore.save(writer, List.of(added(writer, duty, kind)));
                case DutyMeaning.SameAs(UnitId unit) -> unitStore.save(writer, List.of(renamed(writer, duty, unit)));
                case DutyMeaning.Several several -> {
                    Unit group = duty.group().orElseGet(() -> added(writer, duty, UnitKind.GROUP));
                    unitStore.save(writer, List.of(group));
                    groups.save(writer, new UnitGroup(group.id(), several.reach(), several.listed()));
                }
            }
            UnitRegister register = unitStore.register(writer.handle());
            concerned.forEach(plan -> growing.complete(writer, plan, register));
            return duty;
        });
    }

    private Unit added(RowWriter writer, OpenDuty duty, UnitKind kind) {
        int last = unitStore.load(writer.handle()).stream().mapToInt(Unit::order).max().orElse(0);
        return new Unit(UnitId.random(), kind, duty.name(), List.of(), last + 1);
    }

    private Unit renamed(RowWriter writer, OpenDuty duty, UnitId id) {
        Unit unit = unitStore.register(writer.handle()).find(id).orElseThrow();
        List<UnitAlias> aliases = new ArrayList<>(unit.aliases());
        aliases.add(UnitAlias.shortName(duty.name()));
        return new Unit(unit.id(), unit.kind(), unit.name(), aliases, unit.order());
    }
}
