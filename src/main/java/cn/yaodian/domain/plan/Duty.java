package cn.yaodian.domain.plan;

import cn.yaodian.domain.office.UnitId;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit's part in a task.
 *
 * @param name the unit as the document names it: a full name, a short one or a group (各县（市、区）); printed as written
 * @param unit the unit in the register, once it has been recognised
 */
public record Duty(DutyRole role, String name, Optional<UnitId> unit) {

    public Duty {
        Objects.requireNonNull(role);
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a duty names a unit");
        }
    }

    public static Duty of(DutyRole role, String name) {
        return new Duty(role, name, Optional.empty());
    }

    public Duty withUnit(Optional<UnitId> recognised) {
        return new Duty(role, name, recognised);
    }
}
