package cn.yaodian.service.returns;

import cn.yaodian.composing.returns.RefusedFormComposer;
import cn.yaodian.composing.returns.ReturnFormComposer;
import cn.yaodian.composing.returns.ReturnFormTemplate;
import cn.yaodian.composing.returns.ReturnFormTemplates;
import cn.yaodian.document.form.FormWorkbook;
import cn.yaodian.document.form.RefusedForm;
import cn.yaodian.domain.returns.form.ReturnForm;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.reading.form.ReturnFormReader;
import cn.yaodian.writing.file.FileContent;
import cn.yaodian.writing.xlsx.form.RefusedFormWriter;
import cn.yaodian.writing.xlsx.form.ReturnFormWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Return forms as Excel workbooks. */
final class FormWorkbooks implements FormFiles {

    private final Clock clock;
    private final ReturnFormTemplate template = ReturnFormTemplates.bundled();
    private final ReturnFormReader reader = new ReturnFormReader();

    /** @param clock tells the day that files say they were made on */
    FormWorkbooks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public FileContent blank(ReturnForm form) {
        FormWorkbook workbook = new ReturnFormComposer(template).compose(form);
        return out -> new ReturnFormWriter(clock).write(workbook, out);
    }

    @Override
    public ReturnedForm read(Path file, byte[] content) {
        return reader.read(file, content);
    }

    /** Where its tables stand is read from the file again; what is to be said is only what is given. */
    @Override
    public FileContent refused(Path file, byte[] content, List<RowRemark> remarks) {
        ReturnedForm form = reader.read(file, content);
        RefusedForm refused = new RefusedFormComposer(template).compose(new ReturnedForm(form.codes(), form.filledBy(),
                form.filledOn(), form.tasks(), form.figures(), remarks, form.tables()));
        return out -> new RefusedFormWriter().write(file, content, refused, out);
    }
}
