package cn.yaodian.service.overview.edit;

import cn.yaodian.document.ReportCell;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.reading.ledger.ReadValue;
import cn.yaodian.service.overview.LedgerRow;
import cn.yaodian.service.overview.LedgerTable;
import cn.yaodian.service.overview.LedgerTables;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One plan while edits of its tables are looked at. Used by one thread. */
final class EditedPlan {

    /** Columns by which a line is spoken of, those of them that its table has. */
    private static final List<String> WHERE = List.of("number", "unit", "name", "matter", "title");

    private static final BigDecimal ROUNDED = new BigDecimal("0.0005");

    private final PlanOverview overview;
    private final TaskTaking tasks;
    private final Map<LedgerSheet, LedgerTable> tables = new EnumMap<>(LedgerSheet.class);
    private final Map<LedgerKey, LedgerRow> rows = new HashMap<>();
    private final Map<LedgerKey, TaskLine> taskLines = new HashMap<>();
    private final Map<LedgerKey, PartLine> partLines = new HashMap<>();
    private final Map<LedgerKey, IndicatorLine> indicatorLines = new HashMap<>();

    EditedPlan(PlanOverview overview, EditTerms terms) {
        this.overview = overview;
        this.tasks = new TaskTaking(terms);
    }

    /** Nothing where the cell says that already. */
    Optional<ProposedEdit> propose(CellEdit edit) {
        LedgerTable table = table(LedgerEdits.sheet(edit.key()));
        LedgerRow row = rows.get(edit.key());
        int column = table.fields().stream().map(field -> field.heading().key()).toList().indexOf(edit.column());
        if (row == null || column < 0) {
            return Optional.of(unknown(edit));
        }
        String before = row.cell(column).text();
        if (isSame(row.cell(column), edit.text())) {
            return Optional.empty();
        }
        String heading = table.fields().get(column).heading().title();
        return switch (take(edit)) {
            case Taken.As taken -> taken.after().equals(before)
                    ? Optional.empty()
                    : Optional.of(new ProposedEdit(ProposedEdit.CellPlace.SCREEN, where(table, row), heading, before,
                            taken.after(), Optional.of(taken.change()), Optional.empty()));
            case Taken.Not not -> Optional.of(new ProposedEdit(ProposedEdit.CellPlace.SCREEN, where(table, row),
                    heading, before, edit.text(), Optional.empty(), Optional.of(not.refusal())));
        };
    }

    /** How a figure is written, blanks and line ends are not what an edit is about; a share is shown rounded. */
    private static boolean isSame(ReportCell cell, String text) {
        return switch (cell) {
            case ReportCell.Number(BigDecimal value) -> new ReadValue.Words(text).number()
                    .filter(typed -> typed.compareTo(value) == 0).isPresent();
            case ReportCell.Percent(BigDecimal share) -> new ReadValue.Words(text).number()
                    .filter(typed -> typed.subtract(share).abs().compareTo(ROUNDED) <= 0).isPresent();
            case ReportCell.Lamp lamp -> text.contains(lamp.text());
            case ReportCell.Text _,ReportCell.Day _ -> plain(cell.text()).equals(plain(text));
        };
    }

    private static String plain(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }

    private Taken take(CellEdit edit) {
        return switch (edit.key()) {
            case LedgerKey.OfTask key -> Optional.ofNullable(taskLines.get(key))
                    .map(line -> tasks.of(line, edit.column(), edit.text()))
                    .orElseGet(() -> Taken.not(RefusalKind.LINE_UNKNOWN));
            case LedgerKey.OfPart key -> Optional.ofNullable(partLines.get(key))
                    .map(line -> tasks.of(line, edit.column(), edit.text()))
                    .orElseGet(() -> Taken.not(RefusalKind.LINE_UNKNOWN));
            case LedgerKey.OfIndicator key -> Optional.ofNullable(indicatorLines.get(key))
                    .map(line -> IndicatorTaking.of(line, edit.column(), edit.text()))
                    .orElseGet(() -> Taken.not(RefusalKind.LINE_UNKNOWN));
            case LedgerKey.OfSubmission _ -> Taken.not(RefusalKind.NOT_EDITABLE);
        };
    }

    static ProposedEdit unknown(CellEdit edit) {
        return new ProposedEdit(ProposedEdit.CellPlace.SCREEN, "", edit.column(), "", edit.text(), Optional.empty(),
                Optional.of(Refusal.of(RefusalKind.LINE_UNKNOWN)));
    }

    private LedgerTable table(LedgerSheet sheet) {
        return tables.computeIfAbsent(sheet, wanted -> {
            LedgerTable table = LedgerTables.of(wanted, List.of(overview));
            List<TaskLine> ofTasks = overview.tasks();
            List<PartLine> ofParts = overview.parts();
            List<IndicatorLine> ofIndicators = overview.indicators();
            for (int i = 0; i < table.rows().size(); i++) {
                LedgerKey key = table.rows().get(i).key();
                rows.put(key, table.rows().get(i));
                switch (wanted) {
                    case TASKS -> taskLines.put(key, ofTasks.get(i));
                    case PARTS -> partLines.put(key, ofParts.get(i));
                    case INDICATORS -> indicatorLines.put(key, ofIndicators.get(i));
                    case RETURNS -> {
                    }
                }
            }
            return table;
        });
    }

    /** Its number and what it is called, in a part with the unit. */
    private static String where(LedgerTable table, LedgerRow row) {
        return WHERE.stream()
                .map(key -> table.fields().stream().map(field -> field.heading().key()).toList().indexOf(key))
                .filter(column -> column >= 0).map(column -> row.cell(column).text()).filter(text -> !text.isEmpty())
                .reduce((one, next) -> one + " " + next).orElse("");
    }
}
