package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.FigureDoubts;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Readings;
import cn.yaodian.domain.returns.Asked;
import cn.yaodian.domain.returns.Fingerprint;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds what units say against what is on record. What is on record and differs from what was last taken over from the
 * unit's own form was put there by the office: it is not written over unasked. Immutable; safe for several threads.
 */
public final class ReturnComparison {

    private final OnRecord record;
    private final Map<PartId, Known<Part>> parts = new HashMap<>();
    private final Map<IndicatorId, Known<LedgerIndicator>> indicators = new HashMap<>();

    private record Known<T>(TaskLine task, T thing) {}

    public ReturnComparison(OnRecord record) {
        this.record = record;
        record.overview().tasks().forEach(task -> task.entry().parts()
                .forEach(part -> parts.put(part.id(), new Known<>(task, part))));
        record.overview().indicators().forEach(line -> indicators.put(line.indicator().id(),
                new Known<>(line.task(), line.indicator())));
    }

    public OnRecord record() {
        return record;
    }

    /** Row by row what a unit's form says, as one unit's; rows that are not the unit's are left out. */
    public Of of(Submission submission) {
        return new Of(submission);
    }

    /** For one unit. */
    public final class Of {

        private final UnitId unit;
        private final boolean accepted;
        private final Map<UUID, String> taken;
        private final Map<IndicatorId, LedgerIndicator> reported;

        private Of(Submission submission) {
            this.unit = submission.unit();
            this.accepted = submission.state() == SubmissionState.ACCEPTED;
            this.taken = record.taken(unit);
            this.reported = new Asked(record.overview().records().ledger()).indicatorsEver(unit).stream()
                    .collect(Collectors.toMap(LedgerIndicator::id, one -> one));
        }

        /** Empty for a row on something that the ledger does not have, or not of this unit. */
        public Optional<ReportChange> byForm(SaidRow row) {
            return change(row, true);
        }

        /** The same for what the office itself enters: its own word goes before what it entered earlier. */
        public Optional<ReportChange> byHand(SaidRow row) {
            return change(row, false);
        }

        private Optional<ReportChange> change(SaidRow row, boolean form) {
            return switch (row) {
                case SaidRow.OfPart part -> Optional.ofNullable(parts.get(part.report().part()))
                        .filter(known -> known.thing().unit().equals(unit)).map(known -> part(part, known, form));
                case SaidRow.OfFigure figure -> Optional.ofNullable(indicators.get(figure.report().indicator()))
                        .filter(known -> reported.containsKey(known.thing().id()))
                        .map(known -> figure(figure, known, form));
            };
        }

        private ReportChange part(SaidRow.OfPart row, Known<Part> known, boolean form) {
            PartId id = known.thing().id();
            Optional<PartReport> stored = Optional.ofNullable(record.stored().get(id));
            ChangeVerdict verdict = verdict(id.value(), Fingerprint.of(row.report()), stored.map(Fingerprint::of),
                    form);
            return new PartChange(row.place(), known.task(), known.thing(), row.report(), stored,
                    Optional.ofNullable(record.last().get(id)), verdict);
        }

        private ReportChange figure(SaidRow.OfFigure row, Known<LedgerIndicator> known, boolean form) {
            LedgerIndicator indicator = known.thing();
            Reading said = row.report().reading();
            Readings readings = record.overview().records().figures().of(indicator.id(), unit);
            Optional<Reading> stored = readings.of(said.period());
            ChangeVerdict verdict = verdict(indicator.id().value(), Fingerprint.of(said), stored.map(Fingerprint::of),
                    form);
            return new FigureChange(row.place(), known.task(), indicator, said, stored,
                    readings.before(said.period()), FigureDoubts.of(said, readings, indicator), verdict);
        }

        private ChangeVerdict verdict(UUID code, String said, Optional<String> stored, boolean form) {
            Optional<String> before = Optional.ofNullable(taken.get(code));
            // What the unit has said before and the office has changed since is no news of the unit's.
            if (stored.filter(said::equals).isPresent() || form && before.filter(said::equals).isPresent()) {
                return ChangeVerdict.SAME;
            }
            ChangeVerdict verdict = stored.isEmpty() ? ChangeVerdict.ADDED : ChangeVerdict.UPDATED;
            if (form && stored.isPresent() && !stored.equals(before)) {
                verdict = verdict.and(ConflictCause.CHANGED_BY_OFFICE);
            }
            return accepted ? verdict.and(ConflictCause.ACCEPTED) : verdict;
        }
    }

    /** Everything that is on record for the collection, of parts that a unit has. */
    public List<PartReport> stored(UnitId unit) {
        return record.stored().values().stream()
                .filter(report -> Optional.ofNullable(parts.get(report.part()))
                        .filter(known -> known.thing().unit().equals(unit)).isPresent())
                .toList();
    }
}
