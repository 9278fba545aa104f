package cn.yaodian.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.drafting.NoticePages;
import cn.yaodian.service.drafting.TaskIndicators;
import cn.yaodian.service.export.ExportSource;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.print.ChecklistPrinting;
import cn.yaodian.service.print.FakePrinter;
import cn.yaodian.service.print.InstalledPrinters;
import cn.yaodian.service.print.NoticePrinting;
import cn.yaodian.service.print.PagePrinting;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.page.PageFonts;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.print.attribute.standard.MediaSizeName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a clerk does on the drafting screen, by keyboard, down to the disk. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DraftingFlowTest {

    /** Read once: a flow's window is kept by the toolkit until the last one, and its fonts with it. */
    private static final Fonts FONTS = Fonts.ofThisMachine();

    private final FakePrinter printer = new FakePrinter("办公室", Optional.empty(), MediaSizeName.ISO_A4);

    private final Task first = Task.of("强化党建", "组织学习。");
    private final Task second = Task.of("开展竞赛", "组织50场竞赛活动。");
    private final Section one = Section.of("思想引领", List.of(first, second));
    private final Section two = Section.of("建功立业", List.of(Task.of("培训技能", "培训工人。")));
    private final Plan plan = Plan.draft(2026, "某市工作要点", IssueDetails.NONE).withNodes(List.of(one, two));

    @TempDir
    static Path home;

    private Path folder = home;
    private Workspace workspace;
    private BackgroundTasks tasks;
    private DraftingScreen screen;

    @Start
    void open(Stage stage) throws IOException {
        folder = Files.createTempDirectory(home, "office");
        Path target = Files.createDirectory(folder.resolve("out"));
        workspace = Workspace.open(folder);
        workspace.plans().save(plan, "新建");
        workspace.units().save(new Unit(UnitId.random(), UnitKind.MEMBER, "市人力资源和社会保障局",
                List.of(UnitAlias.shortName("市人社局")), 1), "登记");
        Notices notices = new Notices();
        tasks = BackgroundTasks.onThreads(notices::failed);
        ExportSource source = ExportSource.of(workspace.plans(), workspace.units(), workspace.offices());
        DraftingServices services = new DraftingServices(workspace, new NoticePages(workspace.offices(), FONTS),
                TaskIndicators.ofTheReader(), new Exports(source, FONTS, Clock.systemDefaultZone()),
                new ChecklistPrinting(source, InstalledPrinters.ofThisMachine(), Clock.systemDefaultZone()),
                new NoticePrinting(source, new PagePrinting(FakePrinter.installed(printer), FONTS), FONTS));
        Navigator navigator = new Navigator(_ -> screen);
        Steps steps = new Steps(workspace.history(), tasks, navigator, notices);
        screen = new DraftingScreen(services,
                new DraftingWindow(tasks, notices, steps, new PageFonts(FONTS::open), target), plan.id());
        workspace.onChange(change -> Platform.runLater(() -> screen.changed(change)));
        Scene scene = new Scene(new StackPane(screen.view()), 1280, 700);
        new Theme(Appearance.USUAL).dress(scene);
        stage.setScene(scene);
        stage.show();
        navigator.open(Place.Drafting.of(plan.id()));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, screen::handOver);
        WaitForAsyncUtils.waitForAsyncFx(30_000, tasks::close);
        workspace.close();
    }

    @Test
    void whatIsTypedIsOnTheDiskAMomentLaterWithItsTargets(FxRobot robot) throws TimeoutException {
        go(robot, first);
        robot.push(KeyCode.ENTER).push(KeyCode.END).write("Y");
        eventually(() -> task(0).body().equals("组织学习。Y"));
        paste(robot, "举办3场讲座。");
        eventually(() -> task(0).indicators().size() == 1 && task(0).indicators().getFirst().unit().equals("场"));
    }

    @Test
    void aTaskMovedByKeyboardTakesItsNewNumberAndKeepsTheCaret(FxRobot robot) throws TimeoutException {
        go(robot, first);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        eventually(() -> titles().equals(List.of("开展竞赛", "强化党建", "培训技能")));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        eventually(() -> section(1).equals(List.of("强化党建", "培训技能")));
        robot.write("Z");
        eventually(() -> titles().contains("Z强化党建"));
    }

    @Test
    void aNewTaskIsWrittenAndGivenUnitsWithoutTheMouse(FxRobot robot) throws TimeoutException {
        go(robot, second);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("new").push(KeyCode.TAB).write("text").push(KeyCode.TAB);
        paste(robot, "人资局");
        robot.push(KeyCode.ENTER);
        paste(robot, "市某新局");
        robot.push(KeyCode.ENTER);
        eventually(() -> titles().equals(List.of("强化党建", "开展竞赛", "new", "培训技能")));
        eventually(() -> task(2).duties().size() == 2);
        assertThat(task(2).body()).isEqualTo("text");
        assertThat(task(2).duties().getFirst().name()).isEqualTo("市人社局");
        assertThat(task(2).duties().getFirst().role()).isEqualTo(DutyRole.LEAD);
        assertThat(task(2).duties().getFirst().unit()).isPresent();
        assertThat(task(2).duties().getLast().name()).isEqualTo("市某新局");
        assertThat(task(2).duties().getLast().unit()).isEmpty();
    }

    @Test
    void aClickIntoTheUnitsOfATaskMakesItTheCurrentOne(FxRobot robot) throws TimeoutException {
        go(robot, second);
        Node elsewhere = robot.lookup(".yd-duty-input").queryAll().stream()
                .filter(input -> !isWithinCurrentCard(input)).findFirst().orElseThrow();
        robot.clickOn(elsewhere);
        eventually(() -> isWithinCurrentCard(elsewhere));
    }

    private static boolean isWithinCurrentCard(Node node) {
        return node != null && (node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current"))
                || isWithinCurrentCard(node.getParent()));
    }

    @Test
    void aPlanIsNotIssuedWithAnotherDocumentsNumberAndTheFieldSaysWhoseItIs(FxRobot robot) throws TimeoutException {
        NumberSeries series = new NumberSeries("青产改组", NumberRun.DOCUMENT, 2026);
        workspace.numbers().take(series, NumberHolder.titled("关于开展劳动竞赛的通知"));
        robot.clickOn(Messages.text("drafting.issue"));
        give(robot, 1);
        robot.interact(() -> screen.enter(PlanState.ISSUED));
        eventually(() -> robot.lookup(".yd-error").queryAllAs(Label.class).stream()
                .anyMatch(said -> said.isVisible() && said.getText().contains("《关于开展劳动竞赛的通知》")));
        assertThat(workspace.plans().get(plan.id()).state()).isEqualTo(PlanState.DRAFT);
        give(robot, 2);
        eventually(() -> robot.lookup(".yd-error").queryAllAs(Label.class).stream().noneMatch(Label::isVisible));
        robot.interact(() -> screen.enter(PlanState.ISSUED));
        eventually(() -> workspace.plans().get(plan.id()).state() == PlanState.ISSUED);
        assertThat(workspace.numbers().find(SeriesNumber.of(series, 2)).orElseThrow().state())
                .isEqualTo(NumberState.USED);
    }

    private void give(FxRobot robot, int number) throws TimeoutException {
        IssueDetails none = IssueDetails.NONE;
        IssueDetails issue = new IssueDetails("", Optional.of(new DocumentNumber("青产改组", 2026, number)), "",
                none.addressees(), "", none.signatories(), Optional.empty(), "", none.copyTo(), "", Optional.empty());
        workspace.plans().save(workspace.plans().get(plan.id()).withIssue(issue), "编号");
        eventually(() -> robot.lookup(".text-field").queryAllAs(TextInputControl.class).stream()
                .anyMatch(field -> field.getText().equals("青产改组〔2026〕" + number + "号")));
    }

    @Test
    void undoBringsTheTextBackAndTheCaretToIt(FxRobot robot) throws TimeoutException {
        go(robot, second);
        paste(robot, "ABC");
        eventually(() -> task(1).title().equals("ABC开展竞赛"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        eventually(() -> task(1).title().equals("开展竞赛"));
        eventually(() -> focusedText(robot).equals("开展竞赛"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        eventually(() -> focusedText(robot).equals("ABC开展竞赛"));
    }

    @Test
    void aLetterTypedAtOnceAfterUndoGoesIntoTheRestoredText(FxRobot robot) throws TimeoutException {
        go(robot, second);
        paste(robot, "ABC");
        eventually(() -> task(1).title().equals("ABC开展竞赛"));
        robot.interact(() -> {
            Node owner = robot.window(0).getScene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "Q", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        eventually(() -> task(1).title().contains("Q"));
        assertThat(task(1).title()).doesNotContain("ABC").hasSize("开展竞赛Q".length());
    }

    @Test
    void anExportHoldsWhatWasTypedJustBeforeAndNeverOverwritesUnasked(FxRobot robot)
            throws TimeoutException, IOException {
        Path target = folder.resolve("out");
        go(robot, first);
        robot.write("Q");
        robot.clickOn("导出").clickOn("Word 文档");
        eventually(() -> files(target) == 1);
        assertThat(task(0).title()).isEqualTo("Q强化党建");
        robot.clickOn("Word 文档");
        eventually(() -> robot.lookup("另存为新名").tryQueryAs(Button.class).isPresent());
        assertThat(files(target)).isEqualTo(1);
        robot.clickOn("另存为新名");
        eventually(() -> files(target) == 2);
    }

    @Test
    void theNoticeGoesToThePrinterAsItStands(FxRobot robot) throws TimeoutException {
        go(robot, first);
        robot.write("Q");
        robot.clickOn(".yd-page-bar .yd-print-shown");
        eventually(() -> robot.lookup(".yd-print-form").tryQuery().isPresent());
        eventually(() -> !robot.lookup(".yd-print-form .yd-primary").queryButton().isDisabled());
        assertThat(task(0).title()).isEqualTo("Q强化党建");
        robot.clickOn(robot.lookup(".yd-print-form .yd-primary").queryButton());
        eventually(() -> printer.jobs().size() == 1);
    }

    private void go(FxRobot robot, Task task) {
        robot.interact(() -> screen.moveTo(new Place.Drafting(plan.id(), Optional.of(task.nodeId()))));
        robot.push(KeyCode.HOME);
    }

    /** As an input method does: the robot's keyboard has Latin letters only. */
    private static void paste(FxRobot robot, String text) {
        robot.interact(() -> ((TextInputControl) robot.window(0).getScene().getFocusOwner()).replaceSelection(text));
    }

    private static String focusedText(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner() instanceof TextInputControl field ? field.getText() : "";
    }

    private Task task(int index) {
        return workspace.plans().get(plan.id()).tasks().get(index);
    }

    private List<String> titles() {
        return workspace.plans().get(plan.id()).tasks().stream().map(Task::title).toList();
    }

    private List<String> section(int index) {
        return ((Section) workspace.plans().get(plan.id()).nodes().get(index)).nodes().stream().map(PlanNode::title)
                .toList();
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx")).count();
        }
    }

    private static void eventually(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
    }
}
