package cn.yaodian.domain.ledger;

import cn.yaodian.domain.office.GroupReach;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves the duties of a task into the parts of single units as of a day: groups into those who belong to them then. A
 * unit has one part in a task: what it is named for itself stands above what it is named for with others, and a leading
 * part above a joining one. Printed documents keep the duties as they were written.
 */
public final class PartExpander {

    /** @param unresolved names that mean no unit of the register, or a group of which nobody has said whom it means */
    public record Expanded(List<Part> parts, List<String> unresolved) {

        public Expanded {
            parts = List.copyOf(parts);
            unresolved = List.copyOf(unresolved);
        }
    }

    private static final List<DutyRole> WEIGHT = List.of(DutyRole.LEAD, DutyRole.RESPONSIBLE, DutyRole.PARTICIPATE,
            DutyRole.COOPERATE);

    private final UnitRegister register;
    private final Map<UnitId, UnitGroup> groups;
    private final LocalDate day;

    /** @param groups those of which something was said; the others mean what their words say */
    public PartExpander(UnitRegister register, List<UnitGroup> groups, LocalDate day) {
        this.register = register;
        this.groups = new LinkedHashMap<>();
        groups.forEach(group -> this.groups.put(group.group(), group));
        this.day = day;
    }

    public Expanded expand(Task task) {
        Map<UnitId, Part> parts = new LinkedHashMap<>();
        Set<String> unresolved = new LinkedHashSet<>();
        List<Duty> ofGroups = new ArrayList<>();
        for (Duty duty : task.duties()) {
            Optional<Unit> unit = unit(duty);
            if (unit.isEmpty()) {
                unresolved.add(duty.name());
            } else if (unit.get().kind() == UnitKind.GROUP) {
                ofGroups.add(duty);
            } else {
                add(parts, duty, unit.get().id());
            }
        }
        Set<UnitId> named = Set.copyOf(parts.keySet());
        for (Duty duty : ofGroups) {
            List<UnitId> meant = unit(duty).map(group -> members(group, named)).orElse(List.of());
            if (meant.isEmpty()) {
                unresolved.add(duty.name());
            }
            meant.stream().filter(unit -> !named.contains(unit)).forEach(unit -> add(parts, duty, unit));
        }
        return new Expanded(ordered(List.copyOf(parts.values())), List.copyOf(unresolved));
    }

    /** Who leads first, otherwise in the order given. */
    static List<Part> ordered(List<Part> parts) {
        return parts.stream().sorted(Comparator.comparingInt(part -> WEIGHT.indexOf(part.role()))).toList();
    }

    private Optional<Unit> unit(Duty duty) {
        return duty.unit().flatMap(register::find).or(() -> register.find(duty.name()));
    }

    private static void add(Map<UnitId, Part> parts, Duty duty, UnitId unit) {
        Part known = parts.get(unit);
        if (known == null || WEIGHT.indexOf(duty.role()) < WEIGHT.indexOf(known.role())) {
            parts.put(unit, new Part(PartId.random(), duty.role(), unit, duty.name(), PartState.UNSIGNED));
        }
    }

    private List<UnitId> members(Unit group, Set<UnitId> named) {
        UnitGroup said = groups.getOrDefault(group.id(),
                new UnitGroup(group.id(), GroupReach.of(group.name()), List.of()));
        return switch (said.reach()) {
            case ALL_MEMBERS -> ofKind(UnitKind.MEMBER);
            case OTHER_MEMBERS -> ofKind(UnitKind.MEMBER).stream().filter(unit -> !named.contains(unit)).toList();
            case ALL_REGIONS -> ofKind(UnitKind.REGION);
            case ALL_ENTERPRISES -> ofKind(UnitKind.ENTERPRISE);
            case LISTED -> said.listed().stream().filter(membership -> membership.holds(day))
                    .map(UnitGroup.Membership::unit).filter(unit -> register.find(unit).isPresent()).toList();
            case UNSAID -> List.of();
        };
    }

    private List<UnitId> ofKind(UnitKind kind) {
        return register.units().stream().filter(unit -> unit.kind() == kind)
                .sorted(Comparator.comparingInt(Unit::order)).map(Unit::id).toList();
    }
}
