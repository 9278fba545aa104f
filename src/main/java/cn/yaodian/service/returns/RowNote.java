package cn.yaodian.service.returns;

import cn.yaodian.domain.returns.change.RowPlace;

/**
 * What is to be said of a row: why it is refused, or what is doubtful in it.
 *
 * @param subject what the row is about, as the file has it: number and words of the task, name of the indicator
 * @param words   a Chinese sentence for the clerk and for the unit
 */
public record RowNote(RowPlace place, String subject, String words) {}
