package cn.yaodian.composing.manuscript;

import cn.yaodian.composing.column.PlanEntries;
import cn.yaodian.composing.column.TableWording;
import cn.yaodian.composing.column.TablePresets;
import cn.yaodian.composing.column.TaskEntry;
import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.Plan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the names in a template stand for on one occasion. Empty text is what is not known. */
final class KnownValues {

    private final Occasion occasion;
    private final List<TaskEntry> tasks;

    KnownValues(Occasion occasion) {
        this.occasion = occasion;
        this.tasks = occasion.plan().map(plan -> PlanEntries.of(plan, TablePresets.taskBreakdown().deadline()))
                .orElse(List.of()).stream().filter(entry -> occasion.tasks().contains(entry.task().id())).toList();
    }

    List<TaskEntry> tasks() {
        return tasks;
    }

    List<String> units() {
        return occasion.units();
    }

    /** The names that stand in a list. */
    List<String> addressees() {
        List<String> ofPlan = occasion.plan().map(plan -> plan.issue().addressees()).orElse(List.of());
        return occasion.units().isEmpty() ? ofPlan : occasion.units();
    }

    String of(Placeholder placeholder) {
        Office office = occasion.office();
        return switch (placeholder) {
            case BODY -> first(office.bodyName(), signatory());
            case OFFICE -> first(office.officeName(), office.bodyName());
            case REGION -> office.region();
            case LETTERHEAD -> first(office.letterhead(), office.bodyName(), signatory());
            case PRINTED_BY -> first(office.printedBy(), office.officeName(), office.bodyName());
            case CONTACT -> office.contact();
            case PHONE -> office.phone();
            case YEAR -> Integer.toString(occasion.year());
            case LAST_YEAR -> Integer.toString(occasion.year() - 1);
            case TODAY -> PrintedDate.of(occasion.today());
            case PLAN_TITLE -> plan(Plan::title);
            case PLAN_NUMBER -> plan(plan -> plan.issue().number().map(DocumentNumber::toString).orElse(""));
            case PLAN_KIND -> plan(plan -> plan.kind().title());
            case PLAN_TEXT -> plan(plan -> BodyMarkup.of(new NoticeComposer().text(plan), false, _ -> ""));
            case ADDRESSEES -> String.join("，", addressees());
            case UNIT -> String.join("、", occasion.units());
            case UNIT_COUNT -> count(occasion.units().size());
            case TASK_COUNT -> count(tasks.size());
            case CITED_SENDER -> occasion.cited().sender();
            case CITED_TITLE -> occasion.cited().title();
            case CITED_MATTER -> occasion.cited().matter();
            case CITED_NUMBER -> occasion.cited().number();
            case RETURN_MATTER -> occasion.asked().matter();
            case RETURN_BASIS -> occasion.asked().basis();
            case RETURN_DUE -> occasion.asked().due().map(PrintedDate::of).orElse("");
            case UNIT_ORDER, REMINDED -> "";
            case TASK_ORDER, TASK_TITLE, TASK_TEXT, TASK_HEADING, TASK_LEAD, TASK_OTHERS, TASK_DEADLINE ->
                tasks.stream().map(task -> of(placeholder, task)).filter(text -> !text.isEmpty())
                        .distinct().collect(Collectors.joining("、"));
        };
    }

    /** Of one task. */
    String of(Placeholder placeholder, TaskEntry entry) {
        return switch (placeholder) {
            case TASK_ORDER -> Integer.toString(entry.place());
            case TASK_TITLE -> first(entry.task().title(), entry.task().body());
            case TASK_TEXT -> first(entry.task().body(), entry.task().title());
            case TASK_HEADING -> entry.headings().isEmpty() ? "" : entry.headings().getLast();
            case TASK_LEAD -> names(entry.answerable());
            case TASK_OTHERS -> names(entry.involved());
            case TASK_DEADLINE -> entry.deadline();
            default -> of(placeholder);
        };
    }

    /** Of one unit, counted from 0. */
    String of(Placeholder placeholder, int unit) {
        return switch (placeholder) {
            case UNIT -> occasion.units().get(unit);
            case UNIT_ORDER -> Integer.toString(unit + 1);
            case REMINDED -> occasion.asked().reminded(unit);
            default -> of(placeholder);
        };
    }

    private static String names(List<Duty> duties) {
        return duties.stream().map(Duty::name).collect(Collectors.joining("、"));
    }

    private String plan(Function<Plan, String> said) {
        return occasion.plan().map(said).orElse("");
    }

    private String signatory() {
        return occasion.plan().map(plan -> TableWording.maker(plan, Office.UNNAMED)).orElse("");
    }

    private static String count(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private static String first(String... wanted) {
        return Stream.of(wanted).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
