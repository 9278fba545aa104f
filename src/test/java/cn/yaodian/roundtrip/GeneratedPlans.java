package cn.yaodian.roundtrip;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.LabelStyle;
import cn.yaodian.domain.plan.NumberingScheme;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanKind;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans such as offices make: of every numbering that plans have, issued by a notice or by themselves. */
final class GeneratedPlans {

    private static final List<String> UNITS = List.of("市总工会", "市委组织部", "市人力资源社会保障局", "市工业和信息化局", "市国资委",
            "团市委", "市妇联", "各县（市、区）", "市教育体育局", "市大数据局", "市协调小组其他成员单位");
    private static final List<String> SENTENCES = List.of("健全联席会议制度，每季度至少召开1次会议，研究解决重点难点问题。",
            "全年开展职业技能培训不少于3.5万人次，其中一线产业工人占比达到60%以上。", "推动“五小”创新活动进企业、进班组，形成创新成果1000—1500项。",
            "办好第3届“青禾工匠”职业技能大赛，优胜选手按规定授予“青禾市五一劳动奖章”。", "依托“青禾职工之家”APP提供7×24小时服务，让职工少跑腿、多受益。",
            "落实《青禾市产业工人队伍建设改革三年行动计划（2023—2025年）》，对进展滞后的事项按月调度——不留尾巴、不打折扣。",
            "支持企业建立首席技师、特聘技师制度，鼓励按岗位价值、能力素质和创新贡献确定薪酬。",
            "由50%提高到60%，力争新增高技能人才2000名左右。", "探索“互联网 + 工会”服务模式，深化“3+N”联动机制。",
            "及时总结经验做法，宣传先进典型，营造劳动光荣、技能宝贵、创造伟大的社会风尚。", "持续推进。",
            "一是抓宣传引导；二是抓典型示范；三是抓督促落实。", "参照GB/T 9704-2012和ISO 9001的要求，规范AI+制造等12个领域的技能评价标准。",
            "12个部门建立信息共享机制，2024 年底前实现数据互通，重点企业覆盖率 ≥ 95%。",
            "将（一）组织领导、（二）经费保障等情况纳入年度考核，考核结果于12月底前通报。");
    private static final List<String> TITLES = List.of("强化党建引领", "广泛开展劳动和技能竞赛", "推进产教融合", "做实维权服务", "畅通发展通道",
            "加快培养高技能人才，夯实产业基础", "完善“技能等级+岗位”评价制度", "落实民主管理制度", "健全工作机制", "深入开展“建功十四五 奋进新征程”主题劳动和技能竞赛");
    private static final List<String> HEADINGS = List.of("坚持思想引领，凝聚奋进力量", "搭建建功平台", "聚焦技能提升，锻造过硬本领", "保障合法权益",
            "加强组织领导");

    private GeneratedPlans() {}

    static Arbitrary<Plan> plans() {
        Arbitrary<List<PlanNode>> nodes = Arbitraries.oneOf(sections(1), sections(2), tasks().list().ofMinSize(2)
                .ofMaxSize(5).map(List::copyOf));
        return Combinators.combine(nodes, Arbitraries.integers().between(0, 4), paragraphs(2),
                Arbitraries.integers().between(2019, 2027),
                issues()).as(GeneratedPlans::plan);
    }

    private static Plan plan(List<PlanNode> nodes, int variant, String preamble, int year, IssueDetails issue) {
        String title = year + "年青禾市推进产业工人队伍建设改革工作要点";
        return new Plan(PlanId.random(), PlanKind.WORK_POINTS, PlanState.DRAFT, year, title, scheme(nodes, variant),
                preamble, nodes, "",
                issue.noticeTitle().isEmpty() ? issue : withTitle(issue, "关于印发《" + title + "》的通知"));
    }

    /** One that goes with how deep the tasks stand: those that stand under nothing are numbered as the outermost ones are. */
    private static NumberingScheme scheme(List<PlanNode> nodes, int variant) {
        List<LabelStyle> usual = NumberingScheme.USUAL.sectionStyles();
        if (!(nodes.getFirst() instanceof Section first)) {
            return new NumberingScheme(usual, LabelStyle.CHINESE_COMMA, false);
        }
        boolean shallow = first.nodes().getFirst() instanceof Task;
        return switch (variant) {
            case 0 -> NumberingScheme.USUAL;
            case 1 -> new NumberingScheme(usual, LabelStyle.ARABIC_BRACKET, false);
            case 2 -> shallow
                    ? new NumberingScheme(usual.subList(0, 1), LabelStyle.CHINESE_BRACKET, false)
                    : new NumberingScheme(usual, LabelStyle.ARABIC_DOT, true);
            case 3 -> shallow
                    ? new NumberingScheme(List.of(LabelStyle.CHAPTER), LabelStyle.ARTICLE, true)
                    : new NumberingScheme(List.of(LabelStyle.CHAPTER, LabelStyle.SECTION), LabelStyle.ARTICLE, true);
            default -> new NumberingScheme(usual, LabelStyle.ARABIC_DOT, false);
        };
    }

