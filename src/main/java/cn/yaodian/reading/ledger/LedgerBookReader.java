package cn.yaodian.reading.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.file.FileKind;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.workbook.Sheet;
import cn.yaodian.reading.workbook.Workbook;
import cn.yaodian.reading.workbook.Workbooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads workbooks that the program wrote and somebody changed. Tables are known by what stands hidden in them, whatever
 * sheets are called and wherever rows and columns have gone. Safe to use from any thread.
 */
public final class LedgerBookReader {

    /** 25,000 rows of 16 columns: more than anybody changes by hand, and still no burden on memory. */
    private static final int MOST_CELLS = 400_000;

    private final FileLoader loader;

    public LedgerBookReader() {
        this(new FileLoader());
    }

    LedgerBookReader(FileLoader loader) {
        this.loader = loader;
    }

    /**
     * Reads every table that the program wrote; sheets that somebody has put in are passed over.
     *
     * @throws FailureException LEDGER_BOOK_FOREIGN if there is none, LEDGER_BOOK_NEWER, LEDGER_BOOK_UNCALCULATED,
     *                          and as files in general fail: FILE_MISSING, FILE_UNREADABLE, FILE_IN_USE, FILE_EMPTY,
     *                          FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_LARGE, FILE_UNPACKS_TOO_LARGE,
     *                          FILE_REFERS_OUTSIDE
     */
    public ReadBack read(Path file) {
        byte[] bytes = loader.load(file);
        FileKind kind = FileKind.of(file, bytes);
        if (kind != FileKind.WORKBOOK) {
            throw new FailureException(
                    kind == FileKind.LOCKED ? Failure.FILE_ENCRYPTED : Failure.LEDGER_BOOK_FOREIGN, file);
        }
        Workbook workbook = Workbooks.open(file, bytes, MOST_CELLS);
        List<LedgerSheet> sheets = workbook.sheets().stream().map(LedgerSheet::of).flatMap(Optional::stream).toList();
        if (sheets.isEmpty()) {
            throw new FailureException(Failure.LEDGER_BOOK_FOREIGN, file);
        }
        if (sheets.stream().anyMatch(sheet -> sheet.version() > LedgerMarks.VERSION)) {
            throw new FailureException(Failure.LEDGER_BOOK_NEWER, file);
        }
        // A cell that only seems empty must not empty a ledger.
        if (workbook.traits().contains(SourceTrait.FORMULA_WITHOUT_VALUE)) {
            throw new FailureException(Failure.LEDGER_BOOK_UNCALCULATED, file);
        }
        return new ReadBack(sheets.stream().map(LedgerSheet::table).toList());
    }
}
