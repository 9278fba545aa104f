package cn.yaodian.storage.number;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberId;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.NumberWord;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The register: one row for each number that is no longer free. */
public final class NumberStore {

    private static final String SELECT = """
                                         select number.id, word.word, number.run, number.number_year, number.serial, number.total, number.state,
                                                number.reason, number.title, number.manuscript_id, number.plan_id, number.dated,
                                                number.recorded_by, number.recorded_at
                                           from registered_number number
                                           join number_word word on word.id = number.word_id
                                         """;

    private static final String IN_ORDER = " order by word.word, number.number_year, number.run, number.serial";

    private final StoredWords words = new StoredWords();

    /** By word, year and number. */
    public List<NumberEntry> all(Handle handle) {
        return handle.createQuery(SELECT + IN_ORDER).map((row, context) -> entry(row)).list();
    }

    /** Everything that a word counts, whatever the year. */
    public CountedWord ofWord(Handle handle, String word) {
        return new CountedWord(list(
                handle.createQuery(SELECT + " where word.word = :word" + IN_ORDER).bind("word", word)),
                words.starts(handle).stream().filter(start -> start.series().word().equals(word)).toList());
    }

    public List<NumberEntry> ofManuscript(Handle handle, ManuscriptId manuscript) {
        return list(handle.createQuery(SELECT + " where number.manuscript_id = :manuscript" + IN_ORDER)
                .bind("manuscript", manuscript.value()));
    }

    public List<NumberEntry> ofPlan(Handle handle, PlanId plan) {
        return list(handle.createQuery(SELECT + " where number.plan_id = :plan" + IN_ORDER).bind("plan",
                plan.value()));
    }

    public Optional<NumberEntry> find(Handle handle, NumberSeries series, int serial) {
        return list(
                handle.createQuery(SELECT + """
                                            where word.word = :word and number.run = :run and number.number_year = :year
                                              and number.serial = :serial""").bind("word", series.word())
                        .bind("run", series.run().name()).bind("year", series.year()).bind("serial", serial))
                .stream()
                .findFirst();
    }

    /** Adds the entry or changes it; by whom and when are the step's own. Where nothing differs, nothing is written. */
    public void save(RowWriter writer, NumberEntry entry) {
        if (list(writer.handle().createQuery(SELECT + " where number.id = :id").bind("id", entry.id().value()))
                .stream().anyMatch(entry::saysTheSameAs)) {
            return;
        }
        NumberSeries series = entry.number().series();
        NumberHolder holder = entry.holder();
        OptionalInt total = entry.number().total();
        writer.put(Row.of(Table.REGISTERED_NUMBER, entry.id().value())
                .with("word_id", words.identity(writer, new NumberWord(series.word(), series.run().kind())))
                .with("run", series.run().name()).with("number_year", series.year())
                .with("serial", entry.number().serial())
                .with("total", total.isPresent() ? total.getAsInt() : null).with("state", entry.state().name())
                .with("reason", entry.reason()).with("title", holder.title())
                .with("manuscript_id", holder.manuscript().map(ManuscriptId::value).orElse(null))
                .with("plan_id", holder.plan().map(PlanId::value).orElse(null))
                .with("dated", holder.date().orElse(null)).with("recorded_by", writer.by())
                .with("recorded_at", writer.now()));
    }

    /** Sets a number free. */
    public void delete(RowWriter writer, NumberId id) {
        writer.delete(Row.of(Table.REGISTERED_NUMBER, id.value()));
    }

    private static List<NumberEntry> list(Query query) {
        return query.map((row, context) -> entry(row)).list();
    }

    private static NumberEntry entry(ResultSet row) throws SQLException {
        NumberSeries series = new NumberSeries(row.getString(2), NumberRun.valueOf(row.getString(3)), row.getInt(4));
        NumberHolder holder = new NumberHolder(row.getString(9),
                Optional.ofNullable(row.getObject(10, UUID.class)).map(ManuscriptId::new),
                Optional.ofNullable(row.getObject(11, UUID.class)).map(PlanId::new),
                Optional.ofNullable(row.getObject(12, LocalDate.class)));
        return new NumberEntry(new NumberId(row.getObject(1, UUID.class)),
                new SeriesNumber(series, row.getInt(5), whole(row.getObject(6, Integer.class))),
                NumberState.valueOf(row.getString(7)), row.getString(8), holder, row.getString(13),
                row.getObject(14, OffsetDateTime.class).toInstant());
    }

    private static OptionalInt whole(@Nullable Integer stored) {
        return stored == null ? OptionalInt.empty() : OptionalInt.of(stored);
    }
}
