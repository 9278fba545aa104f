package cn.yaodian.bench;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.TableReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The library alone: the same cells with the same contents and types, shares and days in a format of their own because
 * they would not be such without one. No borders, fonts, heights, widths, filter, hidden codes or print settings.
 */
final class PlainWorkbook extends SXSSFWorkbook {

    private static final int USUAL = -1;
    private final int level;

    private PlainWorkbook(int level) {
        this.level = level;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        if (level == USUAL) {
            return super.createArchiveOutputStream(out);
        }
        ZipArchiveOutputStream archive = new ZipArchiveOutputStream(out);
        archive.setUseZip64(Zip64Mode.AsNeeded);
        archive.setLevel(level);
        return archive;
    }

    /** As the library does it when nothing else is said. */
    static void write(TableReport report, OutputStream out) throws IOException {
        write(report, USUAL, out);
    }

    /** @param level of compression, from 1 to 9 */
    static void write(TableReport report, int level, OutputStream out) throws IOException {
        try (PlainWorkbook workbook = new PlainWorkbook(level)) {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            SXSSFSheet sheet = workbook.createSheet();
            int next = 0;
            for (List<ReportCell> cells : report.groups().getFirst().rows()) {
                Row row = sheet.createRow(next++);
                for (int column = 0; column < cells.size(); column++) {
                    Cell cell = row.createCell(column);
                    switch (cells.get(column)) {
                        case ReportCell.Text words -> cell.setCellValue(words.text());
                        case ReportCell.Lamp lamp -> cell.setCellValue(lamp.text());
                        case ReportCell.Number number -> cell.setCellValue(number.value().doubleValue());
                        case ReportCell.Percent share -> {
                            cell.setCellValue(share.share().doubleValue());
                            cell.setCellStyle(percent);
                        }
                        case ReportCell.Day date -> {
                            cell.setCellValue(date.day());
                            cell.setCellStyle(day);
                        }
                    }
                }
            }
            workbook.write(out);
        }
    }
}
