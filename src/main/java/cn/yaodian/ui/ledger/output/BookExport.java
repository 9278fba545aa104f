package cn.yaodian.ui.ledger.output;

import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.overview.export.LedgerExports;
import cn.yaodian.ui.export.ExportJob;
import java.nio.file.Path;
import java.util.List;

/** All tables that the office has presets for, in one file. */
record BookExport(LedgerExports exports, String title, List<LedgerPreset> presets, List<PlanOverview> plans,
        Format format) implements ExportJob {

    @Override
    public String fileName() {
        return exports.bookName(plans, format);
    }

    @Override
    public Path write(Path target, OnExisting existing) {
        return exports.write(exports.book(presets, plans), format, target, existing);
    }
}
