package cn.yaodian.composing.ledger;

import cn.yaodian.domain.ledger.IndicatorStanding;
import cn.yaodian.domain.ledger.Milestone;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.overview.UnitPart;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.returns.PartReport;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a ledger may show of a task. */
public final class TaskColumns {

    private static final List<LedgerColumn<TaskLine>> ALL = declare();

    private TaskColumns() {}

    public static List<LedgerColumn<TaskLine>> all() {
        return ALL;
    }

    private static List<LedgerColumn<TaskLine>> declare() {
        ColumnList<TaskLine> columns = new ColumnList<>();
        text(columns);
        units(columns);
        time(columns);
        progress(columns);
        figures(columns);
        quarters(columns);
        return columns.blank("leader", "牵头领导", 12).blank("remark", "备注", 14).list();
    }

    private static void text(ColumnList<TaskLine> columns) {
        columns.place("number", "序号", 6, TaskLine::place)
                .label("label", "文内编号", 11, TaskLine::label)
                .text("source", "任务来源", 20, line -> Sources.title(line.plan()))
                .text("basis", "文件标题及文号", 24, line -> Sources.titleAndNumber(line.plan()))
                .text("section", "所属部分", 18, line -> line.headings().stream().findFirst().orElse(""))
                .text("headings", "对应条款", 18, line -> String.join("\n", line.headings()))
                .longText("title", "重点任务", 30, TaskLine::words)
                .longText("measures", "具体措施", 50, line -> line.task().body())
                .longText("targets", "量化目标", 22, line -> line.standing().indicators().stream()
                        .map(standing -> standing.indicator().wording()).filter(wording -> !wording.isEmpty())
                        .distinct().collect(Collectors.joining("\n")));
    }

    private static void units(ColumnList<TaskLine> columns) {
        columns.text("lead", "牵头单位", 16, line -> names(line.answerable()))
                .text("participants", "参与（配合）单位", 18, line -> names(line.borne().stream()
                        .filter(part -> !line.answerable().contains(part)).toList()))
                .text("responsible", "责任单位", 16, line -> names(line.parts(DutyRole.RESPONSIBLE)))
                .text("units", "全部单位", 22, line -> names(line.borne()))
                .label("person", "责任人", 10, line -> Reported.chief(line, PartReport::person))
                .label("phone", "联系电话", 14, line -> Reported.chief(line, PartReport::phone));
    }

    private static void time(ColumnList<TaskLine> columns) {
        columns.day("assigned", "交办时间", 12, line -> line.plan().issue().dateOfIssue())
                .day("due", "完成时限", 12, line -> line.standing().due())
                .day("first-due", "原定时限", 12, line -> line.entry().firstDue())
                .count("extension-count", "延期次数", 11,
                        line -> line.entry().extensions().stream().filter(one -> one.isGranted()).count())
                .longText("extensions", "延期情况", 24, Outcome::extensions)
                .number("days-left", "剩余天数", 11, line -> isSettled(line)
                        ? Optional.empty()
                        : line.standing().daysLeft().map(BigDecimal::valueOf))
                .number("overdue-days", "超期天数", 11, line -> Outcome.overdue(line).map(BigDecimal::valueOf))
                .choice("due-flag", "时限情况", 12, line -> line.standing().flag().title())
                .day("finished", "办结时间", 12, line -> line.entry().finishedOn()
                        .filter(_ -> line.standing().flag().isFinished()));
    }

    private static boolean isSettled(TaskLine line) {
        return line.standing().flag().isFinished() || !line.entry().state().isOpen()
                && line.entry().finishedOn().isEmpty();
    }

    private static void progress(ColumnList<TaskLine> columns) {
        columns.choice("state", "状态", 10, Outcome::state)
                .text("outcome", "完成情况", 22, Outcome::of)
                .lamp("light", "警示灯", 8, line -> line.standing().light())
                .longText("progress", "具体进展", 40, line -> Reported.words(line, PartReport::progress))
                .longText("problems", "存在的困难或问题", 28, line -> Reported.words(line, PartReport::problems))
                .longText("next-steps", "下一步打算", 28, line -> Reported.words(line, PartReport::nextSteps))
                .longText("coordination", "是否需要协调", 16, line -> Reported.words(line, PartReport::needsCoordination))
                .text("completion", "单位自报情况", 12, line -> Reported.words(line, PartReport::completion))
                .day("updated", "更新日期", 12, Reported::updated)
                .count("unreported", "未报单位数", 13, line -> line.standing().unreported())
                .count("reminders", "催报次数", 11,
                        line -> line.answerable().stream().mapToInt(UnitPart::reminders).sum());
    }

    private static void figures(ColumnList<TaskLine> columns) {
        columns.choice("group", "进度分组", 14, line -> ProgressGroup.of(line).title())
                .count("indicators", "指标数", 8, line -> line.standing().indicators().size())
                .count("met", "已达标数", 11,
                        line -> line.standing().indicators().stream().filter(IndicatorStanding::met).count())
                .points("behind", "差（百分点）", 15, line -> line.standing().indicators().stream()
                        .filter(standing -> !standing.met()).flatMap(standing -> standing.difference().stream())
                        .min(Comparator.naturalOrder()))
                .longText("shortfall", "未达指标说明", 36, line -> line.standing().indicators().stream()
                        .filter(standing -> !standing.met())
                        .map(standing -> LedgerWords.fill("unit.report", standing.indicator().name(),
                                Shortfall.of(standing)))
                        .collect(Collectors.joining("\n")));
    }

    private static void quarters(ColumnList<TaskLine> columns) {
        columns.longText("quarter-1", "第一季度", 24, line -> milestones(line, 1))
                .longText("quarter-2", "第二季度", 24, line -> milestones(line, 2))
                .longText("quarter-3", "第三季度", 24, line -> milestones(line, 3))
                .longText("quarter-4", "第四季度", 24, line -> milestones(line, 4));
    }

    /** Those of a plan of several years stand behind their year. */
    private static String milestones(TaskLine line, int quarter) {
        boolean severalYears = line.plan().lastDay().getYear() > line.plan().year();
        return line.entry().milestones().stream().filter(milestone -> milestone.quarter() == quarter)
                .sorted(Comparator.comparingInt(Milestone::year))
                .map(milestone -> (severalYears ? milestone.year() + "年：" : "") + milestone.text())
                .collect(Collectors.joining("\n"));
    }

    /** Each unit once, also one that the plan names twice. */
    static String names(List<UnitPart> parts) {
        return parts.stream().map(part -> part.unit().shortName()).distinct().collect(Collectors.joining("、"));
    }
}
