package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.RefusedForm;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.OldFileFormatException;

/**
 * Writes the workbook that came with a column beside the table that says what is wrong in each row. Of an .xlsx nothing
 * else is touched: all its other parts are passed on byte by byte. An .xls is written anew by the library, which keeps
 * what it knows.
 */
public final class RefusedFormWriter {

    /**
     * Writes the whole workbook; the stream stays open.
     *
     * @param file  named in what goes wrong
     * @param came  a workbook that has been read as a return form: its bounds have been checked
     * @param form  what is to be said
     * @throws FailureException FORM_KIND_UNKNOWN for a workbook of before Excel 97, which nothing writes any more,
     *                          FILE_DAMAGED if it was read but cannot be changed
     * @throws IOException      if the stream takes no more
     */
    public void write(Path file, byte[] came, RefusedForm form, OutputStream out) throws IOException {
        byte[] written;
        try {
            written = came.length > 1 && came[0] == 'P' && came[1] == 'K'
                    ? PackagePatch.patched(came, form)
                    : OldWorkbookPatch.patched(came, form);
        } catch (OldFileFormatException tooOld) {
            throw new FailureException(Failure.FORM_KIND_UNKNOWN, tooOld, file);
        } catch (IOException | RuntimeException damaged) {
            // The libraries tell damage by many kinds of exceptions.
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
        out.write(written);
    }
}
