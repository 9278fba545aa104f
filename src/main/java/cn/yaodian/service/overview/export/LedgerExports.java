package cn.yaodian.service.overview.export;

import cn.yaodian.composing.column.TableWording;
import cn.yaodian.composing.ledger.LedgerReports;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.service.export.FileSet;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.writing.file.FileContent;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.report.ReportPrinter;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes the ledgers' tables as workbooks and PDF. Every export ends in one of two ways: the files are there and whole, or
 * a {@link FailureException} says why not. Safe to call from any thread.
 */
public final class LedgerExports {

    /** The usual one first. */
    public static final List<Format> FORMATS = List.of(Format.XLSX, Format.PDF);

    private final Supplier<Office> office;
    private final Clock clock;
    private final ReportPrinter printer = new ReportPrinter();

    /** @param clock tells the day that tables and files bear */
    public LedgerExports(Supplier<Office> office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /**
     * One table, as it is shown, printed and written.
     *
     * @param plans all judged on the same cut-off date
     */
    public TableReport report(LedgerPreset preset, List<PlanOverview> plans, GroupBy by) {
        return reports().compose(preset, plans, by);
    }

    /**
     * Several tables in one book, each parted as its preset has it. What is handed to single units is no part of it, and
     * tables that have no line are left out, unless all are.
     */
    public ReportBook book(List<LedgerPreset> presets, List<PlanOverview> plans) {
        return reports().book(presets, plans);
    }

    private LedgerReports reports() {
        return new LedgerReports(office.get(), LocalDate.now(clock));
    }

    /** The name a file gets unless the clerk gives another: 单位_年度_表名_日期.ext. */
    public String fileName(LedgerPreset preset, List<PlanOverview> plans, Format format) {
        return fileName(preset.name(), plans, format);
    }

    /** The name of a book of all tables. */
    public String bookName(List<PlanOverview> plans, Format format) {
        return fileName(LedgerReports.BOOK, plans, format);
    }

    private String fileName(String table, List<PlanOverview> plans, Format format) {
        LocalDate today = LocalDate.now(clock);
        int year = plans.stream().findFirst().map(plan -> plan.plan().year()).orElse(today.getYear());
        return FileNames.of(maker(plans), year, table, today, format.extension());
    }

    private String maker(List<PlanOverview> plans) {
        return TableWording.maker(plans.stream().map(PlanOverview::plan).toList(), office.get());
    }

    /**
     * Writes one table with all its groups.
     *
     * @return the file as it is now named
     * @throws FailureException FORMAT_NOT_OFFERED, TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    public Path write(TableReport report, Format format, Path target, OnExisting existing) {
        return write(ReportBook.of(report), format, target, existing);
    }

    /** Like {@link #write(TableReport, Format, Path, OnExisting)}, for several tables in one file. */
    public Path write(ReportBook book, Format format, Path target, OnExisting existing) {
        return FileSet.write(target, List.of(content(book, format)), existing).getFirst();
    }

    /**
     * Writes a file for each group that has a line: one for each unit, region or section.
     *
     * @param folder made where it is missing
     * @return the files as they are now named, in the groups' order
     * @throws FailureException as {@link #write(TableReport, Format, Path, OnExisting)}; unless files are replaced, none is
     *                          left then that was not there before
     */
    public List<Path> writeEach(LedgerPreset preset, List<PlanOverview> plans, GroupBy by, Format format, Path folder,
            OnExisting existing, ExportStep step) {
        TableReport report = report(preset, plans, by);
        List<ReportGroup> groups = report.groups().stream().filter(group -> !group.rows().isEmpty()).toList();
        List<Path> written = new ArrayList<>();
        try {
            for (ReportGroup group : groups) {
                step.next(written.size() + 1, groups.size(), group.name());
                Path target = folder.resolve(fileName(preset.name() + "（" + group.name() + "）", plans, format));
                written.add(write(report.withGroups(List.of(group)), format, target, existing));
            }
        } catch (RuntimeException failed) {
            if (existing != OnExisting.REPLACE) {
                FileSet.discard(written);
            }
            throw failed;
        }
        return List.copyOf(written);
    }

    private FileContent content(ReportBook book, Format format) {
        return switch (format) {
            case XLSX -> out -> new WorkbookWriter(clock).write(book, out);
            case PDF -> out -> printer.layOut(book).writePdf(out);
            case DOCX, OFD, TXT, PNG -> throw new FailureException(Failure.FORMAT_NOT_OFFERED, book.title(),
                    format.extension(), FORMATS.stream().map(Format::extension).collect(Collectors.joining("、")));
        };
    }
}
