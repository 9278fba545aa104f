package cn.yaodian.storage.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What units have reported of indicators. */
public final class FigureStore {

    private static final String OF_PLAN = """
                                          select figure.indicator_id, figure.unit_id, period_kind, period_last, in_period, cumulative
                                            from ledger_figure figure
                                            join ledger_indicator indicator on indicator.id = figure.indicator_id
                                            join ledger_task task on task.task_id = indicator.task_id
                                           where task.plan_id = :plan
                                           order by figure.indicator_id, figure.unit_id, period_last""";

    private static final String ONE = """
                                      select id from ledger_figure
                                       where indicator_id = :indicator and unit_id = :unit and period_kind = :kind and period_last = :last""";

    /** Everything that was reported on a plan. */
    public FigureBook ofPlan(Handle handle, PlanId plan) {
        List<FigureBook.Entry> entries = handle.createQuery(OF_PLAN).bind("plan", plan.value())
                .map((row, context) -> entry(row)).list();
        return new FigureBook(entries);
    }

    /** Keeps a figure, or takes it away where the reading says nothing any more. */
    public void save(RowWriter writer, PlanId plan, FigureBook.Entry entry) {
        Period period = entry.reading().period();
        Optional<UUID> stored = writer.handle().createQuery(ONE).bind("indicator", entry.indicator().value())
                .bind("unit", entry.unit().value()).bind("kind", period.kind().name()).bind("last", period.last())
                .mapTo(UUID.class).findOne();
        Row row = Row.ofPlan(plan.value(), Table.LEDGER_FIGURE, stored.orElseGet(UUID::randomUUID));
        if (entry.reading().isEmpty()) {
            writer.delete(row);
            return;
        }
        writer.put(row.with("indicator_id", entry.indicator().value()).with("unit_id", entry.unit().value())
                .with("period_kind", period.kind().name()).with("period_last", period.last())
                .with("in_period", entry.reading().inPeriod().orElse(null))
                .with("cumulative", entry.reading().cumulative().orElse(null)));
    }

    private static FigureBook.Entry entry(ResultSet row) throws SQLException {
        Period period = new Period(PeriodKind.valueOf(row.getString(3)), row.getObject(4, LocalDate.class));
        return new FigureBook.Entry(new IndicatorId(row.getObject(1, UUID.class)),
                new UnitId(row.getObject(2, UUID.class)),
                new Reading(period, figure(row.getBigDecimal(5)), figure(row.getBigDecimal(6))));
    }

    private static Optional<BigDecimal> figure(@Nullable BigDecimal stored) {
        return Optional.ofNullable(stored).map(Figures::plain);
    }
}
