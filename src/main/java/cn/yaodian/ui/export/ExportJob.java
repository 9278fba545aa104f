package cn.yaodian.ui.export;

import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.font.FontReport;
import java.nio.file.Path;
import java.util.List;

/** One thing in one format that can be written into a file. What it does is called away from the FX thread. */
public interface ExportJob {

    /** What is written: 通知, 任务分解表. */
    String title();

    /** The name a file gets unless the clerk gives another. */
    String fileName();

    /**
     * @return the file as it is now named
     * @throws cn.yaodian.domain.failure.FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    Path write(Path target, OnExisting existing);

    /** Why the type on its pages is not verified; empty where it is, and for formats that only name their fonts. */
    default List<FontReport.Finding> fontFindings() {
        return List.of();
    }

    /** Whether it can be looked at and printed from here too. */
    default boolean isPrintable() {
        return false;
    }
}
