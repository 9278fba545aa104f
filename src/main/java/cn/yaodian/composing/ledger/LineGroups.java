package cn.yaodian.composing.ledger;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a table that a line belongs to.
 *
 * @param units    whose matter it is
 * @param involved all that have something to do with it
 * @param section  outermost heading; none where it stands under none
 * @param progress none for what has no progress of its own
 */
record LineGroups(List<Unit> units, List<Unit> involved, Optional<String> section, Optional<ProgressGroup> progress) {

    LineGroups {
        units = List.copyOf(units);
        involved = List.copyOf(involved);
    }

    static LineGroups of(TaskLine line) {
        return new LineGroups(line.answerable().stream().map(UnitPart::unit).distinct().toList(),
                line.borne().stream().map(UnitPart::unit).distinct().toList(), line.headings().stream().findFirst(),
                Optional.of(ProgressGroup.of(line)));
    }

    static LineGroups of(PartLine line) {
        List<Unit> unit = List.of(line.part().unit());
        return new LineGroups(unit, unit, line.task().headings().stream().findFirst(),
                Optional.of(ProgressGroup.of(line.task())));
    }

    static LineGroups of(IndicatorLine line) {
        List<Unit> all = Stream
                .concat(line.owners().stream(), line.shares().stream().map(IndicatorLine.Share::unit)).distinct()
                .toList();
        return new LineGroups(all, all, line.task().headings().stream().findFirst(),
                Optional.of(ProgressGroup.of(line.standing())));
    }

    static LineGroups of(SubmissionLine line) {
        return new LineGroups(List.of(line.unit()), List.of(line.unit()), Optional.empty(), Optional.empty());
    }

    /** The regions among them. */
    List<Unit> regions() {
        return involved.stream().filter(unit -> unit.kind() == UnitKind.REGION).toList();
    }
}
