package cn.yaodian.service.export;

import cn.yaodian.document.TableReport;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.writing.file.FileContent;
import cn.yaodian.writing.report.ReportPrinter;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The task table and the checklist in the formats they have, the usual one first. */
final class TableWriting {

    private final PlanTables tables;
    private final Clock clock;
    private final ReportPrinter printer = new ReportPrinter();

    TableWriting(PlanTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    Map<Format, PlanWriting> tasks() {
        Map<Format, PlanWriting> formats = new LinkedHashMap<>();
        formats.put(Format.XLSX, plan -> workbook(tables.tasks(plan)));
        formats.put(Format.PDF, plan -> pages(allTasks(plan)));
        return formats;
    }

    Map<Format, PlanWriting> checklist() {
        Map<Format, PlanWriting> formats = new LinkedHashMap<>();
        formats.put(Format.PDF, plan -> pages(tables.checklist(plan)));
        formats.put(Format.XLSX, plan -> workbook(tables.checklist(plan)));
        return formats;
    }

    /** On paper the units' own parts would say everything twice; a workbook has tabs to leave them alone. */
    private TableReport allTasks(Plan plan) {
        TableReport report = tables.tasks(plan);
        return report.withGroups(report.groups().subList(0, 1));
    }

    private List<FileContent> workbook(TableReport report) {
        return List.of(out -> new WorkbookWriter(clock).write(report, out));
    }

    private List<FileContent> pages(TableReport report) {
        return List.of(out -> printer.layOut(report).writePdf(out));
    }
}
