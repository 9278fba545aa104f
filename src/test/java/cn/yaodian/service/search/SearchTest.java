package cn.yaodian.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedManuscripts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Search search;
    private Plan plan;

    @BeforeEach
    void keepAPlanAndAUnit() {
        workspace = Workspace.open(folder);
        search = new Search(workspace.plans(), workspace.units(), workspace.manuscripts());
        workspace.onChange(search::changed);
        plan = workspace.plans().save(Plan.draft(2026, "2026年青禾市工作要点", IssueDetails.NONE).withNodes(List.of(
                Section.of("提升产业工人技能", List.of(Task.of("开展劳动竞赛", "组织五十场以上技能竞赛，覆盖 GB/T 9704 培训。"),
                        Task.of("建设工匠学院", "年内挂牌两家。"))))),
                "新建");
        workspace.units().save(new Unit(UnitId.random(), UnitKind.MEMBER, "青禾市人力资源和社会保障局",
                List.of(UnitAlias.shortName("市人社局")), 1), "添加");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatIsNamedByTheWordsComesBeforeWhatOnlyMentionsThem() {
        List<SearchHit> hits = search.find("技能", 10);

        assertThat(hits).hasSize(2);
        assertThat(hits.getFirst()).isInstanceOfSatisfying(SearchHit.InNode.class,
                section -> assertThat(section.task()).isFalse());
        assertThat(hits.getLast()).isInstanceOfSatisfying(SearchHit.InNode.class, task -> {
            assertThat(task.label()).isEqualTo("1.");
            assertThat(task.snippet()).isEqualTo(new Snippet("组织五十场以上", "技能", "竞赛，覆盖 GB/T 9704 培训。"));
        });
    }

    @Test
    void aManuscriptIsFoundByTitleNumberAndTextAsItIsNow() {
        ManuscriptText text = InventedManuscripts.notice("关于命名工匠的通报", "青产改组〔2026〕7号");
        ManuscriptId id = workspace.manuscripts().create("circular", 2026, text, Optional.empty()).id();
        assertThat(search.find("命名 工匠", 10).getFirst()).isEqualTo(new SearchHit.InManuscript(id, 2026,
                "青产改组〔2026〕7号", new Snippet("关于", "命名", "工匠的通报")));
        assertThat(search.find("〔2026〕7号", 10)).singleElement().isInstanceOf(SearchHit.InManuscript.class);
        assertThat(search.find("各县（市、区）协调小组", 10)).hasSize(1);
        workspace.manuscripts().save(id, text.withBody("新写的一段话。"));
        assertThat(search.find("新写的一段", 10)).hasSize(1);
        assertThat(search.find("两个结合", 10)).isEmpty();
        workspace.manuscripts().delete(id);
        assertThat(search.find("命名 工匠", 10)).isEmpty();
    }

    @Test
    void aUnitIsFoundByItsShortName() {
        assertThat(search.find("人社局", 10)).singleElement().isInstanceOfSatisfying(SearchHit.OfUnit.class,
                unit -> assertThat(unit.name()).isEqualTo("青禾市人力资源和社会保障局"));
    }

    @Test
    void everyWordMustBeFoundWhateverItsCase() {
        assertThat(search.find("gb/t　竞赛", 10)).hasSize(1);
        assertThat(search.find("gb/t 不存在", 10)).isEmpty();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(search.find("  ", 10)).isEmpty();
    }

    @Test
    void whatWasChangedIsFoundAsItIsNow() {
        search.find("工匠", 10);

        workspace.plans().save(plan.withNodes(List.of(Task.of("选树青禾工匠", ""))), "修改");

        assertThat(search.find("工匠学院", 10)).isEmpty();
        assertThat(search.find("青禾工匠", 10)).hasSize(1);
    }

    @Test
    void noMoreThanWantedIsGiven() {
        assertThat(search.find("青禾", 1)).hasSize(1);
    }
}
