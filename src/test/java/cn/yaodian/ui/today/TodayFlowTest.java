package cn.yaodian.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.domain.returns.Reminder;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.service.agenda.Agenda;
import cn.yaodian.service.agenda.LedgerAgenda;
import cn.yaodian.service.agenda.WaitingLines;
import cn.yaodian.service.ledger.TaskMoves;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedManuscripts;
import cn.yaodian.storage.InventedPlans;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.YearSpan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TodayFlowTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Unit UNION = unit("市总工会", UnitKind.MEMBER, 1);
    private static final Unit LABOUR = unit("市人社局", UnitKind.MEMBER, 2);

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private ManuscriptId letter;
    private final CutOff cutOff = new CutOff(() -> FRIDAY);
    private final Task fair = Task.of("举办技能竞赛", "")
            .withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会"), Duty.of(DutyRole.COOPERATE, "有关部门")));
    private final Plan plan = InventedPlans.ofSize(1).withNodes(List.of(fair));

    private static Unit unit(String name, UnitKind kind, int order) {
        return new Unit(UnitId.random(), kind, name, List.of(), order);
    }

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        Workspace workspace = desk.workspace();
        letter = workspace.manuscripts().create("notice", 2026,
                InventedManuscripts.notice("关于开展劳动竞赛的通知", "青产改组〔2026〕4号"), Optional.empty()).id();
        workspace.units().saveAll(List.of(UNION, LABOUR), "登记");
        workspace.plans().save(plan, "新建");
        desk.show(stage, new TodayController(
                new TodayServices(workspace, new Agenda(workspace), new LedgerAgenda(workspace)), new TodayWindow(
                        desk.tasks(), desk.navigator(), desk.notices(), desk.steps(), desk.years(), cutOff)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void issue(FxRobot robot) {
        robot.interact(() -> desk.workspace().plans().save(plan.withState(PlanState.ISSUED), "印发"));
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup(words).tryQuery().isPresent();
    }

    @Test
    void aDocumentThatWaitsToBeIssuedIsOneClickAwayAndNotOfAnotherYear(FxRobot robot) {
        robot.clickOn("关于开展劳动竞赛的通知");
        assertThat(desk.place()).isEqualTo(new Place.Writing(letter));
        robot.interact(() -> desk.years().spanProperty().set(YearSpan.of(2025)));
        assertThat(shows(robot, "关于开展劳动竞赛的通知")).isFalse();
    }

    @Test
    void aLateTaskOfAPlanJustIssuedIsClosedWithOneClickAndThatIsTakenBack(FxRobot robot) {
        issue(robot);
        assertThat(shows(robot, "逾期")).as("due at the year's end").isFalse();
        robot.interact(() -> cutOff.choose(LocalDate.of(2027, 1, 10)));
        assertThat(shows(robot, "逾期 10 天")).isTrue();
        robot.clickOn("1　举办技能竞赛");
        assertThat(desk.place()).isEqualTo(
                Place.Ledger.of(LedgerSheet.TASKS, new LedgerKey.OfTask(plan.id(), fair.id())));
        robot.clickOn("在台账中看");
        assertThat(desk.place())
                .isEqualTo(Place.Ledger.of(WaitingLines.overdue()).ofPlans(Set.of(plan.id())));
        robot.interact(() -> new TaskMoves(desk.workspace().ledgers(), () -> WorkingDays.WEEKENDS_FREE).move(plan.id(),
                fair.id(), TaskAction.SUBMIT, FRIDAY, ""));
        robot.clickOn("办结销号");
        assertThat(state()).isEqualTo(TaskState.CLOSED);
        assertThat(shows(robot, "逾期 10 天")).isFalse();
        robot.interact(() -> desk.steps().undo());
        assertThat(state()).isEqualTo(TaskState.IN_REVIEW);
        assertThat(shows(robot, "办结销号")).isTrue();
    }

    private TaskState state() {
        return desk.workspace().ledgers().get(plan.id()).tasks().getFirst().state();
    }

    @Test
    void whoHasNotReportedIsRemindedOnceADay(FxRobot robot) {
        issue(robot);
        robot.interact(() -> desk.workspace().returns().ask(plan.id(), Period.quarter(2026, 3), "三季度进展", "",
                LocalDate.of(2026, 10, 8)));
        ReturnCollection asked = desk.workspace().returns().collections(plan.id()).getFirst();
        robot.interact(() -> cutOff.choose(FRIDAY.minusDays(1)));
        robot.clickOn("催报（电话）");
        assertThat(desk.workspace().returns().submissions(asked.id()).getFirst().reminders()).singleElement()
                .satisfies(reminder -> {
                    assertThat(reminder.on()).as("today, whatever day is looked at").isEqualTo(FRIDAY);
                    assertThat(reminder.how()).isEqualTo("电话");
                });
        assertThat(shows(robot, "今天已催")).isTrue();
        assertThat(shows(robot, "催报（电话）")).isFalse();

        robot.interact(() -> desk.steps().undo());
        robot.interact(() -> robot.lookup(".yd-waiting-remind").<SplitMenuButton>query().getItems().stream()
                .filter(item -> item.getText().equals("用微信催报")).forEach(MenuItem::fire));
        assertThat(desk.workspace().returns().submissions(asked.id()).getFirst().reminders())
                .extracting(Reminder::how).containsExactly("微信");
        robot.interact(() -> desk.steps().undo());
        assertThat(shows(robot, "催报（微信）")).as("as it was done last").isTrue();
    }

    @Test
    void aNameWithoutAUnitIsAskedForAtTheSideAndItsUnitsGetTheirParts(FxRobot robot) {
        issue(robot);
        robot.clickOn("去明确");
        robot.clickOn(robot.lookup((Node node) -> node instanceof CheckBox box && box.getText().equals("市人社局"))
                .<Node>query());
        robot.clickOn("确定");
        assertThat(desk.workspace().ledgers().get(plan.id()).tasks().getFirst().parts()).extracting(Part::unit)
                .containsExactly(UNION.id(), LABOUR.id());
        assertThat(shows(robot, "去明确")).isFalse();
        assertThat(shows(robot, "确定")).as("nothing is left to ask").isFalse();
    }
}
