package cn.yaodian.domain.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom a unit of the kind {@link UnitKind#GROUP} stands for.
 *
 * @param listed for {@link GroupReach#LISTED}; of the others it is not asked
 */
public record UnitGroup(UnitId group, GroupReach reach, List<Membership> listed) {

    /**
     * A unit that belongs to a group for a time.
     *
     * @param from  the first day; none where it always has
     * @param until the last day; none where it still does
     */
    public record Membership(UnitId unit, Optional<LocalDate> from, Optional<LocalDate> until) {

        public boolean holds(LocalDate day) {
            return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
        }
    }

    public UnitGroup {
        listed = List.copyOf(listed);
    }
}
