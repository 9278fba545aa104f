package cn.yaodian.service.export;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.writing.file.FileContent;

/** How one output is written in one format. */
@FunctionalInterface
interface PlanWriting {

    /** Composes what is to be written, so that a fault in it is met before any file is made. */
    FileContent content(Plan plan);
}
