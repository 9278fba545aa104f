package cn.yaodian.domain.returns;

import java.time.LocalDate;

/**
 * 退回: the office has sent a return back to be mended.
 *
 * @param reason what is wrong with it, as the unit is told
 * @param by     who did it
 */
public record SentBack(LocalDate on, String reason, String by) {

    public SentBack {
        reason = reason.strip();
        by = by.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("nothing is sent back without saying why");
        }
    }
}
