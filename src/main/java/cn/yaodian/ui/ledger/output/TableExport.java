package cn.yaodian.ui.ledger.output;

import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.overview.export.LedgerExports;
import cn.yaodian.ui.export.ExportJob;
import java.nio.file.Path;
import java.util.List;

/**
 * A table as it stands on the screen, written into a file.
 *
 * @param table what is shown: columns, lines and order
 * @param by    how its lines are parted
 */
record TableExport(LedgerExports exports, LedgerPreset table, List<PlanOverview> plans, GroupBy by,
        Format format) implements ExportJob {

    @Override
    public String title() {
        return table.name();
    }

    @Override
    public String fileName() {
        return exports.fileName(table, plans, format);
    }

    @Override
    public Path write(Path target, OnExisting existing) {
        return exports.write(exports.report(table, plans, by), format, target, existing);
    }
}
