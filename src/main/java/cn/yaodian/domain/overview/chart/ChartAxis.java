package cn.yaodian.domain.overview.chart;

import java.util.List;

/** By what a chart of the ledger is divided. */
public enum ChartAxis {
    /** The plan's outermost headings. A return is for all of a unit's tasks, so there are none by section. */
    SECTION("按部分", List.of(ChartMeasure.PROGRESS, ChartMeasure.PACES, ChartMeasure.LIGHTS)),
    /** Those that lead or answer for tasks, and those that share an indicator's target. */
    UNIT("按单位", List.of(ChartMeasure.values())),
    /** Each one has a single light and group: nothing to count. */
    INDICATOR("按指标", List.of(ChartMeasure.PROGRESS)),
    /** Period by period. */
    TIME("随时间", List.of(ChartMeasure.values()));

    private final String title;
    private final List<ChartMeasure> measures;

    ChartAxis(String title, List<ChartMeasure> measures) {
        this.title = title;
        this.measures = measures;
    }

    public String title() {
        return title;
    }

    /** What can be shown so divided. */
    public List<ChartMeasure> measures() {
        return measures;
    }
}
