package cn.yaodian.service.drafting;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.reading.quantity.IndicatorFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds a task's targets anew after its words have changed. One that is still worded the same keeps its identity, so
 * that what is recorded about it stays with it.
 */
public final class TaskIndicators {

    /** Finds the targets in a task's words, in the order they stand there. Called from any thread. */
    @FunctionalInterface
    public interface Finder {

        /**
         * @param year     the plan is for
         * @param headings above the words, from the outermost to the innermost, the task's own title last
         */
        List<Indicator> find(String text, int year, List<String> headings);
    }

    private final Finder finder;

    /** With the finder that reads documents too. */
    public static TaskIndicators ofTheReader() {
        return new TaskIndicators(
                (text, year, headings) -> new IndicatorFinder(OptionalInt.of(year)).find(text, headings));
    }

    public TaskIndicators(Finder finder) {
        this.finder = finder;
    }

    /**
     * The task with the targets that its words now hold; the same task where they are what they were.
     *
     * @param plan holds the task; its year and the headings above the task say what a figure means, as in reading
     */
    public Task refresh(Task task, Plan plan) {
        List<Indicator> before = new ArrayList<>(task.indicators());
        List<String> headings = new ArrayList<>(plan.headingsAbove(task.id()));
        headings.add(task.title());
        List<Indicator> now = finder.find(words(task), plan.year(), headings).stream().map(found -> kept(found, before))
                .toList();
        return now.equals(task.indicators()) ? task : task.withIndicators(now);
    }

    private static String words(Task task) {
        return task.title().isEmpty() ? task.body() : task.title() + "。" + task.body();
    }

    private static Indicator kept(Indicator found, List<Indicator> before) {
        Optional<Indicator> same = before.stream().filter(old -> old.wording().equals(found.wording())).findFirst()
                .or(() -> before.stream().filter(old -> sameTarget(old, found)).findFirst());
        same.ifPresent(before::remove);
        return same.map(old -> new Indicator(old.id(), found.wording(), found.value(), found.valueMax(), found.scale(),
                found.unit(), found.comparison())).orElse(found);
    }

    private static boolean sameTarget(Indicator old, Indicator found) {
        return old.value().compareTo(found.value()) == 0 && old.unit().equals(found.unit())
                && old.scale().equals(found.scale());
    }
}
