package cn.yaodian.reading.units;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.file.FileKind;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.reading.workbook.CellRange;
import cn.yaodian.reading.workbook.CellRow;
import cn.yaodian.reading.workbook.Sheet;
import cn.yaodian.reading.workbook.Workbooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the sheets of an .xlsx or .xls file as rows of text. */
final class WorkbookRows {

    private static final int WIDEST = 256;

    private final FileLoader loader;

    WorkbookRows(FileLoader loader) {
        this.loader = loader;
    }

    /** The visible sheets, each as its rows. */
    List<List<SheetRow>> sheets(Path file) {
        byte[] bytes = loader.load(file);
        FileKind kind = FileKind.of(file, bytes);
        if (kind != FileKind.WORKBOOK) {
            throw new FailureException(
                    kind == FileKind.LOCKED ? Failure.FILE_ENCRYPTED : Failure.UNIT_LIST_UNKNOWN, file);
        }
        return Workbooks.open(file, bytes).sheets().stream().filter(sheet -> !sheet.hidden()).map(WorkbookRows::rows)
                .toList();
    }

    /** Where cells are merged downwards (one 类别 for a whole group), each row has what the first one says. */
    private static List<SheetRow> rows(Sheet sheet) {
        Map<Integer, List<CellRange>> begin = new HashMap<>();
        sheet.merged().stream().filter(range -> range.firstColumn() == range.lastColumn())
                .forEach(range -> begin.computeIfAbsent(range.firstRow(), _ -> new ArrayList<>()).add(range));
        Map<Integer, Integer> until = new HashMap<>();
        Map<Integer, String> words = new HashMap<>();
        List<SheetRow> rows = new ArrayList<>();
        for (CellRow row : sheet.rows()) {
            for (CellRange range : begin.getOrDefault(row.number(), List.of())) {
                until.put(range.firstColumn(), range.lastRow());
                words.put(range.firstColumn(), row.cell(range.firstColumn()).words());
            }
            List<String> cells = new ArrayList<>();
            for (int column = 0; column <= Math.min(row.cells().lastKey(), WIDEST); column++) {
                boolean merged = until.getOrDefault(column, -1) >= row.number();
                cells.add((merged ? words.getOrDefault(column, "") : row.cell(column).words()).strip());
            }
            rows.add(new SheetRow(row.number() + 1, cells));
        }
        return rows;
    }
}
