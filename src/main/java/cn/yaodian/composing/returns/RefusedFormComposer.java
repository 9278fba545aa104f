package cn.yaodian.composing.returns;

import cn.yaodian.document.form.RefusedForm;
import cn.yaodian.document.form.RefusedForm.RefusedSheet;
import cn.yaodian.document.form.RefusedForm.RowNote;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.ReturnedTable;
import cn.yaodian.domain.returns.form.RowRemark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a unit is to mend, beside the rows of the workbook that it sent. */
public final class RefusedFormComposer {

    private final ReturnFormTemplate template;

    public RefusedFormComposer(ReturnFormTemplate template) {
        this.template = template;
    }

    /**
     * What was refused, with the remarks on the same rows; rows that were taken with a mere remark say it too, so that
     * the unit sees how they were understood.
     */
    public RefusedForm compose(ReturnedForm returned) {
        List<RefusedSheet> sheets = new ArrayList<>();
        for (ReturnedTable table : returned.tables()) {
            boolean first = sheets.isEmpty();
            Map<Integer, List<RowRemark>> byRow = new TreeMap<>();
            returned.remarks().stream().filter(remark -> belongs(remark, table, first, returned))
                    .forEach(remark -> byRow
                            .computeIfAbsent(Math.max(remark.row().row(), 0), _ -> new ArrayList<>()).add(remark));
            sheets.add(new RefusedSheet(table.sheet(), table.headings(), table.free(), notes(table, byRow)));
        }
        return new RefusedForm(template.notes(), sheets);
    }

    /** What concerns no table's sheet is said at the first one. */
    private static boolean belongs(RowRemark remark, ReturnedTable table, boolean first, ReturnedForm returned) {
        boolean elsewhere = returned.tables().stream()
                .noneMatch(other -> other.sheet().equals(remark.row().sheet()));
        return remark.row().sheet().equals(table.sheet()) || first && elsewhere;
    }

    private List<RowNote> notes(ReturnedTable table, Map<Integer, List<RowRemark>> byRow) {
        List<RowNote> notes = new ArrayList<>();
        notes.add(note(table.headings(), byRow.getOrDefault(0, List.of()), Stream.of(template.notes())));
        byRow.forEach((row, remarks) -> {
            if (row > 0) {
                notes.add(note(row, remarks, Stream.of()));
            }
        });
        return notes;
    }

    private static RowNote note(int row, List<RowRemark> remarks, Stream<String> before) {
        boolean refused = remarks.stream().anyMatch(RowRemark::isRefused);
        List<Integer> columns = remarks.stream().map(RowRemark::column).filter(column -> column > 0).distinct()
                .toList();
        String text = Stream.concat(before, remarks.stream().map(remark -> remark.sentence() + "。")).distinct()
                .collect(Collectors.joining("\n"));
        return new RowNote(row, refused, columns, text);
    }
}
