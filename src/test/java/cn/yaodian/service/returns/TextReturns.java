package cn.yaodian.service.returns;

import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.workspace.Workspace;
import java.util.function.Supplier;

/** Collecting returns with forms as lines of text, for trying what stands above it. */
public final class TextReturns {

    private TextReturns() {}

    public static ReturnServices of(Workspace workspace, Supplier<ManuscriptExports> letters) {
        return ReturnServices.of(workspace, letters, new TextForms());
    }
}
