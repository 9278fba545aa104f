package cn.yaodian.domain.remark;

import java.util.Objects;

/**
 * Something in a document that the clerk should look at.
 *
 * @param line    line of the source, from 1; 0 where it concerns the whole
 * @param message a Chinese sentence
 */
public record Remark(Severity severity, int line, String message) {

    public Remark {
        Objects.requireNonNull(severity);
        message = message.strip();
    }
}
