package cn.yaodian.reading.form;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowPlace;
import cn.yaodian.domain.returns.form.RowReason;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.reading.file.FileKind;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.workbook.Workbook;
import cn.yaodian.reading.workbook.Workbooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a return form that came back as .xlsx, .xlsm, .xls or .et. Rows and columns are known by the codes that the form
 * bears, so that they may have been moved, sorted, hidden or renamed; formulas and macros are never run. Keeps no state:
 * may be used by several threads.
 */
public final class ReturnFormReader {

    /** A form with all its words takes a hundredth of it, in bytes. */
    private static final int LARGEST = 16 << 20;

    private final FileLoader loader;

    public ReturnFormReader() {
        this(new FileLoader(Files::newInputStream, LARGEST));
    }

    public ReturnFormReader(FileLoader loader) {
        this.loader = loader;
    }

    /**
     * @throws FailureException as {@link #read(Path, byte[])}, or if the file is missing, empty, too large or cannot be
     *                          opened
     */
    public ReturnedForm read(Path file) {
        return read(file, loader.load(file));
    }

    /**
     * @param file  named in what goes wrong
     * @param bytes of the file
     * @throws FailureException if it is no return form that can be told whose it is: FORM_KIND_UNKNOWN, FILE_ENCRYPTED,
     *                          FILE_DAMAGED, FILE_TOO_LARGE, FILE_UNPACKS_TOO_LARGE, FILE_REFERS_OUTSIDE,
     *                          FORM_CODES_MISSING, FORM_CODES_DAMAGED, FORM_NEWER, FORM_MIXED, FORM_WITHOUT_TABLE; never
     *                          for what a row says
     */
    public ReturnedForm read(Path file, byte[] bytes) {
        if (bytes.length == 0) {
            throw new FailureException(Failure.FILE_EMPTY, file);
        }
        FileKind kind = FileKind.of(file, bytes);
        if (kind != FileKind.WORKBOOK) {
            throw new FailureException(
                    kind == FileKind.LOCKED ? Failure.FILE_ENCRYPTED : Failure.FORM_KIND_UNKNOWN, file);
        }
        Workbook workbook = Workbooks.open(file, bytes);
        HiddenWords hidden = HiddenWords.of(workbook);
        FormCodes codes = new FormIdentity(file, workbook, hidden).codes();
        FormTables tables = FormTables.of(workbook, hidden);
        if (tables.read().isEmpty()) {
            throw new FailureException(Failure.FORM_WITHOUT_TABLE, file);
        }
        List<RowRemark> remarks = new ArrayList<>();
        if (workbook.traits().contains(SourceTrait.MACROS)) {
            remarks.add(RowRemark.of(RowPlace.wholeWorkbook(), RowReason.MACROS, ""));
        }
        remarks.addAll(tables.remarks());
        FormRows rows = new FormRows(codes, hidden, remarks);
        tables.read().forEach(rows::read);
        FormHead head = FormHead.of(tables.read().getFirst(), hidden);
        return rows.finish(head, tables.read());
    }
}
