package cn.yaodian.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitDistinction;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clerk says once about a name counts for every later document, also after the program was closed. */
class RememberedUnitsTest {

    @TempDir
    private Path temporary = Path.of("");
    private List<String> names = List.of();
    private int files;
    private final Unit labour = new Unit(UnitId.random(), UnitKind.MEMBER, "市人力资源和社会保障局", List.of(), 1);
    private final Unit city = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 2);
    private final Unit province = new Unit(UnitId.random(), UnitKind.MEMBER, "省总工会", List.of(), 3);
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void aRegister() {
        workspace = open();
        workspace.units().saveAll(List.of(labour, city, province), "名册");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aMergeOnceConfirmedIsAnExactNameTheNextTime() throws IOException {
        ImportPreview first = read("市人社局");
        assertThat(first.units()).containsExactly(new UnitMatch.Near("市人社局", labour));
        workspace.importing().adopt(first, "导入");
        reopen();
        assertThat(read("市人社局").units()).singleElement().isInstanceOfSatisfying(UnitMatch.Known.class,
                known -> assertThat(known.unit().id()).isEqualTo(labour.id()));
    }

    @Test
    void aMergeOnceRejectedIsNotProposedAgainEvenWhenTheUnitMadeInsteadIsGone() throws IOException {
        workspace.importing().adopt(
                read("市人社局").withUnit(new UnitMatch.New("市人社局", UnitKind.MEMBER)), "导入");
        Unit instead = workspace.units().register().find("市人社局").orElseThrow();
        assertThat(instead.id()).isNotEqualTo(labour.id());
        workspace.units().delete(instead.id(), "删除");
        reopen();
        assertThat(read("市人社局").units()).singleElement().isInstanceOf(UnitMatch.New.class);
    }

    @Test
    void ofSeveralUnitsTheOneThatWasChosenIsMeantFromThenOn() throws IOException {
        ImportPreview first = read("总工会");
        assertThat(first.choices().like("总工会")).containsExactly(city, province);
        workspace.importing().adopt(first.withUnit(UnitChoices.sameAs("总工会", province)), "导入");
        reopen();
        assertThat(read("总工会").units()).singleElement().satisfies(match -> {
            assertThat(match).isInstanceOf(UnitMatch.Known.class);
            assertThat(match.unit().id()).isEqualTo(province.id());
        });
        assertThat(workspace.units().register().distinctions())
                .containsExactly(new UnitDistinction(city.id(), "总工会"));
    }

    @Test
    void undoForgetsWhatWasSaidAndRedoRemembersItAgain() throws IOException {
        workspace.importing().adopt(
                read("市人社局").withUnit(new UnitMatch.New("市人社局", UnitKind.MEMBER)), "导入");
        workspace.history().undo();
        assertThat(workspace.units().register().distinctions()).isEmpty();
        assertThat(read("市人社局").units()).containsExactly(new UnitMatch.Near("市人社局", labour));
        workspace.history().redo();
        assertThat(workspace.units().register().distinctions())
                .containsExactly(new UnitDistinction(labour.id(), "市人社局"));
    }

    @Test
    void theClerksLaterWordCounts() throws IOException {
        workspace.importing().adopt(
                read("市人社局").withUnit(new UnitMatch.New("市人社局", UnitKind.MEMBER)), "导入");
        workspace.units().delete(workspace.units().register().find("市人社局").orElseThrow().id(), "删除");
        Unit renamed = new Unit(labour.id(), labour.kind(), labour.name(), List.of(UnitAlias.shortName("市人社局")), 1);
        workspace.units().save(renamed, "简称");
        assertThat(read("市人社局").units()).containsExactly(new UnitMatch.Known("市人社局", renamed));
    }

    @Test
    void aUnitAboutWhichSomethingWasSaidCanBeDeleted() throws IOException {
        workspace.importing().adopt(
                read("市人社局").withUnit(new UnitMatch.New("市人社局", UnitKind.MEMBER)), "导入");
        workspace.units().delete(labour.id(), "删除");
        assertThat(workspace.units().register().distinctions()).isEmpty();
        workspace.history().undo();
        assertThat(workspace.units().register().distinctions()).hasSize(1);
    }

    @Test
    void aNameTakenForOneThatIsItselfOnlyProposedGoesWhereThatOneGoes() throws IOException {
        ImportPreview preview = read("市就业促进局", "就业促进局");
        assertThat(preview.units().get(1)).isInstanceOf(UnitMatch.Near.class);
        PlanId plan = workspace.importing()
                .adopt(preview.withUnit(UnitChoices.sameAs("市就业促进局", labour)), "导入");
        assertThat(workspace.plans().get(plan).tasks().getFirst().duties()).extracting(Duty::unit)
                .containsOnly(Optional.of(labour.id()));
        assertThat(workspace.units().register().units()).hasSize(3);
    }

    @Test
    void theChoicesHoldWhatWasProposedThenWhatIsLikeThenANewUnitOfEachKind() throws IOException {
        ImportPreview preview = read("市人社局", "总工会");
        assertThat(preview.choices().of(preview.units().getFirst())).startsWith(preview.units().getFirst())
                .hasSize(1 + UnitKind.values().length).elements(1, 2, 3, 4).hasOnlyElementsOfType(UnitMatch.New.class);
        assertThat(preview.choices().of(preview.units().getLast())).startsWith(UnitChoices.sameAs("总工会", city),
                UnitChoices.sameAs("总工会", province)).hasSize(2 + UnitKind.values().length);
    }

    @Test
    void withoutAnOfficeThatSaysItsRegionTheDocumentsOwnIsTaken() throws IOException {
        assertThat(workspace.offices().get()).isEqualTo(Office.UNNAMED);
        String issuer = InventedPlans.ISSUE.signatories().getFirst();
        assertThat(issuer).startsWith("青禾市");
        assertThat(read("青禾市总工会").units()).containsExactly(new UnitMatch.Near("青禾市总工会", city));
    }

    private ImportPreview read(String... written) throws IOException {
        names = List.of(written);
        files++;
        return workspace.importing().read(Files.writeString(temporary.resolve("要点" + files + ".txt"), "要点" + files));
    }

    private void reopen() {
        workspace.close();
        workspace = open();
    }

    private Workspace open() {
        return Workspace.open(temporary.resolve("office"),
                (_, _) -> InventedReadings.of(plan()));
    }

    private Plan plan() {
        Plan plan = InventedPlans.ofSize(1);
        return plan.withNodes(List.of(plan.tasks().getFirst().withDuties(
                names.stream().map(name -> Duty.of(DutyRole.LEAD, name)).toList())));
    }
}
