package cn.yaodian.document;

import cn.yaodian.document.ReportCell.Lamp;
import cn.yaodian.document.ReportCell.Lamp.Colour;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tables of every shape that an office prints, about an invented city. */
public final class SampleReports {

    private static final String LONG = "围绕新能源汽车零部件、精细化工、绿色食品等首位产业，组织开展“匠心筑梦、建功青禾”主题劳动和技能竞赛，推动县级及以上工会举办竞赛60场，"
            + "参与职工不少于1.2万人次；健全竞赛成果转化和奖励办法，对决赛前列选手按规定晋升职业技能等级（牵头单位另行通知）。";
    private static final List<Lamp> LAMPS = List.of(new Lamp(Colour.GREEN, "正常"), new Lamp(Colour.YELLOW, "滞后"),
            new Lamp(Colour.RED, "严重滞后"), new Lamp(Colour.BLUE, "临期"));

    private SampleReports() {}

    /** A ledger of indicators with a cell of every kind, sums, notes and codes. */
    public static TableReport indicators() {
        return new TableReport("青禾市2024年产业工人队伍建设改革指标台账", "青禾市产改办　　数据截止日：2024年9月30日",
                indicatorColumns(), List.of(indicatorGroup("全部指标", 6)), List.of(),
                List.of("亮灯规则：完成率不低于序时进度为“正常”，落后10至30个百分点为“滞后”，落后超过30个百分点为“严重滞后”。", "数据截止日：2024年9月30日。"),
                "INDICATORS|2024");
    }

    /** A report as it is where it is not to be read back. */
    public static TableReport uncoded(TableReport report) {
        return new TableReport(report.title(), report.subtitle(), report.columns(), report.groups(),
                report.signatures(), report.notes());
    }

    /** The same for three units, a group each. */
    public static TableReport byUnit() {
        return indicators().withGroups(List.of(indicatorGroup("市总工会", 5), indicatorGroup("市人社局", 1),
                new ReportGroup("临江县", List.of(), List.of(), List.of())));
    }

    private static List<ReportColumn> indicatorColumns() {
        return List.of(new ReportColumn("number", "编号", 6, Align.CENTRE),
                new ReportColumn("name", "指标名称", 26, Align.LEFT), new ReportColumn("unit", "计量单位", 8, Align.CENTRE),
                new ReportColumn("target", "年度目标", 10, Align.RIGHT, true),
                new ReportColumn("cumulative", "累计", 10, Align.RIGHT, true),
                new ReportColumn("rate", "完成率", 9, Align.RIGHT), new ReportColumn("expected", "序时进度", 9, Align.RIGHT),
                new ReportColumn("light", "灯", 9, Align.CENTRE), new ReportColumn("owner", "责任单位", 16, Align.LEFT),
                new ReportColumn("due", "截止日", 8, Align.CENTRE), new ReportColumn("remark", "备注", 18, Align.LEFT));
    }

