package cn.yaodian.domain.plan;

import cn.yaodian.domain.indicator.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One task made two, two made one. What cannot be done changes nothing, and gives the same plan. */
public final class TaskEdits {

    private static final char FULL_STOP = '。';

    private TaskEdits() {}

    /**
     * The plan with a task cut in its body. What follows becomes a task of its own after it, led by its first sentence,
     * with the same duties; indicators go with the words they stand in.
     *
     * @param at characters of the body that stay, from 1 to one less than it has
     */
    public static Plan split(Plan plan, UUID id, int at) {
        Task task = task(plan, id).orElse(null);
        if (task == null || at < 1 || at >= task.body().length()
                || Character.isHighSurrogate(task.body().charAt(at - 1))) {
            return plan;
        }
        Task first = task.withBody(task.body().substring(0, at));
        Task second = led(task.body().substring(at).strip(), task.duties());
        Predicate<Indicator> goes = indicator -> !text(first).contains(indicator.wording())
                && text(second).contains(indicator.wording());
        Plan cut = PlanEdits.replace(plan,
                first.withIndicators(task.indicators().stream().filter(goes.negate()).toList()));
        return PlanEdits.insertBeside(cut, id, PlanEdits.Side.AFTER,
                second.withIndicators(task.indicators().stream().filter(goes).toList()));
    }

    /**
     * The plan with the task that follows in the same section taken into this one: its words as a further paragraph,
     * its duties where they are not there yet, its indicators.
     */
    public static Plan joinWithNext(Plan plan, UUID id) {
        Optional<Task> next = OutlinePlace.of(plan, id).flatMap(place -> place.neighbour(PlanEdits.Direction.DOWN))
                .filter(Task.class::isInstance).map(Task.class::cast);
        if (task(plan, id).isEmpty() || next.isEmpty()) {
            return plan;
        }
        Task first = task(plan, id).get();
        Task joined = first.withBody(first.body() + "\n" + text(next.get()))
                .withDuties(Stream.concat(first.duties().stream(), next.get().duties().stream()).distinct().toList())
                .withIndicators(Stream.concat(first.indicators().stream(), next.get().indicators().stream()).toList());
        return PlanEdits.replace(PlanEdits.remove(plan, next.get().nodeId()), joined);
    }

    private static Task led(String text, List<Duty> duties) {
        int end = text.indexOf(FULL_STOP);
        Task task = end <= 0 ? Task.of("", text) : Task.of(text.substring(0, end), text.substring(end + 1));
        return task.withDuties(duties);
    }

    /** As it is written, without number and duties. */
    private static String text(Task task) {
        return task.title().isEmpty() ? task.body() : task.title() + FULL_STOP + task.body();
    }

    private static Optional<Task> task(Plan plan, UUID id) {
        return PlanEdits.find(plan, id).filter(Task.class::isInstance).map(Task.class::cast);
    }
}
