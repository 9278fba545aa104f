package cn.yaodian.service.number;

import cn.yaodian.composing.number.RegisterComposer;
import cn.yaodian.composing.number.RegisterPart;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Office;
import cn.yaodian.service.office.Offices;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes the register as a workbook, a sheet a series. Safe to call from any thread. */
public final class RegisterExport {

    private static final String EXTENSION = "xlsx";

    private final Offices offices;
    private final Clock clock;

    /** @param clock tells the day that the file and the table bear */
    public RegisterExport(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /** The name the file gets unless the clerk gives another: 单位_年度_发文编号登记表_日期.xlsx. */
    public String fileName(List<SeriesSheet> sheets) {
        Office office = offices.get();
        LocalDate today = LocalDate.now(clock);
        int year = sheets.stream().mapToInt(sheet -> sheet.series().year()).max().orElse(today.getYear());
        return FileNames.of(office.officeName().isEmpty() ? office.bodyName() : office.officeName(), year,
                RegisterComposer.NAME, today, EXTENSION);
    }

    /**
     * Writes what the sheets say.
     *
     * @param target  the file; missing folders are made
     * @param replace whether a file that is there is replaced: the clerk has been asked
     * @return the file as it is now named
     * @throws FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    public Path write(List<SeriesSheet> sheets, Path target, boolean replace) {
        TableReport report = new RegisterComposer().compose(sheets.stream().map(sheet -> new RegisterPart(
                sheet.series(), sheet.entries(), sheet.gaps(), sheet.next())).toList(), offices.get(),
                LocalDate.now(clock));
        return SafeFile.write(target, replace ? Overwrite.REPLACE : Overwrite.REFUSE,
                out -> new WorkbookWriter(clock).write(report, out));
    }

    /** The first name like this one that no file has: 登记表（2）.xlsx. */
    public static Path free(Path target) {
        return FileNames.free(target);
    }
}
