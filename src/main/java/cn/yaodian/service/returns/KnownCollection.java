package cn.yaodian.service.returns;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.returns.Asked;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.change.OnRecord;
import cn.yaodian.domain.returns.change.ReturnComparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A collection that forms are read for, with all that is on record of it. */
record KnownCollection(ReturnComparison comparison, Map<UnitId, Submission> submissions, Set<UnitId> asked) {

    static KnownCollection of(OnRecord record, List<Submission> submissions) {
        return new KnownCollection(new ReturnComparison(record),
                submissions.stream().collect(Collectors.toMap(Submission::unit, Function.identity())),
                new Asked(record.overview().records().ledger()).units());
    }

    /** What a unit owes; who has been given something to report on since the others were asked owes it, too. */
    Optional<Submission> submission(UnitId unit) {
        return Optional.ofNullable(submissions.get(unit))
                .or(() -> asked.contains(unit)
                        ? Optional.of(Submission.owed(comparison.record().collection().id(), unit))
                        : Optional.empty());
    }
}
