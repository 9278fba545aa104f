package cn.yaodian.composing.assignment;

import cn.yaodian.composing.column.TaskEntry;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a plan's tasks round: from units a task to tasks a unit. A unit is one, whichever of its names is written. */
public final class Assignments {

    private final UnitRegister register;
    private final Map<Object, Share> shares = new LinkedHashMap<>();

    private Assignments(UnitRegister register) {
        this.register = register;
    }

    /**
     * The units that answer for tasks, in the register's order, those it does not know behind, as the plan names them.
     */
    public static List<Assignment> of(List<TaskEntry> entries, UnitRegister register) {
        Assignments turned = new Assignments(register);
        for (TaskEntry entry : entries) {
            entry.answerable().forEach(duty -> turned.share(duty).answersFor.add(entry));
            entry.involved().forEach(duty -> turned.share(duty).takesPart.add(entry));
        }
        return turned.shares.values().stream().filter(share -> !share.answersFor.isEmpty())
                .sorted(Comparator.comparing(Share::order)).map(Share::assignment).toList();
    }

    private Share share(Duty duty) {
        Optional<Unit> unit = duty.unit().flatMap(register::find).or(() -> register.find(duty.name()));
        Object key = unit.<Object>map(Unit::id).orElse(duty.name());
        return shares.computeIfAbsent(key, first -> new Share(duty.name(), unit));
    }

    private static final class Share {

        private final String written;
        private final Optional<Unit> unit;
        private final Set<TaskEntry> answersFor = new LinkedHashSet<>();
        private final Set<TaskEntry> takesPart = new LinkedHashSet<>();

        Share(String written, Optional<Unit> unit) {
            this.written = written;
            this.unit = unit;
        }

        int order() {
            return unit.map(Unit::order).orElse(Integer.MAX_VALUE);
        }

        Assignment assignment() {
            List<TaskEntry> others = new ArrayList<>(takesPart);
            others.removeAll(answersFor);
            return new Assignment(unit.map(Unit::name).orElse(written), unit.map(Unit::shortName).orElse(written),
                    List.copyOf(answersFor), others);
        }
    }
}
