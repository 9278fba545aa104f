package cn.yaodian.composing.returns;

import cn.yaodian.document.form.EntryColumn;
import cn.yaodian.document.form.FormWorkbook.FormExplanation;
import cn.yaodian.domain.progress.Direction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The form's wording and columns: data, not code. Words may name {title}, {unit}, {office}, {period} and {due}.
 *
 * @param date       how a day is written, with {year}, {month} and {day}
 * @param columns    from left to right, each named by a key of {@link cn.yaodian.domain.returns.form.FormColumn}
 * @param continued  instead of a task's words where another of its figures has a row, with {number}
 * @param notes      heading of the column that says what is wrong in a workbook that goes back
 * @param figureOnly role of a unit that has no part in the task and reports a figure of it
 * @param none       what 是否需要协调 says where nothing is to be coordinated
 * @param cut        stands at the end of words that are cut
 * @param briefest   as many characters of last period's progress are shown
 * @param largest    figure that may be entered, of either sign
 * @param targets    how a goal is written, with {target}
 */
public record ReturnFormTemplate(String sheet, String title, String notice, String date, String footer,
        List<Head> head, List<Column> columns, String continued, String notes,
        String figureOnly, String none, String cut,
        int briefest, long largest, Map<Direction, String> targets, FormExplanation explanation) {

    public ReturnFormTemplate {
        head = List.copyOf(head);
        columns = List.copyOf(columns);
        targets = Map.copyOf(new EnumMap<>(targets));
        if (columns.stream().map(column -> column.heading().key()).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns with one key");
        }
    }

    /**
     * @param key  by which it is found again; {@code filled-by} and {@code filled-on} are read back
     * @param open whether it is filled in by hand
     */
    public record Head(String key, String label, String value, boolean open) {}

    /** @param optional whether it goes where nothing of it is known or asked */
    public record Column(EntryColumn heading, boolean optional) {}

    String target(Direction direction, String figure) {
        return Objects.requireNonNull(targets.get(direction), direction.name()).replace("{target}", figure);
    }
}
