package cn.yaodian.inspection.part;

/** What a row of an official document is. */
public enum Part {
    COPY_NUMBER, SECRECY, URGENCY, LETTERHEAD, NUMBER,
    /** 签发人 and the names behind it. */
    SIGNERS,
    /** 第N期 of a bulletin. */
    ISSUE,
    /** Who edits a bulletin, and its date. */
    EDITOR,
    /** Stands in the masthead, and nobody knows what it is. */
    IN_MASTHEAD, TITLE, ADDRESSEES, BODY, ATTACHMENTS,
    /** 出席, 请假, 列席. */
    ATTENDANCE,
    /** Names of the bodies that sign. */
    SIGNATURE, DATE, NOTE, ANNEX_LABEL, ANNEX_TITLE, ANNEX_BODY, IMPRINT
}
