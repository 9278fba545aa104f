package cn.yaodian.service.plan;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitDistinction;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.office.UnitMatcher;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the answers to a document's unit names make of the register, and the links of its duties. A name that was taken
 * for a unit becomes one of its names; the units that it could have meant and does not are remembered as such.
 */
final class AdoptedUnits {

    private final Map<String, Unit> byFullName = new LinkedHashMap<>();
    private final Map<UnitId, Unit> changed = new LinkedHashMap<>();
    private final Map<String, UnitId> links = new HashMap<>();
    private final List<UnitDistinction> distinctions = new ArrayList<>();
    private final Map<String, UnitMatch> answers = new HashMap<>();
    private int order;

    /** @param region the office's own; may be empty */
    AdoptedUnits(UnitRegister register, String region, List<UnitMatch> answers) {
        register.units().forEach(unit -> byFullName.put(unit.name(), unit));
        order = register.units().stream().mapToInt(Unit::order).max().orElse(0);
        answers.forEach(answer -> this.answers.put(answer.name(), answer));
        UnitMatcher matcher = new UnitMatcher(register, region);
        for (UnitMatch answer : answers) {
            Unit unit = registered(meant(answer));
            if (unit.names().noneMatch(answer.name()::equals) && !(answer instanceof UnitMatch.Known)) {
                List<UnitAlias> aliases = Stream.concat(unit.aliases().stream(),
                        Stream.of(UnitAlias.shortName(answer.name()))).toList();
                change(new Unit(unit.id(), unit.kind(), unit.name(), aliases, unit.order()));
            }
            links.put(answer.name(), unit.id());
            matcher.candidates(answer.name()).stream().filter(other -> !other.id().equals(unit.id()))
                    .forEach(other -> distinctions.add(new UnitDistinction(other.id(), answer.name())));
        }
    }

    /** A name may be taken for a unit that is itself only proposed: then it goes where that one's own answer says. */
    private Unit meant(UnitMatch answer) {
        Set<String> seen = new HashSet<>();
        Unit unit = answer.unit();
        while (!byFullName.containsKey(unit.name()) && seen.add(unit.name())) {
            unit = Optional.ofNullable(answers.get(unit.name())).map(UnitMatch::unit).orElse(unit);
        }
        return unit;
    }

    private Unit registered(Unit named) {
        Unit known = byFullName.get(named.name());
        if (known != null) {
            return known;
        }
        order++;
        Unit added = new Unit(named.id(), named.kind(), named.name(), named.aliases(), order);
        change(added);
        return added;
    }

    private void change(Unit unit) {
        byFullName.put(unit.name(), unit);
        changed.put(unit.id(), unit);
    }

    /** Units to be added or changed. */
    List<Unit> changed() {
        return List.copyOf(changed.values());
    }

    /** Which units the names could have meant and do not. */
    List<UnitDistinction> distinctions() {
        return distinctions;
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