    private static ReportGroup indicatorGroup(String name, int rows) {
        List<List<ReportCell>> cells = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            BigDecimal target = new BigDecimal(i % 2 == 0 ? "60" : "12000.5");
            BigDecimal share = new BigDecimal(List.of("0.75", "0.4", "1.0333", "0", "-0.125").get(i % 5));
            cells.add(List.of(ReportCell.of(i + 1),
                    ReportCell.of(List.of("举办劳动和技能竞赛", "参加技能培训的职工", "=1+1的写法", "新建工会的企业", "高技能人才占比").get(i % 5)),
                    ReportCell.of(i % 2 == 0 ? "场" : "人次"), new ReportCell.Number(target),
                    new ReportCell.Number(target.multiply(share).setScale(i % 2, java.math.RoundingMode.HALF_UP)),
                    new ReportCell.Percent(share), new ReportCell.Percent(new BigDecimal("0.75")), LAMPS.get(i % 4),
                    ReportCell.of("市总工会、市人社局"), new ReportCell.Day(LocalDate.of(2024, 12, 1).plusDays(i * 6L)),
                    ReportCell.of(i == 1 ? "含线上培训，按参加人次计；\n四季度集中举办" : "")));
            codes.add("i" + (i + 1));
        }
        return new ReportGroup(name, List.of(), cells, codes);
    }

    /** Tasks whose text is long, some longer than a page. */
    public static TableReport longText() {
        List<ReportColumn> columns = List.of(new ReportColumn("number", "序号", 6, Align.CENTRE),
                new ReportColumn("task", "任务内容", 44, Align.LEFT), new ReportColumn("lead", "牵头单位", 14, Align.LEFT),
                new ReportColumn("due", "完成时限", 12, Align.CENTRE), new ReportColumn("progress", "具体进展", 40, Align.LEFT),
                new ReportColumn("problems", "存在的困难或问题", 24, Align.LEFT),
                new ReportColumn("state", "完成情况", 14, Align.CENTRE));
        List<List<ReportCell>> rows = IntStream.range(0, 7).mapToObj(i -> List.<ReportCell>of(ReportCell.of(i + 1),
                ReportCell.of(LONG.repeat(1 + i % 3)), ReportCell.of("市总工会"),
                new ReportCell.Day(LocalDate.of(2024, 6, 30).plusMonths(i)),
                ReportCell.of(i == 3 ? LONG.repeat(11) : i == 5 ? "" : LONG),
                ReportCell.of(i % 2 == 0 ? "" : "经费尚未落实。"),
                ReportCell.of(i == 0 ? "已超期（92）天" : "推进中"))).toList();
        return new TableReport("青禾市2024年产业工人队伍建设改革重点任务督查台账", "", columns,
                List.of(new ReportGroup("督查台账", List.of(), rows,
                        IntStream.range(0, 7).mapToObj(i -> "t" + (i + 1)).toList())),
                List.of(), List.of("数据截止日：2024年9月30日。"), "TASKS|2024");
    }

    /** Thirty columns: a target broken down over the regions. */
    public static TableReport wide() {
        List<ReportColumn> columns = new ArrayList<>(List.of(new ReportColumn("number", "序号", 6, Align.CENTRE),
                new ReportColumn("name", "指标名称", 24, Align.LEFT)));
        IntStream.range(0, 14).forEach(i -> {
            columns.add(new ReportColumn("t" + i, "县区" + (i + 1) + "目标", 8, Align.RIGHT, true));
            columns.add(new ReportColumn("a" + i, "县区" + (i + 1) + "完成", 8, Align.RIGHT, true));
        });
        List<List<ReportCell>> rows = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            List<ReportCell> cells = new ArrayList<>(
                    List.of(ReportCell.of(row + 1), ReportCell.of("举办劳动和技能竞赛的场次（含县级）")));
            for (int column = 2; column < columns.size(); column++) {
                cells.add(ReportCell.of(row * 37L + column * 13L));
            }
            rows.add(cells);
        }
        return new TableReport("青禾市2024年指标分解表", "", columns, List.of(new ReportGroup("指标分解", List.of(), rows)),
                List.of(), List.of("合计与总目标核对一致。"));
    }

    /** A few narrow columns and very many rows. */
    public static TableReport many(int rows) {
        List<ReportColumn> columns = List.of(new ReportColumn("number", "序号", 7, Align.CENTRE),
                new ReportColumn("unit", "应报单位", 22, Align.LEFT), new ReportColumn("due", "要求时限", 12, Align.CENTRE),
                new ReportColumn("light", "是否按时", 10, Align.CENTRE),
                new ReportColumn("reminded", "催报次数", 9, Align.RIGHT, true));
        List<List<ReportCell>> cells = IntStream.range(0, rows).mapToObj(i -> List.<ReportCell>of(ReportCell.of(i + 1),
                ReportCell.of("青禾市第" + (i + 1) + "单位"), new ReportCell.Day(LocalDate.of(2024, 1, 28).plusDays(i % 300)),
                LAMPS.get(i % 4), ReportCell.of(i % 3))).toList();
        return new TableReport("报送登记", "", columns, List.of(new ReportGroup("报送登记", List.of(), cells)), List.of(),
                List.of("数据截止日：2024年9月30日。"));
    }

    /** Progress beside what should be, counts of lights, and a year's course; one figure is not known. */
    public static List<Chart> charts() {
        List<String> units = List.of("市总工会", "市人力资源和社会保障局", "市教育局", "临江县");
        return List.of(
                new Chart("各单位进度与序时进度", ChartKind.BAR, units,
                        List.of(ChartSeries.actual("完成率", shares("0.82", "0.4", "", "1.05")),
                                ChartSeries.expected("序时进度", shares("0.75", "0.75", "0.75", "0.75"))),
                        Chart.PERCENT, List.of("数据截止日：2024年9月30日。")),
                new Chart("各单位任务亮灯情况", ChartKind.STACKED_BAR, units,
                        List.of(ChartSeries.counts("正常", Optional.of(Colour.GREEN), List.of(5, 3, 2, 7)),
                                ChartSeries.counts("滞后", Optional.of(Colour.YELLOW), List.of(1, 2, 0, 0)),
                                ChartSeries.counts("严重滞后", Optional.of(Colour.RED), List.of(0, 1, 1, 0))),
                        "件", List.of(), true),
                new Chart("全市累计进度", ChartKind.LINE, List.of("一季度", "二季度", "三季度", "四季度"),
                        List.of(ChartSeries.actual("实际", shares("0.2", "0.41", "0.7", "")),
                                ChartSeries.expected("序时进度", shares("0.25", "0.5", "0.75", "1"))),
                        Chart.PERCENT, List.of()));
    }

    private static List<Optional<BigDecimal>> shares(String... values) {
        return Arrays.stream(values)
                .map(value -> value.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                .toList();
    }

    /** All of them in one. */
    public static ReportBook book() {
        return new ReportBook("青禾市2024年产业工人队伍建设改革台账汇编", List.of("青禾市产改办", "数据截止日：2024年9月30日"),
                List.of(longText(), indicators(), byUnit(), wide(), many(0), many(60)), charts());
    }
}
