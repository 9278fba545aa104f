package cn.yaodian.writing.file;

/** What becomes of a file that is already there. */
public enum Overwrite {
    /** It stays, and nothing is written. */
    REFUSE,
    /** It is replaced in one step once the new file is whole: the clerk has said so. */
    REPLACE
}
