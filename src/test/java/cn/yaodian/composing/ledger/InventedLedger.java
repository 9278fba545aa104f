package cn.yaodian.composing.ledger;

import cn.yaodian.domain.indicator.IndicatorId;
import cn.yaodian.domain.ledger.Extension;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Milestone;
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
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.DutyRole;
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
import cn.yaodian.domain.progress.SpanTarget;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.Reminder;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.SentBack;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.storage.InventedPlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small ledger on 30 September 2026, when three quarters of the year are over, whose figures can be worked out by hand. */
final class InventedLedger {

    static final LocalDate CUT_OFF = LocalDate.of(2026, 9, 30);
    static final Unit UNION = unit(UnitKind.MEMBER, "市总工会", 1);
    static final Unit LABOUR = unit(UnitKind.MEMBER, "市人社局", 2);
    static final Unit LINJIANG = unit(UnitKind.REGION, "临江县", 3);
    static final Unit YUNXI = unit(UnitKind.REGION, "云溪县", 4);

    private static final Task TALKS = Task.of("=开展宣讲", "组织宣讲。");
    private static final Task SKILLS = Task.of("提升技能", "培训100人，覆盖率达到90%。");
    private static final Task DONE = Task.of("建立机制", "印发文件。");
    static final Plan PLAN = Plan.draft(2026, "2026年工作要点", InventedPlans.ISSUE).withNodes(List.of(
            Section.of("思想引领", List.of(TALKS)), Section.of("技能提升", List.of(SKILLS, DONE))));

    private static final PartId CHIEF = PartId.random();
    private static final LedgerIndicator TRAINED = new LedgerIndicator(IndicatorId.random(), SKILLS.id(), "培训人数",
            "培训100人", new Measure("", "人"), Counting.CUMULATIVE, goal(Direction.AT_LEAST, null, 100), "人社统计",
            Optional.empty(), List.of(LABOUR.id()), Optional.of(LocalDate.of(2026, 12, 31)), split(60, 30), "")
            .withSpan(Optional.of(SpanTarget.of(BigDecimal.valueOf(300), 2025, 2027)
                    .withBefore(Optional.of(BigDecimal.valueOf(110)))));
    private static final LedgerIndicator COVERED = new LedgerIndicator(IndicatorId.random(), SKILLS.id(), "覆盖率",
            "覆盖率达到90%", new Measure("", "%"), Counting.AT_POINT, goal(Direction.INCREASE, 70, 90), "",
            Optional.empty(), List.of(LABOUR.id()), Optional.empty(), new Breakdown(Map.of()), "年底核定");

    private InventedLedger() {}

    private static Unit unit(UnitKind kind, String name, int order) {
        return new Unit(UnitId.random(), kind, name, List.of(), order);
    }

    private static Goal goal(Direction direction, @Nullable Integer baseline, int target) {
        return new Goal(direction, Optional.ofNullable(baseline).map(BigDecimal::valueOf), BigDecimal.valueOf(target));
    }

    private static Breakdown split(int linjiang, int yunxi) {
        Map<UnitId, BigDecimal> shares = new LinkedHashMap<>();
        shares.put(LINJIANG.id(), BigDecimal.valueOf(linjiang));
        shares.put(YUNXI.id(), BigDecimal.valueOf(yunxi));
        return new Breakdown(shares);
    }

    private static Part part(PartId id, DutyRole role, Unit unit) {
        return new Part(id, role, unit.id(), unit.name(), PartState.SIGNED);
    }

    private static Part part(DutyRole role, Unit unit) {
        return part(PartId.random(), role, unit);
    }

    static PlanOverview overview() {
        return PlanOverview.of(records(), new Judgement(CUT_OFF, LightRule.BY_PACE,
                new Schedule.Linear(YearMonth.of(2026, 1), YearMonth.of(2026, 12)), PaceMargin.USUAL));
    }

