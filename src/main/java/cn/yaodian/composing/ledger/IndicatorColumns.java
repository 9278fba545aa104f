package cn.yaodian.composing.ledger;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.SpanStanding;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.Goal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a ledger may show of an indicator. */
public final class IndicatorColumns {

    private static final List<LedgerColumn<IndicatorLine>> ALL = declare();

    private IndicatorColumns() {}

    /** Those that every ledger has. */
    public static List<LedgerColumn<IndicatorLine>> all() {
        return ALL;
    }

    private static List<LedgerColumn<IndicatorLine>> declare() {
        ColumnList<IndicatorLine> columns = new ColumnList<>();
        words(columns);
        figures(columns);
        List<LedgerColumn<TaskLine>> task = TaskColumns.all();
        columns.text("owners", "责任单位", 16, line -> line.owners().stream().map(Unit::shortName)
                .collect(Collectors.joining("、")))
                .day("due", "截止日", 12, line -> line.indicator().due())
                .text("note", "备注", 18, line -> line.indicator().note())
                .of(task, "number", "task-number", "任务序号", IndicatorLine::task)
                .of(task, "title", "task-title", "所属任务", IndicatorLine::task)
                .of(task, "state", "task-state", "任务状态", IndicatorLine::task)
                .of(task, IndicatorLine::task, "section", "headings", "source", "basis", "lead");
        split(columns);
        span(columns);
        return columns.blank("leader", "责任领导", 12).list();
    }

    private static void words(ColumnList<IndicatorLine> columns) {
        columns.place("number", "编号", 6, IndicatorLine::place)
                .text("name", "指标名称", 26, of(LedgerIndicator::name))
                .longText("wording", "原文表述", 26, of(LedgerIndicator::wording))
                .label("measure", "计量单位", 11, of(indicator -> indicator.measure().toString()))
                .text("definition", "口径/数据来源", 20, of(LedgerIndicator::source))
                .choice("counting", "统计方式", 11, of(indicator -> indicator.counting().title()))
                .choice("direction", "目标方向", 11, of(indicator -> indicator.goal().direction().title()));
    }

    private static void figures(ColumnList<IndicatorLine> columns) {
        columns.number("baseline", "基期值", 10, line -> goal(line).baseline())
                .number("target", "年度目标", 10, line -> Optional.of(goal(line).target()))
                .number("added", "本期", 10, IndicatorLine::added)
                .number("actual", "累计", 10, line -> line.standing().actual())
                .percent("completion", "完成率", 9, line -> line.standing().completion())
                .percent("expected", "序时进度", 11, line -> line.standing().expected())
                .points("difference", "差（百分点）", 15, line -> line.standing().difference())
                .choice("group", "进度分组", 14, line -> ProgressGroup.of(line.standing()).title())
                .choice("met", "是否达标", 11, line -> LedgerWords.fill(line.standing().met() ? "yes" : "no"))
                .lamp("light", "灯", 8, line -> line.standing().light())
                .longText("shortfall", "未达目标说明", 36, line -> Shortfall.of(line.standing()));
    }

    private static void split(ColumnList<IndicatorLine> columns) {
        columns.number("split-sum", "分解合计", 10, Splits::sum)
                .number("split-actual", "分解完成合计", 10, Splits::actual)
                .text("split-check", "与总目标核对", 16, Splits::check);
    }

    private static void span(ColumnList<IndicatorLine> columns) {
        columns.number("span-total", "多年总目标", 11, line -> line.span().map(one -> one.span().total()))
                .label("span-years", "起止年", 13, line -> line.span()
                        .map(one -> one.span().firstYear() + "—" + one.span().lastYear()).orElse(""))
                .number("span-before", "此前完成", 10, line -> line.span().flatMap(SpanStanding::before))
                .number("span-must", "本年应完成", 11, line -> line.span().flatMap(SpanStanding::must))
                .number("span-reached", "多年累计完成", 13, line -> line.span().flatMap(SpanStanding::reached))
                .number("span-remaining", "距总目标", 10, line -> line.span().map(SpanStanding::remaining));
    }

    private static Function<IndicatorLine, String> of(Function<LedgerIndicator, String> which) {
        return line -> which.apply(line.indicator());
    }

    private static Goal goal(IndicatorLine line) {
        return line.indicator().goal();
    }

    /** The key of the column that has a unit's shares of targets. */
    public static String shareOf(UnitId unit) {
        return Splits.TARGET + unit;
    }

    /** The target and the figure of each of these units, two columns a unit. */
    public static List<LedgerColumn<IndicatorLine>> shares(List<Unit> units) {
        ColumnList<IndicatorLine> columns = new ColumnList<>();
        for (Unit unit : units) {
            columns.number(Splits.target(unit), LedgerWords.fill("share.target", unit.shortName()), 10,
                    line -> share(line, unit).map(IndicatorLine.Share::target))
                    .number(Splits.figure(unit), LedgerWords.fill("share.actual", unit.shortName()), 10,
                            line -> share(line, unit).flatMap(IndicatorLine.Share::actual));
        }
        return columns.list();
    }

    private static Optional<IndicatorLine.Share> share(IndicatorLine line, Unit unit) {
        return line.shares().stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    /** Whom targets are split over, in the register's order. */
    public static List<Unit> sharing(List<IndicatorLine> lines) {
        return lines.stream().flatMap(line -> line.shares().stream()).map(IndicatorLine.Share::unit).distinct()
                .sorted(Comparator.comparingInt(Unit::order)).toList();
    }

    static BigDecimal target(IndicatorLine line) {
        return goal(line).target();
    }
}
