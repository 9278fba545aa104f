package cn.yaodian.domain.returns;

import java.time.LocalDate;

/**
 * 催报.
 *
 * @param how 电话, 书面, 工作群
 * @param by  who did it
 */
public record Reminder(LocalDate on, String how, String by) {

    public Reminder {
        how = how.strip();
        by = by.strip();
    }
}
