package cn.yaodian.composing;

import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A small plan of an invented city, with tasks as long as real ones. */
public final class SamplePlan {

    public static final Office OFFICE = new Office("青禾市产业工人队伍建设改革协调小组", "青禾市产改办", "青禾市", "青产改组", "", "", "", "");

    /** About as long as the longest task that work points really have. */
    public static final String LONG_BODY = """
                                           组织开展“匠心筑梦、建功青禾”主题劳动和技能竞赛，以市级示范赛为牵引，推动县级及以上工会举办竞赛60场，带动各级各类企业\
                                           开展岗位练兵上百场，参与职工上万人次。在国有企业，把竞赛同降本增效、安全生产结合起来，健全竞赛成果转化和奖励办法；在非公企业，\
                                           依托产业园区工会联合会扩大竞赛覆盖，推动竞赛进车间、进班组、进项目工地。围绕新能源汽车零部件、精细化工、绿色食品等首位产业，设置\
                                           焊接、数控、电工、检验等通用工种，兼顾快递、网约配送、直播电商等新就业形态岗位，做到赛前有培训、赛中有观摩、赛后有总结。完善“以赛\
                                           代评”衔接机制，对决赛前列选手按规定晋升职业技能等级，优先推荐参评技术能手、五一劳动奖章。支持职业院校师生同台竞技，推动赛项标准融入\
                                           教学，形成以赛促教、以赛促学、以赛促训的良好局面。深化“工人先锋号”“青年文明号”“巾帼文明岗”创建，把创建成效纳入班组考核，广泛宣传一批\
                                           叫得响、推得开的班组工作法，激发一线职工劳动热情和创造活力。""";

    private static final Unit UNION = unit("青禾市总工会", "市总工会", 2);
    private static final Unit LABOUR = unit("青禾市人力资源和社会保障局", "市人社局", 1);
    private static final Unit STATE_ASSETS = unit("青禾市国资委", "市国资委", 3);

    private SamplePlan() {}

    public static UnitRegister register() {
        return new UnitRegister(List.of(UNION, LABOUR, STATE_ASSETS));
    }

    public static Plan plan() {
        Task contest = task("广泛深入持久开展劳动和技能竞赛", LONG_BODY, List.of("市总工会", "市人社局"), List.of("市国资委", "团市委"))
                .withIndicators(List.of(
                        Indicator.of("推动县级及以上工会举办竞赛60场", new BigDecimal(60), "", "场", Comparison.EQUAL),
                        Indicator.of("参与职工上万人次", BigDecimal.ONE, "万", "人次", Comparison.AT_LEAST)));
        Task party = task("强化产业工人队伍党建工作", "在国有企业，落实党建工作责任制，推进党员示范岗建设。=巩固学习教育成果。",
                List.of("市委组织部"), List.of("市总工会"));
        Task skill = task("加大职业技能培训力度", "开展补贴性培训不少于4万人次。", List.of("青禾市人力资源和社会保障局"), List.of("市总工会"));
        return Plan.draft(2024, "2024年青禾市产业工人队伍建设改革工作要点", IssueDetails.NONE)
                .withNodes(List.of(Section.of("强化思想引领", List.of(party)),
                        Section.of("动员建功立业", List.of(contest, skill))));
    }

    public static Task task(String title, String body, List<String> leads, List<String> participants) {
        List<Duty> duties = new ArrayList<>();
        leads.forEach(name -> duties.add(Duty.of(DutyRole.LEAD, name)));
        participants.forEach(name -> duties.add(Duty.of(DutyRole.PARTICIPATE, name)));
        return Task.of(title, body).withDuties(duties);
    }

    /** The same plan with this many tasks, for long tables. */
    public static Plan planOf(int tasks) {
        List<Task> all = plan().tasks();
        return plan().withNodes(List.of(Section.of("全部任务", Stream.iterate(0, n -> n + 1).limit(tasks)
                .map(n -> all.get(n % all.size()))
                .map(task -> Task.of(task.title(), task.body()).withDuties(task.duties())
                        .withIndicators(task.indicators()))
                .map(PlanNode.class::cast).toList())));
    }

    private static Unit unit(String name, String shortName, int order) {
        return new Unit(UnitId.random(), UnitKind.MEMBER, name, List.of(UnitAlias.shortName(shortName)), order);
    }
}
