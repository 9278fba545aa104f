package cn.yaodian.service.plan;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the answers to a document's unit names make of the register, and the links of its duties. */
final class AdoptedUnits {

    private final Map<String, Unit> byFullName = new LinkedHashMap<>();
    private final Map<UnitId, Unit> changed = new LinkedHashMap<>();
    private final Map<String, UnitId> links = new HashMap<>();

    AdoptedUnits(List<Unit> register, List<UnitMatch> answers) {
        register.forEach(unit -> byFullName.put(unit.name(), unit));
        int order = register.stream().mapToInt(Unit::order).max().orElse(0);
        for (UnitMatch answer : answers) {
            Unit named = answer.unit();
            Unit unit = Optional.ofNullable(byFullName.get(named.name()))
                    .orElse(new Unit(named.id(), named.kind(), named.name(), named.aliases(), order + 1));
            if (!byFullName.containsKey(unit.name())) {
                order++;
                change(unit);
            }
            if (unit.names().noneMatch(answer.name()::equals) && !(answer instanceof UnitMatch.Known)) {
                List<UnitAlias> aliases = Stream.concat(unit.aliases().stream(),
                        Stream.of(UnitAlias.shortName(answer.name()))).toList();
                change(new Unit(unit.id(), unit.kind(), unit.name(), aliases, unit.order()));
            }
            links.put(answer.name(), unit.id());
        }
    }

    private void change(Unit unit) {
        byFullName.put(unit.name(), unit);
        changed.put(unit.id(), unit);
    }

    /** Units to be added or changed. */
    List<Unit> changed() {
        return List.copyOf(changed.values());
    }

    /** The plan with each duty linked to the unit that its name was taken for. */
    Plan link(Plan plan) {
        return plan.withNodes(link(plan.nodes()));
    }

    private List<PlanNode> link(List<PlanNode> nodes) {
        List<PlanNode> linked = new ArrayList<>();
        for (PlanNode node : nodes) {
            linked.add(switch (node) {
                case Section section -> section.withNodes(link(section.nodes()));
                case Task task -> task.withDuties(task.duties().stream()
                        .map(duty -> duty.withUnit(Optional.ofNullable(links.get(duty.name())))).toList());
            });
        }
        return linked;
    }
}
