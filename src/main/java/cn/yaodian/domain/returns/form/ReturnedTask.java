package cn.yaodian.domain.returns.form;

import cn.yaodian.domain.returns.PartReport;

/**
 * What a unit said of its part in a task.
 *
 * @param report may say nothing at all, where the unit left the row blank
 */
public record ReturnedTask(RowPlace row, PartReport report) {}
