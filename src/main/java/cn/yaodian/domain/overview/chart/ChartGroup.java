package cn.yaodian.domain.overview.chart;

import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.Light;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one bar, or one point in time, of a chart is made from.
 *
 * @param name     below the bar
 * @param completion mean completion, 0 to 1; none where nothing is measured, or not yet
 * @param expected   the mean share that should be done, 0 to 1; none where nothing is measured
 * @param tasks    that are counted in it
 * @param returns  that are counted in it
 * @param cutOff   the day on which it is looked at
 */
public record ChartGroup(ChartPlace place, String name, Optional<BigDecimal> completion, Optional<BigDecimal> expected,
        List<TaskLine> tasks, List<SubmissionLine> returns, LocalDate cutOff) {

    public ChartGroup {
        tasks = List.copyOf(tasks);
        returns = List.copyOf(returns);
    }

    static ChartGroup of(ChartPlace place, String name, Optional<ProgressItem> progress, List<TaskLine> tasks,
            List<SubmissionLine> returns, LocalDate cutOff) {
        return new ChartGroup(place, name, progress.map(ProgressItem::completion),
                progress.map(ProgressItem::expected), tasks, returns, cutOff);
    }

    /** How many tasks have which light; every light is a key. */
    public Map<Light, Integer> lights() {
        return count(Light.class, tasks, task -> task.standing().light());
    }

    /** How many tasks are in which group; every group is a key. */
    public Map<ProgressGroup, Integer> paces() {
        return count(ProgressGroup.class, tasks, ProgressGroup::of);
    }

    /** How many returns are in which group; every group is a key. */
    public Map<ReturnGroup, Integer> returnGroups() {
        return count(ReturnGroup.class, returns, line -> ReturnGroup.of(line, cutOff));
    }

    private static <E extends Enum<E>, L> Map<E, Integer> count(Class<E> groups, List<L> lines,
            Function<L, E> group) {
        Map<E, Integer> counts = new EnumMap<>(groups);
        for (E each : groups.getEnumConstants()) {
            counts.put(each, 0);
        }
        lines.forEach(line -> counts.merge(group.apply(line), 1, Integer::sum));
        return counts;
    }
}
