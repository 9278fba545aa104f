package cn.yaodian.domain.ledger;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.DutyRole;

/**
 * One unit's part in one task, groups resolved.
 *
 * @param unit  of the register
 * @param named the duty's words it comes from: a name of the unit's, or the group that it belongs to
 */
public record Part(PartId id, DutyRole role, UnitId unit, String named, PartState state) {

    public Part {
        named = named.strip();
    }

    /** @throws IllegalArgumentException if the action is not possible in its state */
    public Part after(PartAction action) {
        if (!action.isPossible(state)) {
            throw new IllegalArgumentException(action + " of a part that is " + state);
        }
        return new Part(id, role, unit, named, action.to());
    }
}
