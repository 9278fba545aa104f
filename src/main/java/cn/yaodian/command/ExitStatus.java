package cn.yaodian.command;

/** How a command ends, for the scripts that call it. What stands in a failure's own status is one of these. */
public enum ExitStatus {
    /** Done. */
    DONE(0),
    /** It ran, and found fault with what it was given. */
    FAULT_FOUND(1),
    /** Called in a way that it does not know. */
    WRONG_USE(2),
    /** A file or a workspace cannot be read or written. */
    NOT_ACCESSIBLE(3),
    /** A fault of the program itself. */
    PROGRAM_FAULT(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
