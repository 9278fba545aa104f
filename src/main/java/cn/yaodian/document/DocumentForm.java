package cn.yaodian.document;

/** The forms in which documents are issued: those of GB/T 9704-2012, and the bulletin that custom has beside them. */
public enum DocumentForm {
    /** 文件: letterhead, number and red rule (clause 7). */
    DOCUMENT,
    /** 信函: red double rules at head and foot, number at the right (10.1). */
    LETTER,
    /** 命令（令）: letterhead and number without rule (10.2). */
    ORDER,
    /** 纪要: as 文件, with those present below the text (10.3). */
    MINUTES,
    /** 简报: the bulletin's name, its issue, office and date above the rule. Not in the standard. */
    BULLETIN
}
