package cn.yaodian.storage.ledger;

import cn.yaodian.domain.calendar.CalendarYear;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The calendars of working days, one a year. */
public final class CalendarStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ALL = """
                                      select notice_year, free_days, worked_days, wording from working_calendar
                                       order by notice_year desc""";

    private static final String ID = """
                                     select id from working_calendar where notice_year = :year""";

    /** The latest year first. */
    public List<CalendarYear> all(Handle handle) {
        return handle.createQuery(ALL).map((row, context) -> new CalendarYear(row.getInt(1), read(row.getString(2)),
                read(row.getString(3)), row.getString(4))).list();
    }

    /** Keeps a year; what was kept of it gives way. */
    public void save(RowWriter writer, CalendarYear year) {
        writer.put(Row.of(Table.WORKING_CALENDAR, stored(writer.handle(), year.year()).orElseGet(UUID::randomUUID))
                .with("notice_year", year.year()).with("free_days", write(year.free()))
                .with("worked_days", write(year.worked())).with("wording", year.wording()));
    }

    /** Nothing happens where nothing is kept of the year. */
    public void delete(RowWriter writer, int year) {
        stored(writer.handle(), year).ifPresent(id -> writer.delete(Row.of(Table.WORKING_CALENDAR, id)));
    }

    private static Optional<UUID> stored(Handle handle, int year) {
        return handle.createQuery(ID).bind("year", year).mapTo(UUID.class).findOne();
    }

    private static String write(SortedSet<LocalDate> days) {
        ArrayNode json = JSON.createArrayNode();
        days.forEach(day -> json.add(day.toString()));
        return json.toString();
    }

    private static SortedSet<LocalDate> read(String written) {
        try {
            SortedSet<LocalDate> days = new TreeSet<>();
            JSON.readTree(written).forEach(day -> days.add(LocalDate.parse(day.asText())));
            return days;
        } catch (JsonProcessingException | DateTimeParseException broken) {
            throw new IllegalStateException(written, broken);
        }
    }
}
