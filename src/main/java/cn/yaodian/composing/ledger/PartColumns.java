package cn.yaodian.composing.ledger;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.domain.returns.PartReport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a ledger may show of one unit's part in one task. */
public final class PartColumns {

    private static final List<LedgerColumn<PartLine>> ALL = declare();

    private PartColumns() {}

    public static List<LedgerColumn<PartLine>> all() {
        return ALL;
    }

    private static List<LedgerColumn<PartLine>> declare() {
        ColumnList<PartLine> columns = new ColumnList<>();
        List<LedgerColumn<TaskLine>> task = TaskColumns.all();
        columns.of(task, "number", "number", "任务序号", PartLine::task)
                .of(task, PartLine::task, "title")
                .text("unit", "单位", 16, line -> line.part().unit().shortName())
                .text("unit-name", "单位全称", 24, line -> line.part().unit().name())
                .choice("unit-kind", "单位类别", 12, line -> line.part().unit().kind().title())
                .choice("role", "本单位角色", 13, line -> line.part().part().role().title())
                .text("named", "文件中的名称", 16, line -> line.part().part().named())
                .choice("state", "状态", 10, line -> line.part().part().state().title());
        reports(columns);
        columns.text("indicators", "承担指标", 24, PartColumns::indicators)
                .of(task, PartLine::task, "source", "basis", "label", "section", "headings", "measures", "targets",
                        "lead", "participants", "assigned", "due", "days-left", "due-flag", "extensions", "outcome")
                .of(task, "state", "task-state", "任务状态", PartLine::task)
                .of(task, "light", "light", "", PartLine::task);
        return columns.blank("leader", "责任领导", 12).blank("remark", "备注", 14).list();
    }

    private static void reports(ColumnList<PartLine> columns) {
        columns.longText("progress", "目前进展", 40, said(PartReport::progress))
                .longText("problems", "存在问题", 28, said(PartReport::problems))
                .longText("next-steps", "下一步打算", 28, said(PartReport::nextSteps))
                .longText("coordination", "是否需要协调", 16, said(PartReport::needsCoordination))
                .text("completion", "完成情况", 12, said(PartReport::completion))
                .label("person", "责任人", 10, said(PartReport::person))
                .label("phone", "联系电话", 14, said(PartReport::phone))
                .day("updated", "更新日期", 12, line -> line.part().updated())
                .choice("missing", "应报未报", 10, line -> LedgerWords.fill(line.part().owing() > 0 ? "yes" : "no"))
                .place("reminders", "催报次数", 11, line -> line.part().reminders());
    }

    private static Function<PartLine, String> said(Function<PartReport, String> which) {
        return line -> Reported.words(line.part(), which);
    }

    /** Names of the indicators whose figures the unit reports, one a line. */
    private static String indicators(PartLine line) {
        UnitPart part = line.part();
        return line.task().standing().indicators().stream().map(standing -> standing.indicator())
                .filter(indicator -> reports(indicator, part.unit().id()))
                .map(indicator -> LedgerWords.fill(indicator.measure().toString().isEmpty()
                        ? "figure.plain"
                        : "figure", indicator.name(), indicator.measure()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean reports(LedgerIndicator indicator, UnitId unit) {
        return indicator.owners().contains(unit) || indicator.breakdown().shares().containsKey(unit);
    }
}
