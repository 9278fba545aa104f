package cn.yaodian.service.overview.export;

/** Hears which of several files is written next. What it throws ends the export, and takes back what was written. */
@FunctionalInterface
public interface ExportStep {

    /** Nobody listens. */
    ExportStep SILENT = (_, _, _) -> {};

    /**
     * @param number of the file, from 1
     * @param name   of the unit, region or section that it is for
     */
    void next(int number, int all, String name);
}
