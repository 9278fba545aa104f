package cn.yaodian.bench;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportCell.Lamp;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A ledger of indicators with as many rows as one asks for, in 15 columns of every kind of cell. */
final class LargeTable {

    private static final List<Lamp> LAMPS = List.of(new Lamp(Lamp.Colour.GREEN, "正常"),
            new Lamp(Lamp.Colour.YELLOW, "滞后"), new Lamp(Lamp.Colour.RED, "严重滞后"), new Lamp(Lamp.Colour.BLUE, "临期"));

    private LargeTable() {}

    static TableReport of(int rows) {
        List<ReportColumn> columns = List.of(column("编号", 8, Align.CENTRE), column("指标名称", 26, Align.LEFT),
                column("计量单位", 10, Align.CENTRE), column("口径", 30, Align.LEFT), column("统计方式", 10, Align.CENTRE),
                column("基期值", 10, Align.RIGHT), column("年度目标", 10, Align.RIGHT), column("本期", 10, Align.RIGHT),
                column("累计", 10, Align.RIGHT), column("完成率", 10, Align.RIGHT), column("序时进度", 10, Align.RIGHT),
                column("灯", 12, Align.CENTRE), column("责任单位", 18, Align.LEFT), column("截止日", 12, Align.CENTRE),
                column("备注", 20, Align.LEFT));
        List<List<ReportCell>> cells = new ArrayList<>(rows);
        List<String> codes = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            cells.add(row(i));
            codes.add("indicator-" + i);
        }
        return new TableReport("指标台账", "", columns, List.of(new ReportGroup("全部指标", List.of(), cells, codes)),
                List.of(), List.of("数据截止日：2026年9月30日。"), "INDICATORS");
    }

    private static ReportColumn column(String title, double width, Align align) {
        return new ReportColumn(title, title, width, align);
    }

    private static List<ReportCell> row(int i) {
        return List.of(ReportCell.of(i + 1), ReportCell.of("举办劳动和技能竞赛的场次之" + i), ReportCell.of("场"),
                ReportCell.of("按实际举办并有通知、有总结的竞赛计，第" + i + "项"), ReportCell.of("累计"), ReportCell.of(i % 40),
                ReportCell.of(60 + i % 300), number(i % 97, 1), number(i % 977, 2), share(i % 130), share(75),
                LAMPS.get(i % LAMPS.size()), ReportCell.of("第" + i % 150 + "单位、市人社局"),
                new ReportCell.Day(LocalDate.of(2026, 1, 1).plusDays(i % 365)),
                i % 3 == 0 ? ReportCell.of("含线上，第" + i + "次") : ReportCell.EMPTY);
    }

    private static ReportCell number(int unscaled, int scale) {
        return new ReportCell.Number(BigDecimal.valueOf(unscaled, scale));
    }

    private static ReportCell share(int hundredths) {
        return new ReportCell.Percent(BigDecimal.valueOf(hundredths, 2));
    }
}
