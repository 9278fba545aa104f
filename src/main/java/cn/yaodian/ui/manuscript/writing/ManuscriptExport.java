package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.ui.export.ExportJob;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.service.font.FontReport;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A manuscript in one format, as it stands when it is written. */
record ManuscriptExport(ManuscriptServices services, Supplier<Manuscript> manuscript,
        Format format) implements ExportJob {

    @Override
    public String title() {
        return Messages.text("manuscript.exported");
    }

    @Override
    public String fileName() {
        return services.fileName(manuscript.get(), format);
    }

    @Override
    public Path write(Path target, OnExisting existing) {
        Manuscript now = manuscript.get();
        return services.exports()
                .write(services.templates().name(now.kind()), now.text(), format, target, existing).getFirst();
    }

    @Override
    public List<FontReport.Finding> fontFindings() {
        return services.exports().fonts(manuscript.get().text(), format).map(FontReport::findings).orElse(List.of());
    }
}
