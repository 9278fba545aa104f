package cn.yaodian.reading.table;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.reading.duty.DutyReader;
import cn.yaodian.reading.duty.FoundDuties;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a row that says something of a task, cell by cell. For one row. */
final class EntryReader {

    private final Table table;
    private final List<ColumnHeading> columns;
    private final int row;
    private final TargetCells targets = new TargetCells();
    private final List<TracedText> texts = new ArrayList<>();
    private final List<TracedText> asides = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<TracedText> named = new ArrayList<>();
    private TracedText number = TracedText.EMPTY;
    private TracedText title = TracedText.EMPTY;

    EntryReader(Table table, List<ColumnHeading> columns, int row) {
        this.table = table;
        this.columns = columns;
        this.row = row;
    }

    /** Whether nothing stands in it but categories. */
    boolean isEmpty() {
        List<TracedText> own = table.rows().get(row);
        for (int i = 0; i < own.size(); i++) {
            if (column(i).kind() != ColumnKind.CATEGORY && !own.get(i).strip().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private ColumnHeading column(int column) {
        return column < columns.size() ? columns.get(column) : ColumnHeading.NONE;
    }

    /** @param open whether a task stands above that the row may go on */
    TaskRow.Entry read(boolean open) {
        List<TracedText> own = table.rows().get(row);
        for (int i = 0; i < own.size(); i++) {
            TracedText cell = own.get(i).strip();
            if (!cell.isEmpty()) {
                own(column(i), cell);
            } else if (table.isFromAbove(row, i)) {
                fromAbove(column(i), table.filled().get(row).get(i).strip());
            }
        }
        texts.addAll(targets.texts());
        boolean titled = has(ColumnKind.TITLE);
        boolean goesOn = open && number.isEmpty()
                && (titled ? title.isEmpty() : has(ColumnKind.NUMBER) || texts.isEmpty());
        Optional<Label> label = number.isEmpty() ? Optional.empty() : TaskTable.label(number);
        if (number.isEmpty() && !goesOn && titled) {
            label = LabelReader.read(title);
            number = label.map(Label::text).orElse(TracedText.EMPTY);
            title = label.map(Label::rest).orElse(title);
        }
        return new TaskRow.Entry(goesOn, label, number, title, texts, asides, duties, named);
    }

    private boolean has(ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    private void own(ColumnHeading column, TracedText cell) {
        switch (column.kind()) {
            case NUMBER -> number = cell;
            case TITLE -> {
                title = cell;
                targets.counted(cell);
            }
            case UNITS -> {
                FoundDuties found = duties(column, cell);
                named.addAll(found.named());
                if (!found.text().isEmpty()) {
                    texts.add(found.text());
                }
            }
            case TEXT -> texts.add(cell);
            case INDICATOR -> targets.indicator(cell);
            case TARGET -> targets.target(column, cell);
            case MEASURE -> targets.measure(cell);
            case TIME, OTHER -> (isStage(column.words()) ? asides : texts).add(CellText.headed(column.words(), cell));
            case NOTE -> asides.add(CellText.headed(column.words(), cell));
            case CATEGORY -> {
                // stands above the row
            }
        }
    }

    /** 一季度, 上半年, 6月: steps on the way to a target. */
    private static boolean isStage(String heading) {
        return heading.contains("季度") || heading.contains("半年") || heading.endsWith("月");
    }

    private FoundDuties duties(ColumnHeading column, TracedText cell) {
        FoundDuties found = DutyReader.readCell(CellText.lineEndsAsCommas(cell),
                column.role().orElse(DutyRole.RESPONSIBLE));
        duties.addAll(found.duties());
        return found;
    }

    /** What a merged cell says holds for each of its rows; it was booked in the first. */
    private void fromAbove(ColumnHeading column, TracedText cell) {
        switch (column.kind()) {
            case UNITS -> duties(column, cell);
            case TIME, OTHER, NOTE -> asides.add(CellText.headed(column.words(), CellText.untraced(cell)));
            case MEASURE -> targets.measure(CellText.untraced(cell));
            case INDICATOR -> targets.indicator(CellText.untraced(cell));
            default -> {
                // of the row above alone
            }
        }
    }
}
