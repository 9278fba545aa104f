package cn.yaodian.domain.overview;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;

/**
 * What one unit owes to one collection.
 *
 * @param missing 应报未报 on the cut-off date
 */
public record SubmissionLine(ReturnCollection collection, Submission submission, Unit unit, boolean missing) {}
