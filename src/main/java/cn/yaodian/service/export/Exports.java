package cn.yaodian.service.export;

import cn.yaodian.composing.column.TableWording;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.writing.file.FileNames;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what is made of a plan into files. Every export ends in one of two ways: the file is there and whole, or a
 * {@link FailureException} says why not. Safe to call from any thread.
 */
public final class Exports {

    private final ExportSource source;
    private final Clock clock;
    private final PlanTables tables;
    private final NoticeWriting notices;
    private final Map<Output, Map<Format, PlanWriting>> writings;

    /** @param clock tells the day that files and tables bear */
    public Exports(ExportSource source, Fonts fonts, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.tables = new PlanTables(source, clock);
        this.notices = new NoticeWriting(source, fonts, clock);
        TableWriting written = new TableWriting(tables, clock);
        this.writings = Map.of(Output.NOTICE, notices.formats(), Output.TASKS,
                written.tasks(), Output.CHECKLIST, written.checklist());
    }

    /** The formats this output has, the usual one first. */
    public List<Format> formats(Output output) {
        return List.copyOf(writings.getOrDefault(output, Map.of()).keySet());
    }

    /** The name a file gets unless the clerk gives another: 单位_年度_表名_日期.ext. */
    public String fileName(Output output, PlanId id, Format format) {
        Plan plan = source.plan(id);
        String unit = TableWording.maker(plan, source.office());
        return FileNames.of(unit, plan.year(), tables.name(output, plan), LocalDate.now(clock), format.extension());
    }

    /**
     * Writes one output of one plan.
     *
     * @param target the file; missing folders are made. Pictures are one a page, their names count on from it
     * @return the file as it is now named, of pictures the first
     * @throws FailureException FORMAT_NOT_OFFERED, PLAN_MISSING, TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or
     *         FILE_IN_USE
     */
    public Path write(Output output, PlanId id, Format format, Path target, OnExisting existing) {
        return writeAll(output, id, format, target, existing).getFirst();
    }

    /**
     * What is to be said of the fonts that an output is printed in: why its pages are not verified.
     *
     * @return nothing for formats that only name their fonts, and for tables
     * @throws FailureException PLAN_MISSING
     */
    public Optional<FontReport> fonts(Output output, PlanId id, Format format) {
        return output == Output.NOTICE ? notices.fonts(source.plan(id), format) : Optional.empty();
    }

    /** Like {@link #write}. @return all files, one but for pictures */
    public List<Path> writeAll(Output output, PlanId id, Format format, Path target, OnExisting existing) {
        PlanWriting writing = writings.getOrDefault(output, Map.of()).get(format);
        if (writing == null) {
            throw new FailureException(Failure.FORMAT_NOT_OFFERED, output.title(), format.extension(),
                    formats(output).stream().map(Format::extension).collect(Collectors.joining("、")));
        }
        return FileSet.write(target, writing.contents(source.plan(id)), existing);
    }
}
