package cn.yaodian.service.returns;

import cn.yaodian.domain.returns.form.ReturnForm;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.writing.file.FileContent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Return forms as Excel workbooks. */
final class FormWorkbooks implements FormFiles {

    private final Clock clock;

    FormWorkbooks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public FileContent blank(ReturnForm form) {
        throw new UnsupportedOperationException("until forms can be written: " + clock);
    }

    @Override
    public ReturnedForm read(Path file, byte[] content) {
        throw new UnsupportedOperationException("until forms can be read: " + clock);
    }

    @Override
    public FileContent refused(Path file, byte[] content, List<RowRemark> remarks) {
        throw new UnsupportedOperationException("until forms can be written: " + clock);
    }
}
