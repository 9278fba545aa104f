package cn.yaodian.service.returns;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ReportChange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What is to be written of what was read. Immutable.
 *
 * @param rows     that are to be written
 * @param keepGood whether good rows of a form are kept though others of it are refused
 * @param on       the day on which the returns came
 */
public record Choice(ReadReturns read, Set<Row> rows, boolean keepGood, LocalDate on) {

    /** A row of one form. */
    public record Row(Path file, UnitId unit, UUID code) {

        static Row of(ReadReturn form, ReportChange change) {
            return new Row(form.file(), form.unit().id(), change.code());
        }
    }

    public Choice {
        rows = Set.copyOf(rows);
    }

    /** Everything that is new or says something else; a conflict waits until somebody chooses. */
    public static Choice proposed(ReadReturns read, LocalDate on) {
        return of(read, on, change -> change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.UPDATED);
    }

    private static Choice of(ReadReturns read, LocalDate on, Predicate<ReportChange> wanted) {
        Set<Row> rows = new HashSet<>();
        read.returns().forEach(form -> form.changes().stream().filter(wanted)
                .forEach(change -> rows.add(Row.of(form, change))));
        return new Choice(read, rows, false, on);
    }

    public boolean has(ReadReturn form, ReportChange change) {
        return rows.contains(Row.of(form, change));
    }

    /** With a row; the same row of another form of the unit is left out then. */
    public Choice with(ReadReturn form, ReportChange change) {
        Row row = Row.of(form, change);
        Set<Row> more = new HashSet<>(rows);
        more.removeIf(one -> one.unit().equals(row.unit()) && one.code().equals(row.code()) && ofSameCollection(one,
                form));
        more.add(row);
        return new Choice(read, more, keepGood, on);
    }

    private boolean ofSameCollection(Row row, ReadReturn form) {
        return read.returns().stream().anyMatch(other -> other.file().equals(row.file())
                && other.collection().id().equals(form.collection().id()));
    }

    public Choice without(ReadReturn form, ReportChange change) {
        Set<Row> fewer = new HashSet<>(rows);
        fewer.remove(Row.of(form, change));
        return new Choice(read, fewer, keepGood, on);
    }

    public Choice keepingGood(boolean kept) {
        return new Choice(read, rows, kept, on);
    }
}
