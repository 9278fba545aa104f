package cn.yaodian.reading.paragraph;

/**
 * A place where two lines were put together.
 *
 * @param line of the source that was joined to what stands before it
 */
public record Join(int line, JoinReason reason) {}
