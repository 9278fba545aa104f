package cn.yaodian.reading.form;

import cn.yaodian.domain.returns.form.FormColumn;
import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.reading.workbook.CellPlace;
import cn.yaodian.reading.workbook.CellRange;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.CellWords;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of one table as its rows see them, merged ones included. */
final class TableCells {

    private final FormTable table;
    private final List<RowRemark> remarks;
    private final MergedRows merged;
    private final Map<Integer, CellRow> rows = new HashMap<>();
    private final Map<FormColumn, String> headings = new EnumMap<>(FormColumn.class);

    /** @param remarks more are added */
    TableCells(FormTable table, List<RowRemark> remarks) {
        this.table = table;
        this.remarks = remarks;
        this.merged = new MergedRows(table);
        table.sheet().rows().forEach(row -> rows.put(row.number(), row));
        Stream.of(FormColumn.values()).forEach(column -> headings.put(column, table.heading(column)));
    }

    /** Whether anything is filled in where a unit fills in. */
    boolean saysAnything(CellRow row) {
        return Stream.of(FormColumn.values()).filter(column -> column.isWords() || column.isFigure())
                .anyMatch(column -> !table.cell(row, column).words().isBlank());
    }

    CellWords own(CellRow row, FormColumn column) {
        return table.cell(row, column);
    }

    /** The merged cell over several rows that covers it. */
    Optional<CellRange> merged(CellRow row, FormColumn column) {
        return table.place(column).flatMap(at -> merged.at(row.number(), at));
    }

    /** Where the cell is merged with those above it, what the first of them says. */
    CellWords shared(CellRow row, FormColumn column) {
        return merged(row, column).map(range -> Optional.ofNullable(rows.get(range.firstRow()))
                .map(first -> first.cell(range.firstColumn())).orElse(CellWords.NONE))
                .orElseGet(() -> own(row, column));
    }

    /** Whether it has a formula that no program has worked out. */
    boolean isUnworked(CellRow row, FormColumn column) {
        return table.place(column)
                .filter(at -> table.sheet().unworked().contains(new CellPlace(row.number(), at))).isPresent();
    }

    void remark(RowPlace row, FormColumn column, RowReason reason, String text, String detail) {
        remarks.add(new RowRemark(row, table.place(column).map(at -> at + 1).orElse(0),
                headings.getOrDefault(column, ""), reason, text, detail));
    }
}
