package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.FormWorkbook;
import cn.yaodian.writing.xlsx.DatedWorkbook;
import cn.yaodian.writing.xlsx.SheetNames;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes a form as an .xlsx that is filled in with Excel or WPS: what is known is locked, what is asked is checked, and
 * hidden codes tell what each row is about wherever it is moved. The same form gives the same bytes on the same day.
 */
public final class ReturnFormWriter {

    private final Clock clock;

    /** @param clock tells the day that the file says it was made on */
    public ReturnFormWriter(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the whole workbook; the stream stays open.
     *
     * @throws IOException if the stream or the disk for temporary files takes no more
     */
    public void write(FormWorkbook form, OutputStream out) throws IOException {
        Instant day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        try (DatedWorkbook workbook = new DatedWorkbook(day, form.title())) {
            FormStyles styles = new FormStyles(workbook.getXSSFWorkbook());
            SheetNames names = new SheetNames();
            names.next(form.codes().sheet());
            // Not streamed: a stream knows only rows whose height stays as it is.
            String sheet = workbook.createSheet(names.next(form.sheet())).getSheetName();
            new FormSheet(form, styles, workbook.getXSSFWorkbook().getSheet(sheet)).write();
            new ExplanationSheet(workbook.createSheet(names.next(form.explanation().sheet())), styles)
                    .write(form.explanation());
            new HiddenSheet(form).write(workbook);
            workbook.getXSSFWorkbook().getProperties().getCustomProperties().addProperty(form.codes().property(),
                    form.codes().text());
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }
}
