package cn.yaodian.service.export;

import cn.yaodian.document.TableReport;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.writing.file.FileContent;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The task table and the checklist in the formats they have, the usual one first. */
final class TableWriting {

    private final PlanTables tables;
    private final Clock clock;

    TableWriting(PlanTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    Map<Format, PlanWriting> tasks() {
        Map<Format, PlanWriting> formats = new LinkedHashMap<>();
        formats.put(Format.XLSX, plan -> workbook(plan, tables::tasks));
        return formats;
    }

    Map<Format, PlanWriting> checklist() {
        Map<Format, PlanWriting> formats = new LinkedHashMap<>();
        formats.put(Format.XLSX, plan -> workbook(plan, tables::checklist));
        return formats;
    }

    private FileContent workbook(Plan plan, Function<Plan, TableReport> compose) {
        TableReport report = compose.apply(plan);
        return out -> new WorkbookWriter(clock).write(report, out);
    }
}
