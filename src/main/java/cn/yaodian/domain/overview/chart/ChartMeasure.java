package cn.yaodian.domain.overview.chart;

import cn.yaodian.domain.overview.ProgressGroup;

/** What a chart of the ledger shows. */
public enum ChartMeasure {
    /** 进度: completion beside what is expected. */
    PROGRESS("完成进度"),
    /** Tasks by {@link ProgressGroup}. */
    PACES("序时分组"),
    /** Tasks by light. */
    LIGHTS("警示灯"),
    /** Returns by {@link ReturnGroup}. */
    RETURNS("报送情况");

    private final String title;

    ChartMeasure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
