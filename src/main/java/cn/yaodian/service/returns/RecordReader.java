package cn.yaodian.service.returns;

import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.change.OnRecord;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.service.overview.Overviews;
import java.util.stream.Collectors;

/** Puts together what is on record when a collection's returns are made or read. */
final class RecordReader {

    private final Overviews overviews;
    private final Returns returns;

    RecordReader(Overviews overviews, Returns returns) {
        this.overviews = overviews;
        this.returns = returns;
    }

    OnRecord of(ReturnCollection collection) {
        PlanOverview overview = overviews.on(collection.plan(), collection.period().last());
        return new OnRecord(overview, collection,
                returns.reports(collection.id()).stream()
                        .collect(Collectors.toMap(PartReport::part, report -> report)),
                returns.latest(collection.plan(), collection.period().last().minusDays(1)),
                returns.files(collection.id()));
    }
}
