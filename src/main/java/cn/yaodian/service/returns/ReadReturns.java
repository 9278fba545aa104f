package cn.yaodian.service.returns;

import cn.yaodian.domain.failure.FailureException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a number of files hold. Nothing of it is written.
 *
 * @param returns in the order of the files
 * @param unread  files that are no forms of this office's, with why
 */
public record ReadReturns(List<ReadReturn> returns, List<UnreadFile> unread) {

    /** A file that gave nothing. */
    public record UnreadFile(Path file, FailureException failure) {}

    public ReadReturns {
        returns = List.copyOf(returns);
        unread = List.copyOf(unread);
    }
}
