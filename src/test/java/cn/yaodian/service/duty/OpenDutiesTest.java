package cn.yaodian.service.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.office.GroupReach;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.service.ledger.TaskMoves;
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

class OpenDutiesTest {

    private static final Unit UNION = unit(UnitKind.MEMBER, "市总工会", 1);
    private static final Unit LABOUR = unit(UnitKind.MEMBER, "市人社局", 2);
    private static final Unit SCIENCE = unit(UnitKind.MEMBER, "市科学技术局", 3);
    private static final Unit CONCERNED = unit(UnitKind.GROUP, "有关部门", 4);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Task task = Task.of("开展技能竞赛", "").withIndicators(InventedPlans.task(1).indicators())
            .withDuties(List.of(Duty.of(DutyRole.LEAD, "市科技局"), Duty.of(DutyRole.PARTICIPATE, "市总工会"),
                    Duty.of(DutyRole.COOPERATE, "有关部门")));
    private final Plan plan = InventedPlans.ofSize(1).withNodes(List.of(task)).withState(PlanState.ISSUED);

    private static Unit unit(UnitKind kind, String name, int order) {
        return new Unit(UnitId.random(), kind, name, List.of(), order);
    }

    @BeforeEach
    void issue() {
        workspace = Workspace.open(folder);
        workspace.units().saveAll(List.of(UNION, LABOUR, SCIENCE, CONCERNED), "新增单位");
        workspace.plans().save(plan, "印发");
        workspace.ledgers().open(plan, workspace.units().register());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<OpenDuty> open() {
        return workspace.openDuties().in(List.of(plan));
    }

    private LedgerTask given() {
        return workspace.ledgers().get(plan.id()).tasks().getFirst();
    }

    @Test
    void namesWithoutAUnitAreAskedForWithTheirTasks() {
        assertThat(open()).extracting(OpenDuty::name).containsExactly("市科技局", "有关部门");
        assertThat(open().getFirst().group()).isEmpty();
        assertThat(open().getLast().group()).contains(CONCERNED);
        assertThat(open().getLast().uses()).singleElement()
                .satisfies(use -> assertThat(use.label() + use.words()).isEqualTo("1.开展技能竞赛"));
    }

    @Test
    void anotherNameOfAUnitGivesItItsPartAndTheIndicatorsNobodyReported() {
        workspace.openDuties().say(open().getFirst(), new DutyMeaning.SameAs(SCIENCE.id()));
        assertThat(given().parts()).extracting(Part::unit).containsExactly(SCIENCE.id(), UNION.id());
        assertThat(workspace.ledgers().get(plan.id()).indicators())
                .allSatisfy(indicator -> assertThat(indicator.owners()).containsExactly(SCIENCE.id()));
        assertThat(workspace.units().register().find("市科技局").map(Unit::id)).contains(SCIENCE.id());
        assertThat(open()).extracting(OpenDuty::name).containsExactly("有关部门");
    }

    @Test
    void aGroupMeansWhoBelongsToItOnTheDayOfIssueAndPartsThatAreThereStay() {
        Part union = given().parts().getFirst();
        new TaskMoves(workspace.ledgers(), () -> WorkingDays.WEEKENDS_FREE).movePart(plan.id(), task.id(), union.id(),
                PartAction.SIGN, LocalDate.of(2026, 3, 10), "");
        LocalDate issued = LocalDate.of(2026, 3, 9);
        workspace.openDuties().say(open().getLast(), new DutyMeaning.Several(GroupReach.LISTED,
                List.of(new UnitGroup.Membership(LABOUR.id(), Optional.of(issued), Optional.empty()),
                        new UnitGroup.Membership(SCIENCE.id(), Optional.of(issued.plusDays(1)), Optional.empty()))));
        assertThat(given().parts()).extracting(Part::unit).containsExactly(UNION.id(), LABOUR.id());
        assertThat(given().parts().getFirst().state()).isEqualTo(PartState.SIGNED);
        assertThat(given().parts().getLast().named()).isEqualTo("有关部门");
        assertThat(workspace.history().undo()).contains("明确责任单位");
        assertThat(given().parts()).hasSize(1);
        assertThat(workspace.ledgers().groups()).isEmpty();
    }

    @Test
    void aNameThatTheRegisterLacksIsRegistered() {
        workspace.openDuties().say(open().getFirst(), new DutyMeaning.NewUnit(UnitKind.MEMBER));
        assertThat(workspace.units().register().find("市科技局")).get()
                .satisfies(unit -> assertThat(given().parts().getFirst().unit()).isEqualTo(unit.id()));
    }

    @Test
    void anUnknownNameCanStandForSeveralUnits() {
        workspace.openDuties().say(open().getFirst(), new DutyMeaning.Several(GroupReach.ALL_MEMBERS, List.of()));
        assertThat(given().parts()).extracting(Part::unit).containsExactly(LABOUR.id(), SCIENCE.id(), UNION.id());
        assertThat(workspace.units().register().find("市科技局").map(Unit::kind)).contains(UnitKind.GROUP);
    }
}
