package cn.yaodian.storage.plan;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.SectionId;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.plan.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Builds the sections and tasks of a plan from their rows: one query a table, whatever the plan's size. */
final class PlanLoader {

    private static final String SECTIONS = """
                                           select id, parent_id, position, title, text from section where plan_id = :plan""";

    private static final String TASKS = """
                                        select id, section_id, position, title, body from task where plan_id = :plan""";

    private static final String DUTIES = """
                                         select duty.task_id, duty.role, duty.name, duty.unit_id
                                           from duty join task on task.id = duty.task_id
                                          where task.plan_id = :plan
                                          order by duty.task_id, duty.position""";

    private static final String INDICATORS = """
                                             select indicator.task_id, indicator.id, indicator.wording, indicator.target, indicator.target_max,
                                                    indicator.scale_word, indicator.unit_of_measure, indicator.comparison
                                               from indicator join task on task.id = indicator.task_id
                                              where task.plan_id = :plan
                                              order by indicator.task_id, indicator.position""";

    private final Map<Optional<UUID>, List<Placed>> below = new HashMap<>();

    private PlanLoader() {}

    static List<PlanNode> nodes(Handle handle, UUID plan) {
        PlanLoader loader = new PlanLoader();
        Map<UUID, List<Duty>> duties = lists(handle, DUTIES, plan, PlanLoader::duty);
        Map<UUID, List<Indicator>> indicators = lists(handle, INDICATORS, plan, PlanLoader::indicator);
        handle.createQuery(SECTIONS).bind("plan", plan).map((row, context) -> loader.add(row, section(row))).list();
        handle.createQuery(TASKS).bind("plan", plan).map((row, context) -> {
            UUID id = row.getObject(1, UUID.class);
            Task task = new Task(new TaskId(id), row.getString(4), row.getString(5),
                    duties.getOrDefault(id, List.of()), indicators.getOrDefault(id, List.of()));
            return loader.add(row, below -> task);
        }).list();
        return loader.nodesBelow(Optional.empty());
    }

    private boolean add(ResultSet row, Function<List<PlanNode>, PlanNode> node) throws SQLException {
        Optional<UUID> parent = Optional.ofNullable(row.getObject(2, UUID.class));
        return below.computeIfAbsent(parent, none -> new ArrayList<>())
                .add(new Placed(row.getObject(1, UUID.class), row.getLong(3), node));
    }

    private List<PlanNode> nodesBelow(Optional<UUID> parent) {
        return below.getOrDefault(parent, List.of()).stream()
                .sorted(Comparator.comparingLong(Placed::position).thenComparing(Placed::id))
                .map(placed -> placed.node().apply(nodesBelow(Optional.of(placed.id())))).toList();
    }

    private static Function<List<PlanNode>, PlanNode> section(ResultSet row) throws SQLException {
        SectionId id = new SectionId(row.getObject(1, UUID.class));
        String title = row.getString(4);
        String text = row.getString(5);
        return nodes -> new Section(id, title, text, nodes);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(DutyRole.valueOf(row.getString(2)), row.getString(3),
                Optional.ofNullable(row.getObject(4, UUID.class)).map(UnitId::new));
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(new IndicatorId(row.getObject(2, UUID.class)), row.getString(3), row.getBigDecimal(4),
                Optional.ofNullable(row.getBigDecimal(5)), row.getString(6), row.getString(7),
                Comparison.valueOf(row.getString(8)));
    }

    private static <T> Map<UUID, List<T>> lists(Handle handle, String sql, UUID plan, FromRow<T> read) {
        Map<UUID, List<T>> lists = new HashMap<>();
        handle.createQuery(sql).bind("plan", plan).map((row, context) -> lists
                .computeIfAbsent(row.getObject(1, UUID.class), task -> new ArrayList<>()).add(read.of(row))).list();
        return lists;
    }

    private record Placed(UUID id, long position, Function<List<PlanNode>, PlanNode> node) {}

    @FunctionalInterface
    private interface FromRow<T> {
        T of(ResultSet row) throws SQLException;
    }
}
