package cn.yaodian.ui.returns;

import cn.yaodian.service.returns.Steps;
import cn.yaodian.ui.task.Progress;

/** Lets the status bar watch, and its cross end, long work on returns. */
public final class Watched {

    private Watched() {}

    public static Steps by(Progress progress) {
        return (done, all, what) -> {
            progress.stopIfCancelled();
            progress.report(all == 0 ? -1 : (double) done / all, what);
        };
    }
}
