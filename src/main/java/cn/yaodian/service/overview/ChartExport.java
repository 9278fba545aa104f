package cn.yaodian.service.overview;

import cn.yaodian.document.book.ReportBook;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes charts into files. Safe to call from any thread. */
public final class ChartExport {

    private final Clock clock;

    /** @param clock tells the day that the workbook bears */
    public ChartExport(Clock clock) {
        this.clock = clock;
    }

    /** Where a file goes unless the clerk says otherwise: the chart's title and the day in the folder. */
    public static Path target(Path folder, LedgerChart chart, LocalDate day, String extension) {
        return folder.resolve(FileNames.legal(chart.chart().title() + "_" + day) + "." + extension);
    }

    /**
     * The charts as a workbook, drawn by the office program itself from the figures below them.
     *
     * @param charts at least one
     * @return the file
     * @throws cn.yaodian.domain.failure.FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    public Path workbook(List<LedgerChart> charts, Path target) {
        List<Chart> drawn = charts.stream().map(LedgerChart::chart).toList();
        ReportBook book = new ReportBook(drawn.getFirst().title(), List.of(), List.of(), drawn);
        return SafeFile.write(FileNames.free(target), Overwrite.REFUSE,
                out -> new WorkbookWriter(clock).write(book, out));
    }

    /**
     * A picture that was drawn.
     *
     * @param png the file's bytes
     * @return the file
     * @throws cn.yaodian.domain.failure.FailureException as {@link #workbook}
     */
    public static Path picture(byte[] png, Path target) {
        return SafeFile.write(FileNames.free(target), Overwrite.REFUSE, out -> out.write(png));
    }
}
