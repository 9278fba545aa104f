package cn.yaodian.reading.paragraph;

import cn.yaodian.domain.reading.JoinReason;

/**
 * A place where two lines were put together.
 *
 * @param line of the source that was joined to what stands before it
 * @param at   index in the paragraph's text of that line's first character
 */
public record Join(int line, JoinReason reason, int at) {}
