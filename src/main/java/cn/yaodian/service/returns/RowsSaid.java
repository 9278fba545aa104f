package cn.yaodian.service.returns;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.domain.returns.change.FigureChange;
import cn.yaodian.domain.returns.change.PartChange;
import cn.yaodian.domain.returns.change.ReportChange;
import java.util.ArrayList;
import java.util.List;

/** Compared rows as what is to be written. */
final class RowsSaid {

    private RowsSaid() {}

    static UnitReturn of(CollectionId collection, UnitId unit, List<ReportChange> rows) {
        List<PartReport> parts = new ArrayList<>();
        List<FigureReport> figures = new ArrayList<>();
        for (ReportChange row : rows) {
            switch (row) {
                case PartChange part -> parts.add(part.said());
                case FigureChange figure -> figures.add(new FigureReport(figure.indicator().id(), figure.said()));
            }
        }
        return new UnitReturn(collection, unit, parts, figures);
    }
}
