package cn.yaodian.storage.ledger;

import static cn.yaodian.storage.change.OrderedRows.columns;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.storage.change.OrderedRows;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what differs of one indicator of the ledger. */
final class IndicatorWriter {

    static final String OWNER = "OWNER";
    private static final String SHARE = "SHARE";

    private static final String UNITS = """
                                        select id, role, unit_id, target from ledger_indicator_unit
                                         where indicator_id = :indicator order by position""";

    private final RowWriter writer;
    private final PlanId plan;

    IndicatorWriter(RowWriter writer, PlanId plan) {
        this.writer = writer;
        this.plan = plan;
    }

    void write(LedgerIndicator indicator, int position) {
        UUID id = indicator.id().value();
        writer.put(Row.ofPlan(plan.value(), Table.LEDGER_INDICATOR, id).with("task_id", indicator.task().value())
                .with("position", position).with("name", indicator.name()).with("wording", indicator.wording())
                .with("scale_word", indicator.measure().scale()).with("unit_of_measure", indicator.measure().unit())
                .with("counting", indicator.counting().name()).with("direction", indicator.goal().direction().name())
                .with("baseline", indicator.goal().baseline().orElse(null))
                .with("target", indicator.goal().target()).with("source", indicator.source())
                .with("schedule", indicator.schedule().map(ScheduleJson::write).orElse(null))
                .with("due", indicator.due().orElse(null)).with("note", indicator.note())
                .with("span_total", indicator.span().map(SpanTarget::total).orElse(null))
                .with("span_first", indicator.span().map(SpanTarget::firstYear).orElse(null))
                .with("span_last", indicator.span().map(SpanTarget::lastYear).orElse(null))
                .with("span_before", indicator.span().flatMap(SpanTarget::before).orElse(null))
                .with("span_planned", indicator.span().map(SpanTarget::planned).filter(years -> !years.isEmpty())
                        .map(YearsJson::write).orElse(null))
                .with("share_part", indicator.counts().map(of -> of.part().value()).orElse(null))
                .with("share_whole", indicator.counts().map(of -> of.whole().value()).orElse(null)));
        List<Map<String, @Nullable Object>> named = new ArrayList<>();
        indicator.owners().forEach(unit -> named.add(row(OWNER, unit.value(), null)));
        indicator.breakdown().shares().forEach((unit, target) -> named.add(row(SHARE, unit.value(), target)));
        new OrderedRows(Table.LEDGER_INDICATOR_UNIT, Optional.of(plan.value()), "indicator_id").write(writer, id,
                stored(id), named);
    }

    private static Map<String, @Nullable Object> row(String role, UUID unit, @Nullable BigDecimal target) {
        return columns("role", role, "unit_id", unit, "target", target);
    }

    private List<OrderedRows.Stored> stored(UUID indicator) {
        return writer.handle().createQuery(UNITS).bind("indicator", indicator)
                .map((row, context) -> new OrderedRows.Stored(row.getObject(1, UUID.class),
                        row(row.getString(2), row.getObject(3, UUID.class),
                                Optional.ofNullable(row.getBigDecimal(4)).map(Figures::plain).orElse(null))))
                .list();
    }
}
