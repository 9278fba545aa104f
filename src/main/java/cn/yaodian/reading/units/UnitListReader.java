package cn.yaodian.reading.units;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.reading.file.FileLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads an office's list of units from .xlsx or .xls: the first visible sheet that has a column 单位名称 or 全称, its
 * columns in any order and under any title lines. Keeps no state: may be used by several threads.
 */
public final class UnitListReader {

    /** A list of some thousand units takes a tenth of it, in bytes. */
    private static final int LARGEST = 16 << 20;

    private final WorkbookRows workbooks;

    public UnitListReader() {
        this(new FileLoader(Files::newInputStream, LARGEST));
    }

    public UnitListReader(FileLoader loader) {
        this.workbooks = new WorkbookRows(loader);
    }

    /**
     * @throws FailureException if the file is missing, empty, locked, too large, damaged, no workbook or without such a
     *                          column; never for what a row says
     */
    public ReadUnitList read(Path file) {
        for (List<SheetRow> sheet : workbooks.sheets(file)) {
            Optional<UnitListHeading> heading = sheet.stream().map(UnitListHeading::in).flatMap(Optional::stream)
                    .findFirst();
            if (heading.isPresent()) {
                return UnitCollector.collect(heading.get(), sheet.stream().filter(heading.get()::isAbove).toList());
            }
        }
        throw new FailureException(Failure.UNIT_LIST_UNKNOWN, file);
    }
}
