package cn.yaodian.storage.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.ShareCounts;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.SpanTarget;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of one ledger with two queries. */
final class IndicatorReader {

    private static final String INDICATORS = """
                                             select indicator.id, indicator.task_id, name, wording, scale_word, unit_of_measure, counting, direction,
                                                    baseline, target, source, schedule, due, note, span_total, span_first,
                                                    span_last, span_before, span_planned, share_part, share_whole
                                               from ledger_indicator indicator join ledger_task task on task.task_id = indicator.task_id
                                              where task.plan_id = :plan order by indicator.task_id, indicator.position""";

    private static final String UNITS = """
                                        select named.indicator_id, named.role, named.unit_id, named.target
                                          from ledger_indicator_unit named
                                          join ledger_indicator indicator on indicator.id = named.indicator_id
                                          join ledger_task task on task.task_id = indicator.task_id
                                         where task.plan_id = :plan order by named.indicator_id, named.role, named.position""";

    private final Handle handle;
    private final PlanId plan;
    private final Map<UUID, List<UnitId>> owners = new HashMap<>();
    private final Map<UUID, Map<UnitId, BigDecimal>> shares = new HashMap<>();

    IndicatorReader(Handle handle, PlanId plan) {
        this.handle = handle;
        this.plan = plan;
    }

    List<LedgerIndicator> indicators() {
        handle.createQuery(UNITS).bind("plan", plan.value()).map((row, context) -> named(row)).list();
        return handle.createQuery(INDICATORS).bind("plan", plan.value()).map((row, context) -> indicator(row)).list();
    }

    private boolean named(ResultSet row) throws SQLException {
        UUID indicator = row.getObject(1, UUID.class);
        UnitId unit = new UnitId(row.getObject(3, UUID.class));
        if (row.getString(2).equals(IndicatorWriter.OWNER)) {
            return owners.computeIfAbsent(indicator, id -> new ArrayList<>()).add(unit);
        }
        shares.computeIfAbsent(indicator, id -> new LinkedHashMap<>()).put(unit, Figures.plain(row.getBigDecimal(4)));
        return true;
    }

    private LedgerIndicator indicator(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        Goal goal = new Goal(Direction.valueOf(row.getString(8)),
                Optional.ofNullable(row.getBigDecimal(9)).map(Figures::plain), Figures.plain(row.getBigDecimal(10)));
        return new LedgerIndicator(new IndicatorId(id), new TaskId(row.getObject(2, UUID.class)), row.getString(3),
                row.getString(4), new Measure(row.getString(5), row.getString(6)), Counting.valueOf(row.getString(7)),
                goal, row.getString(11), Optional.ofNullable(row.getString(12)).map(ScheduleJson::read),
                owners.getOrDefault(id, List.of()), Optional.ofNullable(row.getObject(13, LocalDate.class)),
                new Breakdown(shares.getOrDefault(id, Map.of())), row.getString(14), span(row), counts(row));
    }

    private static Optional<SpanTarget> span(ResultSet row) throws SQLException {
        @Nullable
        BigDecimal total = row.getBigDecimal(15);
        if (total == null) {
            return Optional.empty();
        }
        return Optional.of(new SpanTarget(Figures.plain(total), row.getInt(16), row.getInt(17),
                Optional.ofNullable(row.getBigDecimal(18)).map(Figures::plain),
                Optional.ofNullable(row.getString(19)).map(YearsJson::read).orElse(Collections.emptySortedMap())));
    }

    private static Optional<ShareCounts> counts(ResultSet row) throws SQLException {
        Optional<UUID> part = Optional.ofNullable(row.getObject(20, UUID.class));
        Optional<UUID> whole = Optional.ofNullable(row.getObject(21, UUID.class));
        return part.flatMap(one -> whole.map(of -> new ShareCounts(new IndicatorId(one), new IndicatorId(of))));
    }
}
