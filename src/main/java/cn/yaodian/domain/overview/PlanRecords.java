package cn.yaodian.domain.overview;

import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import java.util.List;
import java.util.Map;

/**
 * What is on record of one plan, as it was stored.
 *
 * @param latest  reports of the latest period that was over on the cut-off date
 * @param returns every collection with what its units owe, the earliest first
 */
public record PlanRecords(Plan plan, Ledger ledger, UnitRegister register, FigureBook figures,
        Map<PartId, PartReport> latest, List<Collected> returns) {

    /** A collection and its submissions, in the register's order of units. */
    public record Collected(ReturnCollection collection, List<Submission> submissions) {

        public Collected {
            submissions = List.copyOf(submissions);
        }
    }

    public PlanRecords {
        latest = Map.copyOf(latest);
        returns = List.copyOf(returns);
    }
}
