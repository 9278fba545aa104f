package cn.yaodian.domain.overview;

/** What a line of a ledger's table stands for. */
public enum LedgerSheet {
    /** 任务. */
    TASKS,
    /** 单位任务: one unit's part in one task. */
    PARTS,
    /** 指标. */
    INDICATORS,
    /** 报送: what one unit owes for one period. */
    RETURNS
}