    private static IssueDetails withTitle(IssueDetails issue, String title) {
        return new IssueDetails(issue.letterhead(), issue.number(), title, issue.addressees(), issue.coverText(),
                issue.signatories(), issue.dateOfIssue(), issue.note(), issue.copyTo(), issue.printedBy(),
                issue.printedOn());
    }

    /** The outermost sections, of one level or of two. */
    private static Arbitrary<List<PlanNode>> sections(int levels) {
        Arbitrary<List<PlanNode>> within = levels == 1
                ? tasks().list().ofMinSize(1).ofMaxSize(3).map(List::copyOf)
                : sections(levels - 1);
        return section(within).list().ofMinSize(2).ofMaxSize(3).map(List::copyOf);
    }

    private static Arbitrary<Section> section(Arbitrary<List<PlanNode>> within) {
        return Combinators.combine(Arbitraries.of(HEADINGS), paragraphs(1), within).as((title, text, nodes) -> Section
                .of(title, nodes).withText(text));
    }

    private static Arbitrary<Task> tasks() {
        return Combinators.combine(Arbitraries.of(TITLES), paragraphs(2), duties())
                .as((title, body, duties) -> Task.of(title, body).withDuties(duties));
    }

    private static Arbitrary<String> paragraphs(int most) {
        Arbitrary<String> paragraph = Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(4)
                .map(sentences -> String.join("", sentences));
        return paragraph.list().ofMaxSize(most).map(list -> String.join("\n", list));
    }

    private static Arbitrary<List<Duty>> duties() {
        Arbitrary<List<String>> units = Arbitraries.of(UNITS).list().ofMinSize(1).ofMaxSize(6).uniqueElements();
        Arbitrary<List<Duty>> led = Combinators.combine(units, Arbitraries.of(DutyRole.PARTICIPATE,
                DutyRole.COOPERATE), Arbitraries.integers().between(1, 2)).as(
                        (names, role, leads) -> Stream.concat(
                                names.stream().limit(leads).map(name -> Duty.of(DutyRole.LEAD, name)),
                                names.stream().skip(leads).map(name -> Duty.of(role, name))).toList());
        Arbitrary<List<Duty>> responsible = units.map(names -> names.stream()
                .map(name -> Duty.of(DutyRole.RESPONSIBLE, name)).toList());
        return Arbitraries.frequencyOf(Tuple.of(4, led), Tuple.of(2, responsible),
                Tuple.of(1, Arbitraries.just(List.of())));
    }

    private static Arbitrary<IssueDetails> issues() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 300);
        Arbitrary<LocalDate> date = Arbitraries.integers().between(1, 700).map(LocalDate.of(2023, 1, 1)::plusDays);
        Arbitrary<Integer> extent = Arbitraries.integers().between(1, 4);
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(IssueDetails.NONE)),
                Tuple.of(3, Combinators.combine(number, date, extent).as(GeneratedPlans::issue)));
    }

    private static IssueDetails issue(int number, LocalDate date, int extent) {
        List<String> copies = new ArrayList<>(List.of("市委办公室", "市人大常委会办公室", "市政府办公室", "市政协办公室", "省产改协调小组办公室"));
        return new IssueDetails("青禾市产业工人队伍建设改革协调小组", Optional.of(new DocumentNumber("青产改组", date.getYear(), number)),
                "关于印发", List.of("各县（市、区）产业工人队伍建设改革协调小组", "市协调小组成员单位").subList(0, 1 + extent % 2),
                "现将工作要点印发给你们，请结合实际，认真抓好贯彻落实。", List.of("青禾市产业工人队伍建设改革协调小组"), Optional.of(date),
                extent == 3 ? "此件公开发布" : "", copies.subList(0, extent == 1 ? 0 : extent + 1), "青禾市总工会办公室",
                Optional.of(date.plusDays(extent)));
    }
}
