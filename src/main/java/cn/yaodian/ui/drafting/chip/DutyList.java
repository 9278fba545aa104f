package cn.yaodian.ui.drafting.chip;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import java.util.ArrayList;
import java.util.List;

/** The duties of one task in the order of the chips: by role, within a role in the order named. Immutable. */
public record DutyList(List<Duty> duties) {

    public DutyList {
        List<Duty> ordered = new ArrayList<>();
        for (DutyRole role : DutyRole.values()) {
            duties.stream().filter(duty -> duty.role() == role).forEach(ordered::add);
        }
        duties = List.copyOf(ordered);
    }

    /** The role that the next unit most likely takes: the first leads, the others take the role of the last one named. */
    public DutyRole nextRole() {
        if (duties.isEmpty()) {
            return DutyRole.LEAD;
        }
        DutyRole last = duties.getLast().role();
        return last == DutyRole.LEAD ? DutyRole.PARTICIPATE : last;
    }

    /** Adds a duty after the others of its role; a unit that is named already keeps its place. */
    public DutyList add(Duty duty) {
        boolean named = duties.stream().anyMatch(one -> one.name().equals(duty.name()) || sameUnit(one, duty));
        if (named) {
            return this;
        }
        List<Duty> changed = new ArrayList<>(duties);
        changed.add(duty);
        return new DutyList(changed);
    }

    private static boolean sameUnit(Duty one, Duty other) {
        return one.unit().isPresent() && one.unit().equals(other.unit());
    }

    public DutyList remove(int index) {
        List<Duty> changed = new ArrayList<>(duties);
        changed.remove(index);
        return new DutyList(changed);
    }

    public DutyList replace(int index, Duty duty) {
        List<Duty> changed = new ArrayList<>(duties);
        changed.set(index, duty);
        return new DutyList(changed);
    }

    /** Gives a duty another role; it goes to the end of that role. */
    public DutyList withRole(int index, DutyRole role) {
        Duty duty = duties.get(index);
        return duty.role() == role ? this : remove(index).add(new Duty(role, duty.name(), duty.unit()));
    }

    /** Moves a duty one place to the left (-1) or the right (1), into the neighbouring role at a role's edge. */
    public DutyList shift(int index, int step) {
        int target = index + step;
        if (target < 0 || target >= duties.size()) {
            return this;
        }
        Duty duty = duties.get(index);
        DutyRole role = duties.get(target).role();
        if (role != duty.role()) {
            return replace(index, new Duty(role, duty.name(), duty.unit()));
        }
        return moveTo(index, step < 0 ? target : target + 1, role);
    }

    /**
     * Moves a duty before the one that stands at a place now, and into a role.
     *
     * @param before 0 to the number of duties
     */
    public DutyList moveTo(int index, int before, DutyRole role) {
        Duty duty = duties.get(index);
        List<Duty> changed = new ArrayList<>(duties);
        changed.add(before, new Duty(role, duty.name(), duty.unit()));
        changed.remove(before <= index ? index + 1 : index);
        return new DutyList(changed);
    }
}
