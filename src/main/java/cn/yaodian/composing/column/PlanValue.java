package cn.yaodian.composing.column;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.DutyRole;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a column may show of a task. A preset names it in lower case. */
public enum PlanValue {
    /** 1, 2, 3 … down the table. */
    ROW((entry, row) -> Integer.toString(row)),
    /** The task's place in the plan, the same in every table. */
    NUMBER(entry -> Integer.toString(entry.place())),
    /** The lead sentence; where the paragraph has none, the heading it stands under. */
    TITLE(PlanValue::title),
    /** The lead sentence with the task's number, as an inspection refers to it. */
    NUMBERED_TITLE(entry -> title(entry) + "（任务" + entry.place() + "）"),
    /** What is to be done, without lead sentence and units. */
    MEASURES(entry -> entry.task().body()),
    /** Quantitative targets as the text words them, one a line. */
    TARGETS(entry -> lines(targets(entry))),
    /** What an inspection looks for: the quantitative targets, then the chief measures in brief. */
    POINTS(entry -> InspectionPoints.of(entry.task().body(), targets(entry))),
    /** 牵头单位 as named. */
    LEAD(entry -> entry.units(DutyRole.LEAD)),
    /** 参与单位 and 配合单位 as named. */
    PARTICIPANTS(entry -> entry.units(DutyRole.PARTICIPATE, DutyRole.COOPERATE)),
    /** 责任单位 as named. */
    RESPONSIBLE(entry -> entry.units(DutyRole.RESPONSIBLE)),
    /** When it is due. */
    DEADLINE(TaskEntry::deadline),
    /** The numbered headings it stands under. */
    CLAUSE(entry -> String.join("\n", entry.headings())),
    /** Nothing of the task: the column's own text, or a blank to be filled in by hand. */
    BLANK(entry -> "");

    private final BiFunction<TaskEntry, Integer, String> text;

    PlanValue(BiFunction<TaskEntry, Integer, String> text) {
        this.text = text;
    }

    PlanValue(Function<TaskEntry, String> text) {
        this((entry, row) -> text.apply(entry));
    }

    /** @param row from 1 */
    String of(TaskEntry entry, int row) {
        return text.apply(entry, row);
    }

    /** @throws IllegalArgumentException if no value has that name */
    static PlanValue named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String title(TaskEntry entry) {
        if (!entry.task().title().isEmpty() || entry.headings().isEmpty()) {
            return entry.task().title();
        }
        return entry.headings().getLast();
    }

    private static List<String> targets(TaskEntry entry) {
        return entry.task().indicators().stream().map(Indicator::wording).filter(wording -> !wording.isEmpty())
                .distinct().toList();
    }

    private static String lines(List<String> texts) {
        return texts.stream().collect(Collectors.joining("\n"));
    }
}
