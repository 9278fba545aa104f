package cn.yaodian.service.export;

/** What becomes of an export whose file is already there. */
public enum OnExisting {
    /** It fails with TARGET_EXISTS. */
    REFUSE,
    /** It replaces the file: the clerk has been asked. */
    REPLACE,
    /** It takes the next free name: 名称（2）.xlsx. */
    NUMBER
}
