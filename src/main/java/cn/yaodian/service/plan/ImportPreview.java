package cn.yaodian.service.plan;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.remark.Remark;
import java.util.List;
import java.util.Optional;

/**
 * What an import would keep, shown before anything is kept. The clerk may change the plan and what the names of units
 * are taken for.
 *
 * @param source      the file it was read from
 * @param plan        what was read
 * @param remarks     what was doubtful
 * @param units       each name that duties use, once, in the order of the document
 * @param choices     what else each name may be taken for
 * @param alreadyKept the plan that an earlier import of the very same file gave and that is still there; adopting then
 *                    keeps nothing new
 */
public record ImportPreview(SourceDocument source, Plan plan, List<Remark> remarks, List<UnitMatch> units,
        UnitChoices choices, Optional<PlanId> alreadyKept) {

    public ImportPreview {
        remarks = List.copyOf(remarks);
        units = List.copyOf(units);
    }

    /** Units of a name that the register does not have and that adopting would register. */
    public List<UnitMatch.New> newUnits() {
        return only(UnitMatch.New.class);
    }

    /** Names that are like a unit's and that adopting would add to its names. */
    public List<UnitMatch.Near> nearUnits() {
        return only(UnitMatch.Near.class);
    }

    public ImportPreview withPlan(Plan changed) {
        return new ImportPreview(source, changed, remarks, units, choices, alreadyKept);
    }

    /** The preview with another answer for the unit of the same name. */
    public ImportPreview withUnit(UnitMatch decided) {
        return new ImportPreview(source, plan, remarks,
                units.stream().map(match -> match.name().equals(decided.name()) ? decided : match).toList(),
                choices, alreadyKept);
    }

    private <T extends UnitMatch> List<T> only(Class<T> answer) {
        return units.stream().filter(answer::isInstance).map(answer::cast).toList();
    }
}
