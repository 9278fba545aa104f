package cn.yaodian.service.plan;

import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.ReadPlan;
import java.nio.file.Path;
import java.util.List;

/** Reads a document's plan, so that an import can be tried without the documents. */
@FunctionalInterface
public interface PlanReader {

    /**
     * Takes the text out of a file.
     *
     * @param name    of the file, for sentences that name it
     * @param content all of its bytes
     * @throws cn.yaodian.domain.failure.FailureException if the file cannot be read
     */
    Opened open(Path name, byte[] content);

    /** A document whose text lies ready to be read, as often as the clerk says something of it. */
    @FunctionalInterface
    interface Opened {

        /** @param decisions in the order in which the clerk made them */
        ReadPlan read(List<Decision> decisions);
    }
}
