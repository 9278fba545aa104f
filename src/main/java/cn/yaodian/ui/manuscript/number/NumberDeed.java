package cn.yaodian.ui.manuscript.number;

/** What is done to a number in the form at the side. */
enum NumberDeed {
    /** 预留. */
    RESERVE,
    /** 作废. */
    VOID,
    /** 登记外来编号: a document that went out outside this program. */
    ENTER,
    /** 起始号: what was given before, on paper. */
    START
}
