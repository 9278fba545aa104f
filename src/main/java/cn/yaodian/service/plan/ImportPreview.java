package cn.yaodian.service.plan;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.remark.Remark;
import java.util.List;
import java.util.Optional;

/**
 * What an import would keep, shown before anything is kept. Whatever the clerk says of it gives another preview.
 *
 * @param source      the file it was read from
 * @param document    the text of that file, to be read again
 * @param word        what the clerk has said so far
 * @param read        what the document gave by her word
 * @param units       each name that duties use, once, in the order of the document, with what it is taken for
 * @param choices     what else each name may be taken for
 * @param alreadyKept the plan that an earlier import of the very same file gave and that is still there; adopting then
 *                    keeps nothing new
 */
public record ImportPreview(SourceDocument source, PlanReader.Opened document, ClerkWord word, ReadPlan read,
        List<UnitMatch> units, UnitChoices choices, Optional<PlanId> alreadyKept) {

    public ImportPreview {
        units = List.copyOf(units);
    }

    /** The plan as the clerk has put it right; without tasks where the document gave none. */
    public Plan plan() {
        Plan found = read.plan().orElseGet(() -> PlanImport.withoutTasks(read.header()));
        return found.withTitle(word.title().orElse(found.title())).withYear(word.year().orElse(found.year()));
    }

    /** What the reading itself found doubtful. */
    public List<Remark> remarks() {
        return read.remarks();
    }

    /** Units of a name that the register does not have and that adopting would register. */
    public List<UnitMatch.New> newUnits() {
        return only(UnitMatch.New.class);
    }

    /** Names that are like a unit's and that adopting would add to its names. */
    public List<UnitMatch.Near> nearUnits() {
        return only(UnitMatch.Near.class);
    }

    /** The preview with its plan's title and year put right. */
    public ImportPreview withHead(String title, int year) {
        return new ImportPreview(source, document, word.withTitle(title).withYear(year), read, units, choices,
                alreadyKept);
    }

    /** The preview with another answer for the unit of the same name. */
    public ImportPreview withUnit(UnitMatch decided) {
        return new ImportPreview(source, document, word.withUnit(decided), read,
                units.stream().map(match -> match.name().equals(decided.name()) ? decided : match).toList(),
                choices, alreadyKept);
    }

    private <T extends UnitMatch> List<T> only(Class<T> answer) {
        return units.stream().filter(answer::isInstance).map(answer::cast).toList();
    }
}
