package cn.yaodian.service.returns;

import java.util.List;

/**
 * What became of returns that were to be written.
 *
 * @param written one step of the history each
 * @param left    that changed nothing: read before, nothing chosen, or faulty where good rows were not to be kept
 */
public record AcceptedReturns(List<Written> written, List<ReadReturn> left) {

    /** @param rows how many were written */
    public record Written(ReadReturn form, int rows) {}

    public AcceptedReturns {
        written = List.copyOf(written);
        left = List.copyOf(left);
    }
}
