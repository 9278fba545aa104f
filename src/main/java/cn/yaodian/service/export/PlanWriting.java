package cn.yaodian.service.export;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.writing.file.FileContent;
import java.util.List;

/** How one output is written in one format. */
@FunctionalInterface
interface PlanWriting {

    /**
     * Composes what is to be written, so that a fault in it is met before any file is made.
     *
     * @return one content a file
     */
    List<FileContent> contents(Plan plan);
}
