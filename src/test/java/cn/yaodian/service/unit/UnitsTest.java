package cn.yaodian.service.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.AliasKind;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsTest {

    @TempDir
    private Path folder = Path.of("");
    private final Unit labour = new Unit(UnitId.random(), UnitKind.MEMBER, "市人力资源和社会保障局",
            List.of(UnitAlias.shortName("市人社局"),
                    new UnitAlias("市劳动局", AliasKind.FORMER, Optional.of(LocalDate.of(2009, 3, 1)))),
            2);
    private final Unit union = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        workspace.units().saveAll(List.of(labour, union), "名册");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void unitsStandInTheOrderOfProtocolWithAllTheirNames() {
        assertThat(workspace.units().register().units()).containsExactly(union, labour);
    }

    @Test
    void aChangedUnitKeepsTheRowsOfTheNamesThatStay() {
        Unit changed = new Unit(labour.id(), UnitKind.MEMBER, labour.name(),
                List.of(labour.aliases().get(1), UnitAlias.shortName("人社局")), 0);
        workspace.units().save(changed, "改");
        assertThat(workspace.units().register().units()).containsExactly(changed, union);
        workspace.history().undo();
        assertThat(workspace.units().register().units()).containsExactly(union, labour);
    }

    @Test
    void twoUnitsOfOneNameAreRefused() {
        Unit doubled = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 9);
        assertThatThrownBy(() -> workspace.units().save(doubled, "新增")).isInstanceOfSatisfying(
                FailureException.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.UNIT_NAME_TAKEN));
        assertThat(workspace.units().register().units()).hasSize(2);
    }

    @Test
    void dutiesOfADeletedUnitKeepItsNameAndGetTheirLinkBackWithIt() {
        Plan plan = workspace.plans().save(Plan.draft(2026, "要点", InventedPlans.ISSUE).withNodes(List.of(
                Task.of("任务", "").withDuties(List.of(new Duty(DutyRole.LEAD, "市人社局", Optional.of(labour.id())))))),
                "新建");
        workspace.units().delete(labour.id(), "删除");
        assertThat(workspace.plans().get(plan.id()).tasks().getFirst().duties())
                .containsExactly(Duty.of(DutyRole.LEAD, "市人社局"));
        workspace.history().undo();
        assertThat(workspace.plans().get(plan.id())).isEqualTo(plan);
    }

    @Test
    void theOfficeIsUnnamedUntilItIsFilledInAndAgainAfterUndo() {
        assertThat(workspace.offices().get()).isEqualTo(Office.UNNAMED);
        Office office = new Office("协调小组", "协调小组办公室", "青禾市", "青产改组", "协调小组", "协调小组办公室", "王芳", "0123-4567");
        workspace.offices().save(office, "填写");
        assertThat(workspace.offices().get()).isEqualTo(office);
        workspace.history().undo();
        assertThat(workspace.offices().get()).isEqualTo(Office.UNNAMED);
    }
}
