package cn.yaodian.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import cn.yaodian.service.plan.InventedReadings;
import cn.yaodian.service.plan.PlanReader;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.notice.Notice;
import cn.yaodian.ui.screen.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ImportFlowTest {

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private ImportController controller;

    @Start
    void open(Stage stage) throws IOException {
        desk = new Desk(Files.createDirectory(folder.resolve("office")), ImportFlowTest::read);
        controller = new ImportController(desk.workspace().importing(), desk.tasks(), desk.navigator(), desk.notices(),
                desk.steps());
        desk.show(stage, new ImportPanel(controller));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasReadIsKeptOnlyOnceItIsAdopted(FxRobot robot) throws IOException {
        drop(robot, "要点.txt");
        assertThat(robot.lookup("第 3 行：括号没有结束").tryQuery()).isPresent();
        assertThat(desk.workspace().plans().list()).isEmpty();

        robot.clickOn("采用");

        assertThat(desk.workspace().plans().list()).singleElement()
                .satisfies(plan -> assertThat(plan.title()).isEqualTo("2026年工作要点"));
        assertThat(desk.workspace().units().register().units()).extracting(Unit::name).containsExactly("市总工会");
        assertThat(desk.place()).isInstanceOf(Place.Drafting.class);
    }

    @Test
    void titleAndYearAreKeptAsTheClerkPutsThemRight(FxRobot robot) throws IOException {
        drop(robot, "要点.txt");
        robot.clickOn(robot.lookup(".text-area").queryAs(TextArea.class)).eraseText(20).write("全市工作要点");
        TextField year = robot.lookup(".yd-year-field .text-field").queryAs(TextField.class);
        robot.doubleClickOn(year).write("2027");

        robot.clickOn("采用");

        assertThat(desk.workspace().plans().list()).singleElement().satisfies(plan -> {
            assertThat(plan.title()).isEqualTo("全市工作要点");
            assertThat(plan.year()).isEqualTo(2027);
        });
    }

    @Test
    void aYearThatIsNoneIsSaidAtTheFieldAndNothingIsKept(FxRobot robot) throws IOException {
        drop(robot, "要点.txt");
        robot.doubleClickOn(robot.lookup(".yd-year-field .text-field").queryAs(TextField.class)).write("26");

        robot.clickOn("采用");

        assertThat(robot.lookup("请写四位数的年份，如 2026。").tryQuery()).isPresent();
        assertThat(desk.workspace().plans().list()).isEmpty();
    }

    @Test
    void whatIsNotAdoptedLeavesNothingBehind(FxRobot robot) throws IOException {
        drop(robot, "要点.txt");

        robot.clickOn("不采用");

        assertThat(controller.model().waiting()).isEmpty();
        assertThat(desk.workspace().plans().list()).isEmpty();
    }

    @Test
    void anImportIsTakenBackWithItsUnits(FxRobot robot) throws IOException {
        drop(robot, "要点.txt");
        robot.clickOn("采用");

        robot.interact(() -> desk.steps().undo());

        assertThat(desk.workspace().plans().list()).isEmpty();
        assertThat(desk.workspace().units().register().units()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersBack(FxRobot robot) throws IOException {
        drop(robot, "坏.txt", "要点.txt");

        assertThat(controller.model().waiting()).hasSize(1);
        assertThat(desk.notices().current()).singleElement().isInstanceOfSatisfying(Notice.Failed.class,
                failed -> assertThat(failed.problem().code()).isEqualTo(Failure.FILE_DAMAGED.code()));
    }

    private void drop(FxRobot robot, String... names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name), name);
        }
        robot.interact(() -> controller.read(List.of(names).stream().map(folder::resolve).toList()));
    }

    private static PlanReader.Opened read(Path file, byte[] content) {
        if (file.endsWith("坏.txt")) {
            throw new FailureException(Failure.FILE_DAMAGED, file);
        }
        Task task = Task.of("开展劳动竞赛", "组织五十场。").withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会")));
        Plan plan = Plan.draft(2026, "2026年工作要点", IssueDetails.NONE)
                .withNodes(List.of(Section.of("建功立业", List.of(task))));
        return InventedReadings.of(plan, new Remark(Severity.DOUBT, 3, "括号没有结束"));
    }
}
