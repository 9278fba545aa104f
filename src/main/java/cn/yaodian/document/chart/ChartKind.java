package cn.yaodian.document.chart;

/** How a chart is drawn. */
public enum ChartKind {
    /** A bar a category and series; what is expected stands as a mark on them. */
    BAR,
    /** One bar a category, made up of its series one after the other. */
    STACKED_BAR,
    /** A line a series, over time. */
    LINE
}
