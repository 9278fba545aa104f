package cn.yaodian.domain.overview.chart;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.PlanRecords;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.Breakdown;
import cn.yaodian.domain.progress.Counting;
import cn.yaodian.domain.progress.Direction;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.progress.Schedule;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.SentBack;
import cn.yaodian.domain.returns.Submission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Six tasks on 30 June, when half is expected: competitions (60 of 100), a task without figures closed in May, training
 * split over two counties (60 of 120 and nothing of 80), brands closed in April (10 of 10), one suspended, one overdue.
 */
public final class HalfYear {

    static final LocalDate CUT_OFF = LocalDate.of(2026, 6, 30);
    static final Unit UNION = unit("市总工会", 1);
    static final Unit LABOUR = unit("市人社局", 2);
    static final Unit EAST = unit("临江县", 3);
    static final Unit WEST = unit("云溪县", 4);

    private static final List<Task> TASKS = List.of(Task.of("开展劳动和技能竞赛", ""), Task.of("修订评选办法", ""),
            Task.of("组织技能培训", ""),
            Task.of("培育工匠品牌", ""), Task.of("建设实训基地", ""), Task.of("编印案例汇编", ""));
    private static final Period SPRING = Period.quarter(2026, 1);

    private HalfYear() {}

    public static PlanOverview overview() {
        Plan plan = Plan.draft(2026, "2026年工作要点", IssueDetails.NONE).withNodes(List.of(
                Section.of("思想引领", List.copyOf(TASKS.subList(0, 2))),
                Section.of("技能提升", List.copyOf(TASKS.subList(2, 6)))));
        Map<UnitId, BigDecimal> shares = new LinkedHashMap<>();
        shares.put(EAST.id(), BigDecimal.valueOf(120));
        shares.put(WEST.id(), BigDecimal.valueOf(80));
        LedgerIndicator competitions = indicator(0, "竞赛场次", 100, Map.of(), UNION);
        LedgerIndicator training = indicator(2, "培训人次", 200, shares, EAST);
        LedgerIndicator brands = indicator(3, "品牌个数", 10, Map.of(), UNION);
        Ledger ledger = new Ledger(plan.id(),
                List.of(task(0, UNION, TaskState.UNDERWAY, "2026-12-31", ""),
                        task(1, LABOUR, TaskState.CLOSED, "2026-06-30", "2026-05-10"),
                        task(2, LABOUR, TaskState.UNDERWAY, "2026-12-31", ""),
                        task(3, UNION, TaskState.CLOSED, "2026-06-30", "2026-04-15"),
                        task(4, UNION, TaskState.SUSPENDED, "2026-12-31", ""),
                        task(5, UNION, TaskState.UNDERWAY, "2026-03-31", "")),
                List.of(competitions, training, brands));
        FigureBook figures = new FigureBook(List.of(figure(competitions, UNION, 1, 30),
                figure(competitions, UNION, 2, 60), figure(training, EAST, 1, 60), figure(brands, UNION, 1, 10)));
        PlanRecords records = new PlanRecords(plan, ledger, new UnitRegister(List.of(UNION, LABOUR, EAST, WEST)),
                figures, Map.of(), List.of(returns(plan)));
        return PlanOverview.of(records,
                new Judgement(CUT_OFF, LightRule.BY_PACE, Schedule.Linear.ofYear(2026), PaceMargin.USUAL));
    }

    private static PlanRecords.Collected returns(Plan plan) {
        LocalDate due = LocalDate.of(2026, 4, 5);
        ReturnCollection spring = new ReturnCollection(CollectionId.random(), plan.id(), SPRING, "一季度进展", "", due);
        return new PlanRecords.Collected(spring,
                List.of(owed(spring, UNION).receivedOn(due), owed(spring, LABOUR).receivedOn(due.plusDays(1)),
                        owed(spring, EAST),
                        owed(spring, WEST).receivedOn(due).sentBack(new SentBack(due, "缺少数据", "陆知禾"))));
    }

    private static Submission owed(ReturnCollection collection, Unit unit) {
        return Submission.owed(collection.id(), unit.id());
    }

    private static LedgerTask task(int number, Unit lead, TaskState state, String due, String finished) {
        return new LedgerTask(TASKS.get(number).id(), state, Optional.of(LocalDate.parse(due)), List.of(),
                finished.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(finished)), List.of(),
                List.of(new Part(PartId.random(), DutyRole.LEAD, lead.id(), lead.name(), PartState.SIGNED)));
    }

    private static LedgerIndicator indicator(int task, String name, int target, Map<UnitId, BigDecimal> shares,
            Unit owner) {
        return new LedgerIndicator(IndicatorId.random(), TASKS.get(task).id(), name, name, Measure.of("个"),
                Counting.CUMULATIVE, new Goal(Direction.AT_LEAST, Optional.empty(), BigDecimal.valueOf(target)), "",
                Optional.empty(), List.of(owner.id()), Optional.empty(), new Breakdown(shares), "");
    }

    private static FigureBook.Entry figure(LedgerIndicator indicator, Unit unit, int quarter, int cumulative) {
        return new FigureBook.Entry(indicator.id(), unit.id(), new Reading(Period.quarter(2026, quarter),
                Optional.empty(), Optional.of(BigDecimal.valueOf(cumulative))));
    }

    private static Unit unit(String name, int order) {
        return new Unit(UnitId.random(), UnitKind.MEMBER, name, List.of(), order);
    }
}
