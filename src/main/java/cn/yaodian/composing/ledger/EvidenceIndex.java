package cn.yaodian.composing.ledger;

import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.ledger.EvidenceFile;
import cn.yaodian.domain.plan.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** 佐证材料目录: what lies in a package of files, and of which task and unit it is. */
public final class EvidenceIndex {

    private static final String NAME = "佐证材料目录";
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);

    /**
     * A file as it lies in the package.
     *
     * @param number of its task in the plan, from 1
     * @param words  of its task
     * @param unit   empty where it shows the task as a whole
     * @param place  folder and name within the package
     */
    public record Line(int number, String words, String unit, EvidenceFile file, String place) {}

    private EvidenceIndex() {}

    /** @param made the day on which the package is made */
    public static TableReport of(Plan plan, List<Line> lines, LocalDate made) {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(ReportCell.of(rows.size() + 1L), ReportCell.of(line.number()),
                    ReportCell.of(line.words()), ReportCell.of(line.unit()), ReportCell.of(line.place()),
                    new ReportCell.Number(kilobytes(line.file().sizeBytes())), ReportCell.of(line.file().note()),
                    ReportCell.of(line.file().addedBy()),
                    new ReportCell.Day(line.file().addedAt().atZoneSameInstant(ZoneId.systemDefault()).toLocalDate())));
        }
        return new TableReport(NAME, plan.title() + "　" + PrintedDate.of(made),
                List.of(new ReportColumn("place", "序号", 6, Align.CENTRE),
                        new ReportColumn("task", "任务编号", 9, Align.CENTRE),
                        new ReportColumn("words", "重点任务", 30, Align.LEFT),
                        new ReportColumn("unit", "单位", 18, Align.LEFT),
                        new ReportColumn("file", "文件位置", 44, Align.LEFT),
                        new ReportColumn("size", "大小（KB）", 12, Align.RIGHT, true),
                        new ReportColumn("note", "说明", 24, Align.LEFT),
                        new ReportColumn("by", "添加人", 10, Align.CENTRE),
                        new ReportColumn("on", "添加日期", 13, Align.CENTRE)),
                List.of(new ReportGroup(NAME, List.of(), rows)), List.of(), List.of());
    }

    private static BigDecimal kilobytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(KILOBYTE, 1, RoundingMode.UP);
    }
}
