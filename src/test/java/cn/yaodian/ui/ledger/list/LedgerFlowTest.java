package cn.yaodian.ui.ledger.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.TaskState;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.Measure;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.PickedLines;
import cn.yaodian.service.overview.LedgerRow;
import cn.yaodian.storage.InventedPlans;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.PlanChoice;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.screen.Place;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LedgerFlowTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private LedgerWindow window;
    @SuppressWarnings("NullAway.Init")
    private Stage stage;
    private final Plan plan = InventedPlans.ofSize(3).withState(PlanState.ISSUED);

    @Start
    void open(Stage shown) {
        stage = shown;
        desk = new Desk(folder);
        desk.workspace().units().saveAll(List.of(UNION, LABOUR), "新增单位");
        desk.workspace().plans().save(plan, "导入");
        window = new LedgerWindow(desk.tasks(), desk.notices(), desk.steps(), desk.navigator(),
                new PlanChoice(desk.years()), new CutOff(() -> CUT_OFF), folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show(FxRobot robot, LedgerSheet sheet) {
        robot.interact(() -> desk.show(stage, new LedgerController(desk.workspace(), window, sheet)));
    }

    private void openLedger() {
        desk.workspace().ledgers().open(plan, desk.workspace().units().register());
    }

    private LedgerTask first() {
        return desk.workspace().ledgers().get(plan.id()).task(plan.tasks().getFirst().id()).orElseThrow();
    }

    private static List<String> titles(FxRobot robot) {
        ListView<LedgerRow> lines = robot.lookup(".yd-grid .list-view").queryListView();
        return lines.getItems().stream().map(row -> row.cell(0).text()).toList();
    }

    private static Node field(FxRobot robot, String name) {
        Label label = robot.lookup(name).match(node -> node instanceof Label).query();
        return label.getLabelFor();
    }

    @Test
    void anIssuedPlanWithoutLedgerIsOpenedByOneClickAndItsTasksAreFound(FxRobot robot) {
        show(robot, LedgerSheet.TASKS);
        robot.clickOn("建立台账");
        assertThat(titles(robot)).containsExactly("1", "2", "3");

        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("第1项").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(titles(robot)).containsExactly("2");
        assertThat(robot.lookup("共 3 条，显示 1 条").tryQuery()).isPresent();

        robot.clickOn("清除筛选");
        assertThat(titles(robot)).hasSize(3);
        robot.clickOn("序号").clickOn("序号");
        assertThat(titles(robot)).containsExactly("3", "2", "1");
        robot.clickOn("待审核 0");
        assertThat(robot.lookup("没有符合条件的内容。").tryQuery()).isPresent();
    }

    @Test
    void linesThatAPlaceNamesAreShownTheConditionIsSeenAndATaskAskedForByNameIsNotHidden(FxRobot robot) {
        openLedger();
        LedgerController screen = new LedgerController(desk.workspace(), window, LedgerSheet.TASKS);
        robot.interact(() -> desk.show(stage, screen));
        String section = desk.workspace().overviews().on(plan.id(), CUT_OFF).tasks().getFirst().headings().getFirst();
        PickedLines lines = PickedLines.of(LedgerSheet.TASKS, LedgerFilter.ALL).where("headings", section)
                .where("title", "开展第1项行动");

        robot.interact(() -> screen.moveTo(Place.Ledger.of(lines)));
        assertThat(titles(robot)).containsExactly("2");
        assertThat(robot.lookup("=开展第1项行动").tryQuery()).as("below its heading").isPresent();
        assertThat(robot.lookup("重点任务：开展第1项行动").tryQuery()).as("its column may be out of sight").isPresent();

        robot.clickOn("对应条款：" + section);
        assertThat(robot.lookup("对应条款：" + section).tryQuery()).as("taken away").isEmpty();
        robot.interact(() -> screen.moveTo(Place.Ledger.of(LedgerSheet.TASKS,
                new LedgerKey.OfTask(plan.id(), plan.tasks().getFirst().id()))));
        assertThat(titles(robot)).hasSize(3);
        assertThat(robot.lookup("任务 1").tryQuery()).isPresent();
    }

    @Test
    void inLargeLettersTableAndPanelStillHaveRoomBesideEachOther(FxRobot robot) {
        openLedger();
        show(robot, LedgerSheet.TASKS);
        robot.interact(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 21px"));
        robot.doubleClickOn("开展第0项行动");
        Parent screen = stage.getScene().getRoot();
        assertThat(screen.minWidth(-1)).isLessThanOrEqualTo(stage.getScene().getWidth());
        Node out = robot.lookup("导出").match(node -> node instanceof Button).query();
        assertThat(out.localToScene(out.getBoundsInLocal()).getMaxX())
                .isLessThan(robot.lookup(".yd-ledger-side").<Node>query().getBoundsInParent().getMinX());
    }

    @Test
    void aTaskIsSuspendedWithAReasonAndItsHistoryTellsSo(FxRobot robot) {
        openLedger();
        show(robot, LedgerSheet.TASKS);
        robot.doubleClickOn("开展第0项行动");

        robot.clickOn("中止");
        robot.clickOn(robot.lookup(".yd-action-form .button").match(node -> node.getStyleClass().contains("yd-primary"))
                .<Node>query());
        assertThat(robot.lookup("请填写这一项，台账上要留存。").tryQuery()).isPresent();
        assertThat(first().state()).isEqualTo(TaskState.ASSIGNED);

        robot.write("上级另有部署").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(first().state()).isEqualTo(TaskState.SUSPENDED);
        robot.interact(() -> ((ToggleButton) robot.lookup("变更记录").query()).fire());
        assertThat(robot.lookup("任务状态：已交办 → 已中止").tryQuery()).isPresent();
        assertThat(robot.lookup("原因：上级另有部署").tryQuery()).isPresent();

        robot.interact(() -> desk.steps().undo());
        assertThat(first().state()).isEqualTo(TaskState.ASSIGNED);
    }

    @Test
    void aFigureIsEnteredByHandAndADoubtfulOneIsSaidToBeSo(FxRobot robot) {
        openLedger();
        LedgerIndicator indicator = desk.workspace().ledgers().get(plan.id())
                .indicatorsOf(plan.tasks().getFirst().id()).getFirst();
        show(robot, LedgerSheet.INDICATORS);
        robot.doubleClickOn(robot.lookup(".yd-grid-row")
                .match(row -> row instanceof ListCell<?> cell && cell.getIndex() == 0).<Node>query());

        robot.clickOn(field(robot, "本期数")).write("5").clickOn(field(robot, "累计数")).write("3");
        assertThat(robot.lookup("本期数与累计数对不上").tryQuery()).isPresent();

        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("5").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(desk.workspace().ledgers().figures(plan.id()).of(indicator.id(), UNION.id()).all())
                .singleElement().satisfies(reading -> {
                    assertThat(reading.cumulative()).hasValueSatisfying(
                            figure -> assertThat(figure).isEqualByComparingTo(BigDecimal.valueOf(5)));
                    assertThat(reading.period().title()).isEqualTo("2026年第三季度");
                });
    }

    @Test
    void aTargetOfSeveralYearsAndTheCountsOfAShareAreKeptWithTheIndicator(FxRobot robot) {
        openLedger();
        List<LedgerIndicator> all = desk.workspace().ledgers().get(plan.id())
                .indicatorsOf(plan.tasks().getFirst().id());
        desk.workspace().ledgers().save(plan.id(), all.getFirst().withMeasure(Measure.of("%")));
        show(robot, LedgerSheet.INDICATORS);
        robot.doubleClickOn(robot.lookup(".yd-grid-row")
                .match(row -> row instanceof ListCell<?> cell && cell.getIndex() == 0).<Node>query());

        open(robot, "各期数据");
        open(robot, "多年目标");
        type(robot, "总目标", "30");
        // (30 - 6) / 3 years = 8.
        type(robot, "2026年以前完成", "6");
        assertThat(robot.lookup("2026年应完成 8%").tryQuery()).isPresent();
        robot.interact(() -> ((Button) robot.lookup("保存多年目标").query()).fire());
        WaitForAsyncUtils.waitForFxEvents();
        LedgerIndicator kept = desk.workspace().ledgers().get(plan.id()).indicator(all.getFirst().id()).orElseThrow();
        assertThat(kept.goal().target()).isEqualByComparingTo("8");
        assertThat(kept.span()).hasValueSatisfying(span -> {
            assertThat(span.total()).isEqualByComparingTo("30");
            assertThat(span.lastYear()).isEqualTo(2028);
        });

        open(robot, "分子、分母");
        type(robot, "分子（部分）", "2.");
        robot.interact(() -> ((TextField) field(robot, "分子（部分）")).requestFocus());
        robot.push(KeyCode.ENTER);
        type(robot, "分母（总数）", "4.");
        robot.interact(() -> ((TextField) field(robot, "分母（总数）")).requestFocus());
        robot.push(KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.workspace().ledgers().get(plan.id()).indicator(all.getFirst().id())
                .flatMap(LedgerIndicator::counts)).hasValueSatisfying(
                        counts -> assertThat(counts.part()).isEqualTo(all.get(1).id()));
    }

    private static void open(FxRobot robot, String section) {
        robot.interact(() -> ((ToggleButton) robot.lookup(section).query()).fire());
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> ((TextField) field(robot, field)).setText(words));
    }

    @Test
    void selectedTasksAreGivenAnotherDueDayAtOnce(FxRobot robot) {
        openLedger();
        show(robot, LedgerSheet.TASKS);
        robot.clickOn("开展第0项行动").push(KeyCode.SHORTCUT, KeyCode.A).clickOn("批量修改");
        robot.interact(() -> robot.lookup(".combo-box").match(node -> node.isVisible()).queryAllAs(
                ComboBox.class).stream()
                .filter(box -> box.getItems().size() > 5).findFirst()
                .ifPresent(box -> box.getSelectionModel().selectLast()));
        robot.clickOn(field(robot, "日期（空着表示没有时限）")).write("2026-10-31");
        assertThat(robot.lookup("2026-12-31 → 2026-10-31").match(node -> node instanceof Label).queryAll()).hasSize(3);

        robot.clickOn("修改 3 条");

        assertThat(desk.workspace().ledgers().get(plan.id()).tasks()).extracting(LedgerTask::firstDue)
                .containsOnly(Optional.of(LocalDate.of(2026, 10, 31)));
    }
}
