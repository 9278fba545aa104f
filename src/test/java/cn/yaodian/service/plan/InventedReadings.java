package cn.yaodian.service.plan;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.reading.DocumentHeader;
import cn.yaodian.domain.reading.DocumentKind;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.SourceAccount;
import cn.yaodian.domain.remark.Remark;
import java.util.List;
import java.util.Optional;

/** What a document is said to have given, without one. */
public final class InventedReadings {

    private InventedReadings() {}

    /** A document that gives this plan whatever the clerk says of it. */
    public static PlanReader.Opened of(Plan plan, Remark... remarks) {
        DocumentHeader header = new DocumentHeader(plan.title(), "", "", "", List.of(), List.of(), Optional.empty(),
                DocumentKind.WORK_POINTS);
        ReadPlan read = new ReadPlan(header, List.of(), List.of(), List.of(), List.of(remarks),
                new SourceAccount("", List.of()), Optional.of(plan));
        return _ -> read;
    }
}
