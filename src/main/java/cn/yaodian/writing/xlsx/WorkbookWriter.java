package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes a table as a workbook that needs no touching up before it is printed: a sheet a group, A4 landscape as wide as
 * the page, headings frozen on the screen and repeated on paper, rows as high as their text. Streams its rows, so that
 * 100,000 of them take no more memory than a hundred. The same report gives the same bytes on the same day.
 */
public final class WorkbookWriter {

    private final Clock clock;

    /** @param clock tells the day that the file says it was made on */
    public WorkbookWriter(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the whole workbook; the stream stays open.
     *
     * @throws IOException if the stream or the disk for temporary files takes no more
     */
    public void write(TableReport report, OutputStream out) throws IOException {
        Instant day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        try (DatedWorkbook workbook = new DatedWorkbook(day, report.title())) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            SheetNames names = new SheetNames();
            for (ReportGroup group : report.groups()) {
                new SheetWriter(report, styles, workbook.createSheet(names.next(group.name()))).write(group);
            }
            workbook.write(out);
        }
    }
}
