package cn.yaodian.reading.workbook;

import cn.yaodian.reading.line.MarkedCell;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.line.TableCell.Extent;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a sheet's cells out as the rows of a table: rows and columns that say nothing go, wherever they stand, and merged
 * cells go on. What nobody sees is left out.
 */
final class SheetTable {

    /** Wider than any table that a person reads; what stands further right is put to the last column. */
    private static final int MOST_COLUMNS = 256;

    private final Sheet sheet;
    private final int[] columns;
    private final MergedCells merged;
    private final Set<SourceTrait> traits = EnumSet.noneOf(SourceTrait.class);

    SheetTable(Sheet sheet) {
        this.sheet = sheet;
        this.columns = sheet.rows().stream().flatMapToInt(row -> row.cells().keySet().stream().mapToInt(i -> i))
                .distinct().sorted().limit(MOST_COLUMNS).toArray();
        this.merged = new MergedCells(sheet.merged(), columns);
    }

    List<List<MarkedCell>> rows() {
        List<List<MarkedCell>> rows = new ArrayList<>();
        for (CellRow row : sheet.rows()) {
            merged.enter(row);
            if (row.showing() != Showing.SHOWN) {
                traits.add(row.showing() == Showing.HIDDEN ? SourceTrait.HIDDEN_CELLS : SourceTrait.FOLDED_ROWS);
            }
            rows.add(cells(row));
        }
        return rows;
    }

    /** What was met; complete once the rows have been asked for. */
    Set<SourceTrait> traits() {
        return traits;
    }

    /** Words of merged cells of which only hidden rows are left. */
    List<String> unseen() {
        return merged.unplaced().stream().map(cell -> cell.words().words()).filter(words -> !words.isBlank()).toList();
    }

    private List<MarkedCell> cells(CellRow row) {
        List<MarkedCell> cells = new ArrayList<>();
        int last = Math.min(position(row.cells().lastKey()), columns.length - 1);
        for (int i = 0; i < columns.length; i++) {
            Optional<MergedCells.Merged> over = merged.at(i);
            if (over.isEmpty() && i > last) {
                cells.add(new MarkedCell(new MarkedText(), Extent.OWN));
            } else {
                cells.add(over.isPresent() ? merged(row, i, over.get(), cells) : single(row, i));
            }
        }
        while (cells.size() > last + 1 && cells.getLast().extent() == Extent.OWN
                && cells.getLast().words().isEmpty()) {
            cells.removeLast();
        }
        if (columns.length == MOST_COLUMNS) {
            row.cells().tailMap(columns[columns.length - 1] + 1).forEach((column, words) -> cells.getLast().words()
                    .append(cells.getLast().words().isEmpty() ? "" : "\n").append(words(row, column, words)));
        }
        return cells;
    }

    private int position(int column) {
        int position = java.util.Arrays.binarySearch(columns, column);
        return position < 0 ? columns.length - 1 : position;
    }

    private MarkedCell single(CellRow row, int position) {
        return new MarkedCell(words(row, columns[position], row.cell(columns[position])), Extent.OWN);
    }

    private MarkedText words(CellRow row, int column, CellWords words) {
        boolean hidden = row.showing() == Showing.HIDDEN || sheet.column(column) == Showing.HIDDEN;
        if (hidden && !words.words().isEmpty()) {
            traits.add(SourceTrait.HIDDEN_CELLS);
        }
        return marked(words, hidden);
    }

    private static MarkedText marked(CellWords words, boolean hidden) {
        MarkedText marked = new MarkedText();
        if (hidden) {
            marked.leaveOut(words.words(), LeftOut.HIDDEN);
        } else {
            marked.append(words.words().strip());
        }
        return words.comment().isEmpty() ? marked : marked.leaveOut("\n" + words.comment(), LeftOut.COMMENT);
    }

    /** A merged cell shows its words once, in the first row and column of it that are seen. */
    private MarkedCell merged(CellRow row, int position, MergedCells.Merged over, List<MarkedCell> before) {
        boolean own = row.number() == over.range().firstRow() && columns[position] == over.range().firstColumn();
        // What lies below a merged cell is not seen.
        MarkedText words = own ? new MarkedText() : marked(row.cell(columns[position]), true);
        int first = firstSeen(over.range());
        if (position != first) {
            return new MarkedCell(words, position > first && !before.isEmpty() ? Extent.LEFT : Extent.OWN);
        }
        if (over.isPlaced()) {
            return new MarkedCell(words, Extent.ABOVE);
        }
        boolean hidden = sheet.column(columns[position]) == Showing.HIDDEN;
        if (row.showing() == Showing.HIDDEN && over.range().lastRow() > row.number()) {
            return new MarkedCell(words, Extent.OWN);
        }
        over.place();
        boolean unseen = hidden || row.showing() == Showing.HIDDEN;
        if (unseen && !over.words().words().isEmpty()) {
            traits.add(SourceTrait.HIDDEN_CELLS);
        }
        return new MarkedCell(marked(over.words(), unseen).append(words), Extent.OWN);
    }

    private int firstSeen(CellRange range) {
        int first = -1;
        for (int i = 0; i < columns.length && columns[i] <= range.lastColumn(); i++) {
            if (columns[i] >= range.firstColumn()) {
                first = first < 0 ? i : first;
                if (sheet.column(columns[i]) != Showing.HIDDEN) {
                    return i;
                }
            }
        }
        return first;
    }
}
