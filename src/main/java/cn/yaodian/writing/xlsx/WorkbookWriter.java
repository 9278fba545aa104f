package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.TableWidths;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.document.chart.Chart;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables as a workbook that needs no touching up before it is printed: a sheet a group, as wide as the page,
 * headings frozen on the screen and repeated on paper, rows as high as their text. Numbers are numbers, days are days,
 * sums are formulas. Streams its rows, so that 100,000 of them take no more memory than a hundred. The same tables give
 * the same bytes on the same day.
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
        write(ReportBook.of(report), out);
    }

    /**
     * Writes several tables and charts into one workbook, with a sheet of contents before them where there is more than
     * one. Charts are the office program's own, drawn from the figures below them.
     *
     * @throws IOException if the stream or the disk for temporary files takes no more
     */
    public void write(ReportBook book, OutputStream out) throws IOException {
        Instant day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        try (DatedWorkbook workbook = new DatedWorkbook(day, book.title())) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            SheetNames names = new SheetNames();
            BookTabs tabs = new BookTabs(book);
            if (book.reports().size() + book.charts().size() > 1) {
                names.next(ContentsSheet.NAME);
                new ContentsSheet(styles, workbook.createSheet(ContentsSheet.NAME)).write(book, entries(book));
            }
            for (TableReport report : book.reports()) {
                double[] widths = TableWidths.of(report);
                for (ReportGroup group : report.groups()) {
                    new SheetWriter(report, widths, styles, workbook.createSheet(names.next(tabs.of(report, group))))
                            .write(group);
                }
            }
            for (Chart chart : book.charts()) {
                new ChartSheet(chart, styles, workbook.createSheet(names.next(BookTabs.of(chart)))).write();
            }
            workbook.write(out);
        }
    }

    /** Every sheet that follows, under the name that it will get. */
    private static List<ContentsSheet.Entry> entries(ReportBook book) {
        SheetNames names = new SheetNames();
        BookTabs tabs = new BookTabs(book);
        names.next(ContentsSheet.NAME);
        List<ContentsSheet.Entry> entries = new ArrayList<>();
        for (TableReport report : book.reports()) {
            for (ReportGroup group : report.groups()) {
                entries.add(new ContentsSheet.Entry(report.title(), names.next(tabs.of(report, group)),
                        group.rows().size()));
            }
        }
        book.charts()
                .forEach(chart -> entries.add(new ContentsSheet.Entry(chart.title(), names.next(BookTabs.of(chart)),
                        chart.categories().size())));
        return entries;
    }
}
