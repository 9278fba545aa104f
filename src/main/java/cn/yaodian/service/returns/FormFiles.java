package cn.yaodian.service.returns;

import cn.yaodian.domain.returns.form.ReturnForm;
import cn.yaodian.domain.returns.form.ReturnedForm;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.writing.file.FileContent;
import java.nio.file.Path;
import java.util.List;

/** Return forms as files of one format. Safe for several threads. */
interface FormFiles {

    /** As it goes out. */
    FileContent blank(ReturnForm form);

    /**
     * As it came back.
     *
     * @param file whose content it is, for the failure
     * @throws cn.yaodian.domain.failure.FailureException one of the FORM_ or FILE_ failures
     */
    ReturnedForm read(Path file, byte[] content);

    /**
     * As it goes back to be mended: the same file with 错误说明 beside its rows.
     *
     * @param remarks all that is to be said
     */
    FileContent refused(Path file, byte[] content, List<RowRemark> remarks);
}
