package cn.yaodian.service.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.SamplePlan;
import cn.yaodian.composing.manuscript.ManuscriptComposer;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewManuscriptsTest {

    private final ManuscriptTemplates templates = new ManuscriptTemplates(OwnTemplates.NONE);
    private final NewManuscripts beginning = new NewManuscripts(() -> Kinds.OFFICE, Kinds.CLOCK);

    private ManuscriptText begin(String kind, ManuscriptBasis basis) {
        return beginning.begin(templates.find(kind), basis);
    }

    private static String words(List<Block> blocks) {
        return String.join("\n", blocks.stream().map(Block::text).toList());
    }

    @Test
    void whatIsKnownIsFilledInAndWhatIsNotIsLeftToTheClerkAndNamed() {
        ManuscriptText text = begin("notice", ManuscriptBasis.of(2026));
        assertThat(text.head().bodies()).containsExactly(Kinds.OFFICE.letterhead());
        assertThat(text.foot().signatories()).containsExactly(ManuscriptSignatory.of(Kinds.OFFICE.bodyName()));
        assertThat(text.body()).contains("联系人：陆知禾，联系电话：5550186。").doesNotContain("{");
        assertThat(text.addressees()).containsExactly("×××");
        assertThat(ManuscriptComposer.remarks(text)).extracting(remark -> remark.place()).contains("标题", "主送机关",
                "正文第1行");
        ManuscriptText nobodys = new NewManuscripts(() -> Office.UNNAMED, Kinds.CLOCK).begin(templates.find("notice"),
                ManuscriptBasis.of(2026));
        assertThat(nobodys.head().bodies()).containsExactly("×××");
    }

    @Test
    void everyKindCanBeBegunFromNothingAndFromAPlan() {
        for (OfficeTemplate kind : templates.all()) {
            for (ManuscriptBasis basis : List.of(ManuscriptBasis.of(2026),
                    ManuscriptBasis.of(2026).with(SamplePlan.plan()))) {
                ManuscriptText text = beginning.begin(kind.template(), basis);
                assertThat(text.title()).as(kind.template().key()).doesNotContain("{");
                assertThat(text.body()).as(kind.template().key()).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void thePlansOwnTextStandsInThePlanAsInTheNotice() {
        Plan plan = SamplePlans.issued();
        List<Block> text = new NoticeComposer().text(plan);
        ManuscriptText points = begin("work-points", ManuscriptBasis.of(2024).with(plan));
        assertThat(points.title()).isEqualTo(plan.title());
        assertThat(words(ManuscriptComposer.compose(points, _ -> new byte[0]).body())).isEqualTo(words(text));
        ManuscriptText notice = begin("印发通知", ManuscriptBasis.of(2024).with(plan));
        assertThat(words(ManuscriptComposer.compose(notice, _ -> new byte[0]).annexes().getFirst().body()))
                .isEqualTo(words(text));
    }

    @Test
    void theNoticeThatIssuesAPlanTakesOverWhatThePlanSaysOfItsIssueButNotItsNumber() {
        Plan plan = SamplePlans.issued();
        ManuscriptText notice = begin("issuing-notice", ManuscriptBasis.of(2024).with(plan));
        assertThat(notice.addressees()).isEqualTo(plan.issue().addressees());
        assertThat(notice.head().number()).isEmpty();
        assertThat(notice.foot().date()).isEmpty();
        assertThat(plan.issue().copyTo()).isNotEmpty();
        assertThat(notice.foot().lists()).contains(new NamedList("抄送", plan.issue().copyTo()));
        assertThat(notice.annexes()).hasSize(2);
        assertThat(notice.annexes().get(1).body().lines()).hasSize(plan.tasks().size() + 1);
    }

    @Test
    void theNoticeOfAPlanCanBeWrittenOnAsItIs() {
        Plan plan = SamplePlans.issued();
        OfficialDocument notice = new NoticeComposer().compose(plan, Kinds.OFFICE);
        assertThat(DocumentText.of(ManuscriptComposer.compose(beginning.notice(plan), _ -> new byte[0])))
                .isEqualTo(DocumentText.of(notice));
    }

    @Test
    void withoutAPlanTheTextOfThePlanIsAFrameToBeFilled() {
        ManuscriptText points = begin("work-points", ManuscriptBasis.of(2026));
        assertThat(points.body()).startsWith("2026年×××工作的总体要求是").contains("一、×××");
        assertThat(points.annexes()).isEmpty();
        assertThat(begin("issuing-notice", ManuscriptBasis.of(2026)).annexes()).isEmpty();
        assertThat(begin("consultation", ManuscriptBasis.of(2026)).annexes()).hasSize(1);
    }

    @Test
    void aDemandGoesToThoseWhoAnswerForItsTask() {
        Plan plan = SamplePlan.plan();
        ManuscriptText demand = begin("supervision",
                ManuscriptBasis.of(2026).with(plan).withTasks(List.of(plan.tasks().get(1).id())));
        assertThat(demand.addressees()).containsExactly("市总工会", "市人社局");
        assertThat(demand.title()).isEqualTo("关于广泛深入持久开展劳动和技能竞赛的督办单");
        assertThat(demand.body()).contains("第2项", "配合单位\t市国资委、团市委", "办理时限\t2024年12月");
        ManuscriptText open = begin("supervision", ManuscriptBasis.of(2026).with(plan));
        assertThat(open.title()).isEqualTo("关于×××的督办单");
        ManuscriptText two = begin("supervision", ManuscriptBasis.of(2026).with(plan)
                .withTasks(List.of(plan.tasks().get(0).id(), plan.tasks().get(2).id())));
        assertThat(two.body().lines().filter(line -> line.startsWith("督办事项"))).hasSize(2);
    }

    @Test
    void rowsThatNameAUnitAreRepeatedForEach() {
        ManuscriptText reminder = begin("reminder", ManuscriptBasis.of(2026).withUnits(List.of("市教育局", "市财政局")));
        assertThat(reminder.addressees()).containsExactly("市教育局", "市财政局");
        assertThat(reminder.body()).contains("仍有2个单位", "1\t市教育局\t", "2\t市财政局\t");
    }

    @Test
    void anAnswerCitesWhatItAnswers() {
        ManuscriptText reply = begin("批复", ManuscriptBasis.of(2026).answering("临江县人民政府", "临江县人民政府关于增设分院的请示",
                "临政请〔2026〕2号"));
        assertThat(reply.title()).isEqualTo("关于增设分院的批复");
        assertThat(reply.addressees()).containsExactly("临江县人民政府");
        assertThat(reply.body()).startsWith("你单位《临江县人民政府关于增设分院的请示》（临政请〔2026〕2号）收悉。");
    }
}
