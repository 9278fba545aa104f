package cn.yaodian.inspection.clause;

import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The judges of all clauses, for one document. Not for several threads. */
public final class Bench {

    private final Map<Clause, Judge> judges = new EnumMap<>(Clause.class);

    public Judge of(Clause clause) {
        return judges.computeIfAbsent(clause, Judge::new);
    }

    /** What was found, clause by clause in their order. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            Judge judge = of(clause);
            if (judge.findings().isEmpty()) {
                judge.absent();
            }
            all.addAll(judge.findings());
        }
        return all;
    }
}
