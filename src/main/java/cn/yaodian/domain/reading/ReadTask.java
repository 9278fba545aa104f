package cn.yaodian.domain.reading;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import java.util.List;

/**
 * A task as written.
 *
 * @param label  its number with the punctuation (1.)
 * @param title  the lead sentence up to its first 。, without it; empty where there is none
 * @param path   labels of the headings it stands under, the outermost first
 * @param duties the units in the order they are named; no unit of the register yet
 * @param at     index of its first character in the text of the account
 */
public record ReadTask(String label, String title, List<String> path, List<Duty> duties, int at) {

    public ReadTask {
        path = List.copyOf(path);
        duties = List.copyOf(duties);
    }

    /** Names of the units in these roles, in order. */
    public List<String> units(DutyRole... roles) {
        List<DutyRole> wanted = List.of(roles);
        return duties.stream().filter(duty -> wanted.contains(duty.role())).map(Duty::name).toList();
    }
}
