package cn.yaodian.service.overview.edit;

import java.time.LocalDate;

/**
 * On what terms edits are taken.
 *
 * @param on        the day on which they are made; what is closed was done on it
 * @param reason    why, on the log; empty where none is given
 * @param extending whether a later due date puts a task off (延期, with its old date on record) or mends a date that was
 *                  wrong
 */
public record EditTerms(LocalDate on, String reason, boolean extending) {

    public EditTerms {
        reason = reason.strip();
    }
}
