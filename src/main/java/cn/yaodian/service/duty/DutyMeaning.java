package cn.yaodian.service.duty;

import cn.yaodian.domain.office.GroupReach;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import java.util.List;

/** Whom the office says that a name in a duty means. */
public sealed interface DutyMeaning {

    /** A unit that the register does not have yet; it is registered under the name. */
    record NewUnit(UnitKind kind) implements DutyMeaning {

        public NewUnit {
            if (kind == UnitKind.GROUP) {
                throw new IllegalArgumentException("a group is no single unit");
            }
        }
    }

    /** A unit of the register, which goes by this name too from now on. */
    record SameAs(UnitId unit) implements DutyMeaning {}

    /**
     * Several units.
     *
     * @param listed for {@link GroupReach#LISTED}
     */
    record Several(GroupReach reach, List<UnitGroup.Membership> listed) implements DutyMeaning {

        public Several {
            listed = List.copyOf(listed);
        }
    }
}
