package cn.yaodian.service.plan;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.remark.Remark;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a document's plan, so that an import can be tried without the documents. */
@FunctionalInterface
public interface PlanReader {

    /** @throws cn.yaodian.domain.failure.FailureException if the file cannot be read */
    Reading read(Path file);

    /**
     * What a document gave.
     *
     * @param plan    empty where nothing in it can be kept as a plan
     * @param remarks what was doubtful
     */
    record Reading(Optional<Plan> plan, List<Remark> remarks) {

        public Reading {
            remarks = List.copyOf(remarks);
        }

        public static Reading of(ReadPlan read) {
            return new Reading(read.plan(), read.remarks());
        }
    }
}
