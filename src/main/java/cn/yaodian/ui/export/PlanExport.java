package cn.yaodian.ui.export;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.export.Output;
import cn.yaodian.service.font.FontReport;
import java.nio.file.Path;
import java.util.List;

/** What is made of a plan. */
public record PlanExport(Exports exports, PlanId plan, Output output, Format format) implements ExportJob {

    @Override
    public String title() {
        return output.title();
    }

    @Override
    public String fileName() {
        return exports.fileName(output, plan, format);
    }

    @Override
    public Path write(Path target, OnExisting existing) {
        return exports.write(output, plan, format, target, existing);
    }

    @Override
    public List<FontReport.Finding> fontFindings() {
        return exports.fonts(output, plan, format).map(FontReport::findings).orElse(List.of());
    }

    @Override
    public boolean isPrintable() {
        return output == Output.CHECKLIST;
    }
}
