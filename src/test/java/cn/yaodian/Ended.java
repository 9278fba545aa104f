package cn.yaodian;

/**
 * How a run of the program ended.
 *
 * @param out results
 * @param err messages
 */
public record Ended(int status, String out, String err) {}
