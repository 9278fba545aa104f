package cn.yaodian.reading.units;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.file.ArchiveBounds;
import cn.yaodian.reading.file.FileKind;
import cn.yaodian.reading.file.FileLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gives the sheets of an .xlsx or .xls file as rows of text. */
final class WorkbookRows {

    private final FileLoader loader;
    private final ArchiveBounds bounds;

    WorkbookRows(FileLoader loader, ArchiveBounds bounds) {
        this.loader = loader;
        this.bounds = bounds;
    }

    /** The visible sheets, each as its rows. */
    List<List<SheetRow>> sheets(Path file) {
        byte[] bytes = loader.load(file);
        if (FileKind.isArchive(bytes)) {
            bounds.check(bytes, file);
        }
        FileKind kind = FileKind.of(file, bytes);
        if (kind != FileKind.WORKBOOK) {
            throw new FailureException(
                    kind == FileKind.LOCKED ? Failure.FILE_ENCRYPTED : Failure.UNIT_LIST_UNKNOWN, file);
        }
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            List<List<SheetRow>> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    sheets.add(rows(workbook.getSheetAt(i)));
                }
            }
            return sheets;
        } catch (EncryptedDocumentException locked) {
            throw new FailureException(Failure.FILE_ENCRYPTED, locked, file);
        } catch (IOException | RuntimeException broken) {
            // POI tells damage, and documents of other programs, by a dozen kinds of unchecked exceptions.
            throw new FailureException(Failure.UNIT_LIST_UNKNOWN, broken, file);
        }
    }

    private static List<SheetRow> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(formatter.formatCellValue(source(sheet, row, column)).strip());
            }
            rows.add(new SheetRow(row.getRowNum() + 1, cells));
        }
        return rows;
    }

    /** Where cells are merged downwards (one 类别 for a whole group), each row has what the first one says. */
    private static Cell source(Sheet sheet, Row row, int column) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.getFirstColumn() == column && merged.getLastColumn() == column
                    && merged.containsRow(row.getRowNum())) {
                return sheet.getRow(merged.getFirstRow()).getCell(column);
            }
        }
        return row.getCell(column);
    }
}