    /** The first task, named twice of the union, is led by the union and the labour office together, which say this of it. */
    static TaskLine ledJointly(String union, String labour) {
        List<Part> leads = List.of(part(DutyRole.LEAD, UNION), part(DutyRole.LEAD, LABOUR), part(DutyRole.LEAD, UNION));
        LedgerTask task = new LedgerTask(TALKS.id(), TaskState.UNDERWAY, Optional.empty(), List.of(), Optional.empty(),
                List.of(), leads);
        Map<PartId, PartReport> reports = Map.of(leads.get(0).id(), said(leads.get(0), union), leads.get(1).id(),
                said(leads.get(1), labour), leads.get(2).id(), said(leads.get(2), union));
        return PlanOverview.of(
                new PlanRecords(PLAN, new Ledger(PLAN.id(), List.of(task), List.of()),
                        new UnitRegister(List.of(UNION, LABOUR)), new FigureBook(List.of()), reports, List.of()),
                overview().judgement()).tasks().getFirst();
    }

    private static PartReport said(Part part, String progress) {
        return new PartReport(part.id(), progress, "", "", "", "", "", "");
    }

    private static PlanRecords records() {
        LedgerTask talks = new LedgerTask(TALKS.id(), TaskState.UNDERWAY, Optional.of(LocalDate.of(2026, 8, 31)),
                List.of(), Optional.empty(), List.of(new Milestone(2026, 1, "制定方案"), new Milestone(2026, 3, "宣讲过半")),
                List.of(part(CHIEF, DutyRole.LEAD, UNION), part(DutyRole.PARTICIPATE, LABOUR)));
        Extension granted = new Extension(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 12, 31), "经费未到位", "已培训60人",
                Optional.of(new Extension.Verdict(true, LocalDate.of(2026, 9, 10), "王芳", "")));
        LedgerTask skills = new LedgerTask(SKILLS.id(), TaskState.ASSIGNED, Optional.of(LocalDate.of(2026, 10, 31)),
                List.of(granted), Optional.empty(), List.of(), List.of(part(DutyRole.LEAD, LABOUR),
                        part(DutyRole.COOPERATE, LINJIANG), part(DutyRole.COOPERATE, YUNXI)));
        LedgerTask done = new LedgerTask(DONE.id(), TaskState.CLOSED, Optional.of(LocalDate.of(2026, 6, 30)), List.of(),
                Optional.of(LocalDate.of(2026, 6, 15)), List.of(), List.of(part(DutyRole.LEAD, UNION)));
        return new PlanRecords(PLAN, new Ledger(PLAN.id(), List.of(talks, skills, done), List.of(TRAINED, COVERED)),
                new UnitRegister(List.of(UNION, LABOUR, LINJIANG, YUNXI)), figures(),
                Map.of(CHIEF, new PartReport(CHIEF, "+宣讲12场", "经费不足", "继续宣讲", "", "推进中", "李明", "0123-4567")),
                List.of(returns()));
    }

    private static FigureBook figures() {
        Period autumn = Period.quarter(2026, 3);
        return new FigureBook(List.of(
                new FigureBook.Entry(TRAINED.id(), LINJIANG.id(), reading(autumn, 40)),
                new FigureBook.Entry(TRAINED.id(), YUNXI.id(), reading(autumn, 20)),
                new FigureBook.Entry(COVERED.id(), LABOUR.id(), reading(autumn, 85))));
    }

    private static Reading reading(Period period, int cumulative) {
        return new Reading(period, Optional.empty(), Optional.of(BigDecimal.valueOf(cumulative)));
    }

    private static PlanRecords.Collected returns() {
        ReturnCollection autumn = new ReturnCollection(CollectionId.random(), PLAN.id(), Period.quarter(2026, 3),
                "三季度进展", "青产改组〔2026〕9号", LocalDate.of(2026, 9, 28));
        Submission came = new Submission(autumn.id(), UNION.id(), SubmissionState.RECEIVED,
                List.of(LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 27)),
                List.of(new SentBack(LocalDate.of(2026, 9, 26), "缺指标数据", "王芳")), List.of());
        Submission owed = new Submission(autumn.id(), LABOUR.id(), SubmissionState.OWED, List.of(), List.of(),
                List.of(new Reminder(LocalDate.of(2026, 9, 29), "电话", "王芳"),
                        new Reminder(LocalDate.of(2026, 9, 30), "工作群", "王芳")));
        return new PlanRecords.Collected(autumn, List.of(came, owed));
    }
}
