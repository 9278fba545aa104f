package cn.yaodian.storage.ledger;

import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.returns.PartReport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Everything that one task has in the ledger, read for looking at that task alone. */
public final class TaskRows {

    /** What a unit said of its part for one period. */
    public record Report(Period period, PartReport report) {}

    private static final String REPORTS = """
                                          select asked.period_kind, asked.period_last, report.part_id, report.progress,
                                                 report.problems, report.next_steps, report.needs_coordination,
                                                 report.completion, report.person, report.phone
                                            from return_report report
                                            join return_collection asked on asked.id = report.collection_id
                                            join ledger_part part on part.id = report.part_id
                                           where part.task_id = :task
                                           order by asked.period_last desc, part.position""";

    private static final List<String> ROWS = List.of("select task_id from ledger_task where task_id = :task",
            "select id from ledger_extension where task_id = :task",
            "select id from ledger_milestone where task_id = :task",
            "select id from ledger_part where task_id = :task", "select id from ledger_move where task_id = :task",
            "select id from ledger_indicator where task_id = :task",
            "select figure.id from ledger_figure figure join ledger_indicator indicator on indicator.id ="
                    + " figure.indicator_id where indicator.task_id = :task",
            "select report.id from return_report report join ledger_part part on part.id = report.part_id"
                    + " where part.task_id = :task",
            "select id from evidence where task_id = :task");

    private TaskRows() {}

    /** Every report on a task, the latest period first. */
    public static List<Report> reports(Handle handle, TaskId task) {
        return handle.createQuery(REPORTS).bind("task", task.value()).map((row, context) -> report(row)).list();
    }

    private static Report report(ResultSet row) throws SQLException {
        Period period = new Period(PeriodKind.valueOf(row.getString(1)), row.getObject(2, LocalDate.class));
        return new Report(period, new PartReport(new PartId(row.getObject(3, UUID.class)), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9),
                row.getString(10)));
    }

    /** Identities of all rows that belong to a task now. */
    public static List<UUID> ids(Handle handle, TaskId task) {
        List<UUID> ids = new ArrayList<>();
        ROWS.forEach(
                sql -> ids.addAll(handle.createQuery(sql).bind("task", task.value()).mapTo(UUID.class).list()));
        return ids;
    }

    /** What the ledger calls indicators; empty where it follows none of the kind. */
    public static Function<UUID, Optional<String>> indicatorNames(Handle handle) {
        return indicator -> handle.createQuery("select name from ledger_indicator where id = :id").bind("id", indicator)
                .mapTo(String.class).findOne();
    }
}
