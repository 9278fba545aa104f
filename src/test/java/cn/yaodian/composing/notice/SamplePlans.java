package cn.yaodian.composing.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.NumberingScheme;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanKind;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;

/** Plans of a fictional city, as long and of the same kind as real ones. */
public final class SamplePlans {

    public static final Office OFFICE = new Office("青禾市推进新时代产业工人队伍建设改革协调小组",
            "青禾市推进新时代产业工人队伍建设改革协调小组办公室", "青禾市", "青产改组", "", "青禾市总工会办公室", "王敏", "0555-1234567");

    private static final String TITLE = "2024年青禾市推进新时代产业工人队伍建设改革工作要点";

    private static final String[] SECTIONS = {"坚持思想引领，凝聚奋进力量", "搭建建功平台，激发创造活力", "聚焦技能提升，锻造过硬本领", "保障合法权益，提高待遇水平",
            "壮大队伍规模，优化结构布局", "加强统筹协调，形成工作合力"};

    private static final String[] LEADS = {"深化理论武装", "讲好劳动故事", "建强企业党建阵地", "广泛开展劳动和技能竞赛", "推广“五小”创新", "建好劳模工匠工作室",
            "扩大职业技能培训",
            "推进产教融合", "完善评价制度", "落实民主管理", "做实维权服务", "提高工资水平", "做好新就业形态劳动者入会", "引导青年进企业", "发展产业学院", "健全工作机制", "开展试点总结",
            "加强宣传报道"};

    private static final String[] SENTENCES = {"围绕全市首位产业和“3+4”重点产业链，分层分类制定年度计划，明确时间表、路线图和责任人，确保各项任务有人抓、有人管、有人督。",
            "全年组织市级示范活动12场，带动各县（市、区）和重点企业开展活动200场以上，参与职工不少于3.5万人次，其中一线产业工人占比达到60%以上。",
            "坚持线上线下相结合，用好“青禾职工之家”平台和各级职工服务阵地，把服务送到车间班组、工地驿站和货运场站，让职工少跑腿、得实惠。",
            "对照《青禾市产业工人队伍建设改革三年行动计划（2023—2025年）》逐项梳理进展，对进度滞后的事项按月调度、按季通报，年底前完成全部阶段性目标——不留尾巴、不打折扣。",
            "支持企业建立首席技师、特聘技师制度，鼓励按岗位价值、能力素质和创新贡献确定薪酬，推动“技高者多得、多劳者多得”落到实处。",
            "建立部门会商、信息共享和联合督导机制，及时研究解决基层反映的困难和问题，重要情况按程序报告市委、市政府。"};

    private static final String[] UNITS = {"市总工会", "市委组织部", "市委宣传部", "市教育体育局", "市工业和信息化局", "市人力资源社会保障局", "市财政局", "市国资委",
            "团市委",
            "市妇联", "市工商联", "市企业联合会"};

    private SamplePlans() {}

    /** Six sections, eighteen tasks, a notice of about ten pages. */
    public static Plan issued() {
        return plan(6, details());
    }

    /** Twenty pages and more. */
    public static Plan long20() {
        return plan(14, details());
    }

    /** Nothing but the text: no notice, no number, no date. */
    public static Plan draft() {
        return plan(2, IssueDetails.NONE);
    }

    private static IssueDetails details() {
        return new IssueDetails("", Optional.of(new DocumentNumber("青产改组", 2024, 3)), "关于印发《" + TITLE + "》的通知",
                List.of("市推进新时代产业工人队伍建设改革协调小组成员单位", "各县（市、区）产业工人队伍建设改革协调小组"), "", List.of(),
                Optional.of(LocalDate.of(2024, 3, 18)), "此件公开发布",
                List.of("省推进新时代产业工人队伍建设改革协调小组办公室", "市委办公室", "市人大常委会办公室", "市政府办公室", "市政协办公室"), "",
                Optional.of(LocalDate.of(2024, 3, 19)));
    }

    private static Plan plan(int sections, IssueDetails issue) {
        List<PlanNode> nodes = new ArrayList<>();
        for (int s = 0; s < sections; s++) {
            List<PlanNode> tasks = new ArrayList<>();
            for (int t = 0; t < 3; t++) {
                tasks.add(task(s * 3 + t));
            }
            nodes.add(Section.of(SECTIONS[s % SECTIONS.length], tasks));
        }
        String preamble = "2024年全市产业工人队伍建设改革工作的总体要求是：深入贯彻上级决策部署，紧扣高质量发展主题，" + SENTENCES[0] + SENTENCES[4];
        return new Plan(PlanId.random(), PlanKind.WORK_POINTS, PlanState.DRAFT, 2024, TITLE, NumberingScheme.USUAL,
                preamble, nodes, "", issue);
    }

    private static Task task(int number) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3 + number % 3; i++) {
            body.append(SENTENCES[(number + i) % SENTENCES.length]);
        }
        List<Duty> duties = Stream.concat(
                Stream.of(Duty.of(DutyRole.LEAD, UNITS[number % 3]), Duty.of(DutyRole.LEAD, UNITS[3 + number % 3])),
                Stream.of(UNITS).skip(6).limit(2 + number % 5).map(unit -> Duty.of(DutyRole.PARTICIPATE, unit)))
                .toList();
        return Task.of(LEADS[number % LEADS.length], body.toString()).withDuties(duties);
    }
}
