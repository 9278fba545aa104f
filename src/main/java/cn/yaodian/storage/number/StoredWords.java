package cn.yaodian.storage.number;

import cn.yaodian.domain.number.NumberKind;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberWord;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Words and where their counts begin. */
public final class StoredWords {

    private static final String ALL = """
                                      select word, kind from number_word order by kind desc, word""";

    private static final String OF_WORD = """
                                          select id from number_word where word = :word""";

    private static final String KIND = """
                                       select kind from number_word where word = :word""";

    private static final String STARTS = """
                                         select word.word, start.run, start.number_year, start.first_serial, start.first_total
                                           from number_start start
                                           join number_word word on word.id = start.word_id
                                          order by start.number_year""";

    private static final String START = """
                                        select start.id from number_start start
                                          join number_word word on word.id = start.word_id
                                         where word.word = :word and start.run = :run and start.number_year = :year""";

    public List<NumberWord> all(Handle handle) {
        return handle.createQuery(ALL)
                .map((row, context) -> new NumberWord(row.getString(1), NumberKind.valueOf(row.getString(2)))).list();
    }

    public Optional<NumberKind> kind(Handle handle, String word) {
        return handle.createQuery(KIND).bind("word", word).mapTo(String.class).findOne().map(NumberKind::valueOf);
    }

    /** The word's identity; the word is added where it is new. */
    public UUID identity(RowWriter writer, NumberWord word) {
        return writer.handle().createQuery(OF_WORD).bind("word", word.word()).mapTo(UUID.class).findOne()
                .orElseGet(() -> {
                    UUID id = UUID.randomUUID();
                    writer.insert(Row.of(Table.NUMBER_WORD, id).with("word", word.word()).with("kind",
                            word.kind().name()));
                    return id;
                });
    }

    public List<NumberStart> starts(Handle handle) {
        return handle.createQuery(STARTS).map((row, context) -> new NumberStart(
                new NumberSeries(row.getString(1), NumberRun.valueOf(row.getString(2)), row.getInt(3)), row.getInt(4),
                number(row.getObject(5, Integer.class)))).list();
    }

    /** Says where a count begins, in place of what was said before. */
    public void save(RowWriter writer, NumberStart start) {
        NumberSeries series = start.series();
        UUID word = identity(writer, new NumberWord(series.word(), series.run().kind()));
        UUID id = writer.handle().createQuery(START).bind("word", series.word()).bind("run", series.run().name())
                .bind("year", series.year()).mapTo(UUID.class).findOne().orElseGet(UUID::randomUUID);
        writer.put(Row.of(Table.NUMBER_START, id).with("word_id", word).with("run", series.run().name())
                .with("number_year", series.year()).with("first_serial", start.serial())
                .with("first_total", start.total().orElse(null)));
    }

    private static Optional<Integer> number(@Nullable Integer stored) {
        return Optional.ofNullable(stored);
    }
}
