package cn.yaodian.domain.progress;

/** What may be wrong with a figure that was reported. */
public enum FigureDoubt {
    /** 累计数比上期少: a cumulative figure that fell. */
    CUMULATIVE_FELL,
    /** 本期数与累计数不符: cumulative is not the last one and what the period added. */
    DOES_NOT_ADD_UP,
    /** 本期数为负. */
    NEGATIVE,
    /** 比上期多十倍以上: often the wrong scale, 人次 for 万人次. */
    OUT_OF_SCALE,
    /** 百分比超过 100. */
    ABOVE_HUNDRED_PERCENT,
    /** 应为整数: persons and times come in whole numbers. */
    NOT_WHOLE,
    /** 分项之和与总数不符. */
    PARTS_DIFFER_FROM_WHOLE,
    /** 占比与分子、分母不符: a share that its counts do not give. */
    SHARE_DIFFERS_FROM_COUNTS,
    /** 文字里同一个数用了别的计量单位: 人 for 人次. */
    MEASURE_DIFFERS_IN_WORDS
}
