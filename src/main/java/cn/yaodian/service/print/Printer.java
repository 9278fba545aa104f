package cn.yaodian.service.print;

/**
 * A printer of this machine.
 *
 * @param name  as the system calls it
 * @param usual whether it is the one that the system uses unless told otherwise
 */
public record Printer(String name, boolean usual) {}
