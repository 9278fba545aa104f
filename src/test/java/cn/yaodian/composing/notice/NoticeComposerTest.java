package cn.yaodian.composing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cn.yaodian.document.Block;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Run;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.LabelStyle;
import cn.yaodian.domain.plan.NumberingScheme;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;

class NoticeComposerTest {

    private static final Office OFFICE = new Office("青禾市产改协调小组", "青禾市产改协调小组办公室", "青禾市", "青产改组", "", "", "", "");
    private static final IssueDetails COVERED = new IssueDetails("", Optional.empty(), "关于印发《要点》的通知", List.of("各单位"),
            "",
            List.of(), Optional.of(LocalDate.of(2024, 3, 8)), "", List.of(), "", Optional.empty());

    private final NoticeComposer composer = new NoticeComposer();

    private static Plan plan(IssueDetails issue, PlanNode... nodes) {
        return Plan.draft(2024, "要点", issue).withNodes(List.of(nodes));
    }

    private List<Block> blocks(PlanNode... nodes) {
        return composer.compose(plan(IssueDetails.NONE, nodes), OFFICE).body();
    }

    @Test
    void aTaskIsItsNumberAndLeadSentenceInKaitiThenTheRestWithItsDuties() {
        Task task = Task.of("强化党建工作", "继续发展党员。").withDuties(List.of(Duty.of(DutyRole.LEAD, "市委组织部"),
                Duty.of(DutyRole.PARTICIPATE, "市国资办"), Duty.of(DutyRole.LEAD, "市总工会")));
        Paragraph block = (Paragraph) blocks(Section.of("思想引领", List.of(task))).get(1);
        assertThat(block.level()).isEqualTo(3);
        assertThat(block.anchor()).isEqualTo(task.nodeId().toString());
        assertThat(block.runs()).containsExactly(new Run("1. 强化党建工作。", Typeface.KAITI),
                new Run("继续发展党员。（牵头单位：市委组织部、市总工会，参与单位：市国资办）", Typeface.FANGSONG));
    }

    @Test
    void numbersRunOnThroughTheSections() {
        List<Block> blocks = blocks(Section.of("甲", List.of(Task.of("一", ""), Task.of("二", ""))),
                Section.of("乙", List.of(Task.of("三", ""))));
        assertThat(blocks).extracting(Block::text).containsExactly("一、甲", "1. 一。", "2. 二。", "二、乙", "3. 三。");
    }

    @Test
    void aTaskOfSeveralParagraphsHasItsDutiesBehindTheLast() {
        Task task = Task.of("", "第一段。\n第二段。").withDuties(List.of(Duty.of(DutyRole.RESPONSIBLE, "市妇联")));
        List<Block> blocks = blocks(task);
        assertThat(blocks).extracting(Block::text).containsExactly("1. 第一段。", "第二段。（责任单位：市妇联）");
        assertThat(blocks).extracting(Block::anchor).containsOnly(task.nodeId().toString());
    }

    @Test
    void aTitleThatEndsInAMarkOfItsOwnGetsNoFullStop() {
        assertThat(blocks(Task.of("为什么？", "因为。")).getFirst().text()).isEqualTo("1. 为什么？因为。");
    }

    @Test
    void theLevelFollowsTheNumbersForm() {
        NumberingScheme scheme = new NumberingScheme(List.of(LabelStyle.CHINESE_COMMA), LabelStyle.CHINESE_BRACKET,
                false);
        Plan plan = plan(IssueDetails.NONE, Section.of("甲", List.of(Task.of("乙", "丙。")))).withNumbering(scheme);
        List<Block> blocks = composer.compose(plan, OFFICE).body();
        assertThat(blocks).extracting(Block::text).containsExactly("一、甲", "（一）乙。丙。");
        assertThat(blocks).extracting(block -> ((Paragraph) block).level()).containsExactly(1, 2);
    }

    @Test
    void preambleSectionTextAndClosingStandWhereTheyBelong() {
        Section section = Section.of("甲", List.of(Task.of("乙", ""))).withText("本节说明。");
        Plan plan = plan(IssueDetails.NONE, section).withPreamble("总体要求。\n\n 第二段。").withClosing("各单位要抓紧落实。");
        List<Block> blocks = composer.compose(plan, OFFICE).body();
        assertThat(blocks).extracting(Block::text).containsExactly("总体要求。", "第二段。", "一、甲", "本节说明。", "1. 乙。",
                "各单位要抓紧落实。");
        assertThat(blocks.getFirst().anchor()).isEqualTo("preamble");
        assertThat(blocks.getLast().anchor()).isEqualTo("closing");
    }

    @Test
    void aNoticeCarriesThePlanAsAnAnnexWithoutLabel() {
        OfficialDocument document = composer.compose(plan(COVERED, Task.of("甲", "")), OFFICE);
        assertThat(document.title()).isEqualTo("关于印发《要点》的通知");
        assertThat(document.body()).extracting(Block::text).containsExactly("现将《要点》印发给你们，请结合实际，认真抓好贯彻落实。");
        assertThat(document.annexes()).hasSize(1);
        assertThat(document.annexes().getFirst().label()).isEmpty();
        assertThat(document.annexes().getFirst().title()).isEqualTo("要点");
    }

    @Test
    void whatTheIssueDetailsLeaveEmptyComesFromTheOffice() {
        OfficialDocument document = composer.compose(plan(COVERED), OFFICE);
        assertThat(document.masthead()).isEqualTo(new Masthead("青禾市产改协调小组文件", ""));
        assertThat(document.signature()).isEqualTo(new Signature(List.of("青禾市产改协调小组"), "2024年3月8日", ""));
        assertThat(document.imprint()).isEqualTo(new Imprint(List.of(), "青禾市产改协调小组办公室", "2024年3月8日"));
    }

    @Test
    void aPlanIssuedByItselfIsTheDocument() {
        OfficialDocument document = composer.compose(plan(IssueDetails.NONE, Task.of("甲", "")), OFFICE);
        assertThat(document.title()).isEqualTo("要点");
        assertThat(document.annexes()).isEmpty();
        assertThat(document.signature().date()).isEmpty();
    }

    @Test
    void anOfficeThatHasSaidNothingYetStillGetsItsDraft() {
        OfficialDocument document = composer.compose(plan(IssueDetails.NONE, Task.of("甲", "")), Office.UNNAMED);
        assertThat(document.masthead()).isEqualTo(Masthead.NONE);
        assertThat(document.signature().isEmpty()).isTrue();
        assertThat(document.imprint().isEmpty()).isTrue();
    }
}
