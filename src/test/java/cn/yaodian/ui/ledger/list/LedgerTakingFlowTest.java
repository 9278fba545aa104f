package cn.yaodian.ui.ledger.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.SavedView;
import cn.yaodian.service.overview.LedgerRow;
import cn.yaodian.storage.InventedPlans;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.PlanChoice;
import cn.yaodian.ui.screen.CutOff;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What goes out of the ledger, comes back, and is kept beside it. */
@ExtendWith(ApplicationExtension.class)
class LedgerTakingFlowTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 9, 30);
    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private LedgerController screen;
    private final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        desk.workspace().units().saveAll(List.of(UNION, LABOUR), "新增单位");
        desk.workspace().plans().save(plan, "导入");
        desk.workspace().ledgers().open(plan, desk.workspace().units().register());
        screen = new LedgerController(desk.workspace(), new LedgerWindow(desk.tasks(), desk.notices(), desk.steps(),
                desk.navigator(), new PlanChoice(desk.years()), new CutOff(() -> CUT_OFF), folder),
                LedgerSheet.TASKS);
        desk.show(stage, screen);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<LocalDate> dues() {
        return plan.tasks().stream()
                .map(task -> desk.workspace().ledgers().get(plan.id()).task(task.id()).orElseThrow())
                .map(LedgerTask::firstDue).map(Optional::orElseThrow).toList();
    }

    private static void choose(FxRobot robot, String words) {
        MenuButton menu = robot.lookup(".yd-view-menu").queryAs(MenuButton.class);
        robot.interact(() -> {
            menu.show();
            menu.getItems().stream().filter(item -> words.equals(item.getText())).findFirst()
                    .ifPresent(MenuItem::fire);
            menu.hide();
        });
    }

    /** As by an input method: the robot's keyboard has no Chinese letters. */
    private static void write(FxRobot robot, String words) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup(words).tryQuery().isPresent();
    }

    @Test
    void aTableThatWasExportedAndChangedIsReadBackCellByCellAndOnlyWhatIsTickedIsTaken(FxRobot robot)
            throws IOException {
        robot.clickOn(robot.lookup("导出").match(node -> node instanceof Button).<Node>query());
        robot.clickOn("Excel 表格");
        robot.clickOn("Excel 表格");
        assertThat(shows(robot, "另存为新名")).as("nothing is overwritten unasked").isTrue();
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.filter(one -> one.toString().endsWith(".xlsx")).findFirst().orElseThrow();
        }
        List<LocalDate> before = dues();
        change(file);

        robot.interact(() -> screen.fileTaking().orElseThrow().take().accept(List.of(file)));
        assertThat(shows(robot, "改了 3 处，读入 2 处，不能读入 1 处。不要读入的，去掉前面的勾。")).isTrue();
        assertThat(shows(robot, "这一栏由程序计算，或来自文件和报送，不能在表格里改")).isTrue();
        robot.clickOn(robot.lookup(".yd-panel .check-box").match(node -> node instanceof CheckBox box
                && box.getText().startsWith("2 ")).<Node>query());
        robot.clickOn("读入 1 处");

        assertThat(dues()).containsExactly(LocalDate.of(2026, 11, 30), before.get(1));
        robot.interact(() -> desk.steps().undo());
        assertThat(dues()).isEqualTo(before);
    }

    /** Other due dates for both tasks, and a light that somebody would like better. */
    private static void change(Path file) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        Row heading = Stream.of(workbook.getSheetAt(0)).flatMap(sheet -> {
            Stream.Builder<Row> rows = Stream.builder();
            sheet.forEach(rows::add);
            return rows.build();
        }).filter(row -> column(row, "完成时限") >= 0).findFirst().orElseThrow();
        for (int below = 1; below <= 2; below++) {
            workbook.getSheetAt(0).getRow(heading.getRowNum() + below).getCell(column(heading, "完成时限"))
                    .setCellValue("2026-11-30");
        }
        Cell light = workbook.getSheetAt(0).getRow(heading.getRowNum() + 1).getCell(column(heading, "警示灯"));
        light.setBlank();
        light.setCellValue("蓝灯");
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static int column(Row row, String heading) {
        for (Cell cell : row) {
            if (cell.toString().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    @Test
    void theTableStandsAsAPresetHasItAndColumnsAndFiltersAreKeptByName(FxRobot robot) {
        choose(robot, "督查台账");
        assertThat(robot.lookup(".yd-grid-title").<Labeled>queryAll()).extracting(Labeled::getText)
                .contains("任务内容", "存在的困难或问题").doesNotContain("进度分组");

        choose(robot, "另存为预设…");
        robot.clickOn("保存");
        assertThat(shows(robot, "请写上名称。")).isTrue();
        write(robot, "本办督查表");
        robot.push(KeyCode.ENTER);
        assertThat(desk.workspace().ledgerViews().own()).extracting(LedgerPreset::name).containsExactly("本办督查表");
        assertThat(robot.lookup(".yd-view-menu").queryAs(MenuButton.class).getText()).isEqualTo("本办督查表");

        robot.interact(() -> robot.lookup("临期 0").<ToggleButton>query().fire());
        choose(robot, "保存当前筛选和排序…");
        write(robot, "临期的");
        robot.push(KeyCode.ENTER);
        assertThat(desk.workspace().ledgerViews().views(LedgerSheet.TASKS)).singleElement()
                .satisfies(view -> assertThat(view.filter().columns()).containsOnlyKeys("due-flag"))
                .extracting(SavedView::preset).isEqualTo("本办督查表");
        robot.clickOn("清除筛选");
        choose(robot, "临期的");
        assertThat(shows(robot, "共 2 条，显示 0 条")).isTrue();
    }

    @Test
    void aNumberThatIsTypedAmongTheLinesGoesToItsLineAndTheEndIsOneKeyAway(FxRobot robot) {
        ListView<LedgerRow> lines = robot.lookup(".yd-grid .list-view").queryListView();
        robot.interact(lines::requestFocus);
        robot.write("2");
        assertThat(lines.getSelectionModel().getSelectedItem().cell(0).text()).isEqualTo("2");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        assertThat(shows(robot, "任务 1")).isTrue();
        robot.push(KeyCode.END);
        assertThat(shows(robot, "任务 2")).as("the panel follows the line").isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(shows(robot, "任务 2")).as("Esc closes it").isFalse();
    }

    @Test
    void evidenceIsListedAtTheSideOfItsTaskAndTakenAwayAndBack(FxRobot robot) throws IOException {
        Path photo = Files.writeString(folder.resolve("竞赛现场照片说明.txt"), "三月十二日，市总工会。");
        robot.doubleClickOn("开展第0项行动");
        robot.interact(() -> robot.lookup("佐证材料").<ToggleButton>query().fire());
        assertThat(shows(robot, "还没有佐证材料。点“添加”，或把文件拖到这里。")).isTrue();

        robot.interact(() -> {
            desk.workspace().evidence().add(plan.id(), plan.tasks().getFirst().id(), Optional.of(UNION.id()),
                    photo, "");
        });
        assertThat(shows(robot, "竞赛现场照片说明.txt")).isTrue();
        assertThat(robot.lookup(".yd-side-item .label").<Label>queryAll()).extracting(Label::getText)
                .anyMatch(says -> says.startsWith("市总工会　1 KB"));
        robot.interact(() -> robot.lookup((Node node) -> node instanceof Button button
                && "移除“竞赛现场照片说明.txt”".equals(button.getAccessibleText())).<Button>query().fire());
        assertThat(shows(robot, "竞赛现场照片说明.txt")).isFalse();
        robot.interact(() -> desk.steps().undo());
        assertThat(shows(robot, "竞赛现场照片说明.txt")).isTrue();
    }
}
