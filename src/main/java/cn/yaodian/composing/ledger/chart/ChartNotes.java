package cn.yaodian.composing.ledger.chart;

import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.overview.chart.ChartAxis;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import java.util.ArrayList;
import java.util.List;

/** What stands below a chart, so that whoever sees it knows what was counted, how and when. */
final class ChartNotes {

    private ChartNotes() {}

    static List<String> of(Judgement judgement, ChartAxis axis, ChartMeasure measure) {
        List<String> notes = new ArrayList<>();
        notes.add("数据截至" + PrintedDate.of(judgement.cutOff()) + "。");
        switch (measure) {
            case PROGRESS -> notes.addAll(progress(axis));
            case PACES -> notes.add("已办结的计入“已完成”；其余按落后最多的指标分组，误差在" + judgement.margin().points().toPlainString()
                    + "个百分点以内为达序时；已逾期的计入“欠序时”，无量化指标和已中止的计入“其他”。");
            case LIGHTS -> notes.add("警示灯按“" + judgement.rule().name() + "”规则判定，每件任务一灯。");
            case RETURNS -> notes.add("以首次报送之日计是否按时；报后被退回、尚未重报的，计入“应报未报”。");
        }
        return notes;
    }

    private static List<String> progress(ChartAxis axis) {
        if (axis == ChartAxis.INDICATOR) {
            return List.of("完成率=（累计-基期）÷（目标-基期），在0至100%之间计；未报数的按0计。只要求保持或控制的指标不计进度。");
        }
        List<String> notes = new ArrayList<>();
        notes.add("完成率为有量化指标的任务的平均数：每件任务取各指标完成率的平均数，单项最高计100%，未报数的按0计，已办结的计100%。");
        if (axis == ChartAxis.UNIT) {
            notes.add("单位计其牵头（负责）的任务和分解到该单位的指标。");
        }
        return notes;
    }
}
