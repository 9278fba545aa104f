package cn.yaodian.composing.assignment;

import cn.yaodian.composing.column.TaskEntry;
import cn.yaodian.document.ReportField;
import java.util.List;
import java.util.stream.Collectors;

/** Fills in what the head of a unit's part says. */
public final class UnitFields {

    private UnitFields() {}

    /**
     * Replaces {unit}, {leads}, {lead-count}, {joins} and {join-count}. A field that only tells of tasks, and of which
     * there are none, is left out.
     */
    public static List<ReportField> fill(List<ReportField> fields, Assignment assignment) {
        return fields.stream()
                .filter(field -> !(field.value().contains("{join") && assignment.takesPart().isEmpty()))
                .map(field -> new ReportField(field.label(), fill(field.value(), assignment))).toList();
    }

    /** The same head for a unit to be filled in by hand. */
    public static List<ReportField> blank(List<ReportField> fields) {
        return fields.stream().map(field -> field.value().contains("{") ? new ReportField(field.label(), "") : field)
                .toList();
    }

    private static String fill(String value, Assignment assignment) {
        return value.replace("{unit}", assignment.name())
                .replace("{leads}", numbers(assignment.answersFor()))
                .replace("{lead-count}", Integer.toString(assignment.answersFor().size()))
                .replace("{joins}", numbers(assignment.takesPart()))
                .replace("{join-count}", Integer.toString(assignment.takesPart().size()));
    }

    private static String numbers(List<TaskEntry> entries) {
        return entries.stream().map(entry -> Integer.toString(entry.place())).collect(Collectors.joining("、"));
    }
}
