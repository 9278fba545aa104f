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
import cn.yaodian.service.plan.InventedReadings;
import cn.yaodian.service.plan.PlanReader;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.notice.Notice;
import cn.yaodian.ui.screen.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
        controller = new ImportController(desk.workspace().importing(), desk.workspace().pendingImports(), desk.tasks(),
                desk.navigator(), desk.notices(),
                desk.steps());
        desk.show(stage, QueueBox.of(controller));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasReadIsKeptOnlyOnceItIsAdopted(FxRobot robot) throws IOException {
        drop(robot, "要点.txt");
        assertThat(desk.place()).isEqualTo(new Place.Confirming());
        assertThat(desk.workspace().plans().list()).isEmpty();

        robot.interact(() -> controller.adopt(current()));

        assertThat(desk.workspace().plans().list()).singleElement()
                .satisfies(plan -> assertThat(plan.title()).isEqualTo("要点.txt"));
        assertThat(desk.workspace().units().register().units()).extracting(Unit::name).containsExactly("市总工会");
        assertThat(desk.place()).isInstanceOf(Place.Drafting.class);
    }

    @Test
    void severalFilesAreLookedOverOneAfterAnother(FxRobot robot) throws IOException {
        drop(robot, "一.txt", "二.txt", "三.txt");
        assertThat(current().name()).isEqualTo("一.txt");

        robot.interact(() -> controller.adopt(current()));
        assertThat(desk.place()).isEqualTo(new Place.Confirming());
        assertThat(current().name()).isEqualTo("二.txt");

        robot.interact(() -> controller.later(current()));
        assertThat(current().name()).isEqualTo("三.txt");
        robot.interact(() -> controller.adopt(current()));
        robot.interact(() -> controller.adopt(current()));

        assertThat(desk.workspace().plans().list()).hasSize(3);
        assertThat(controller.model().emptyProperty().get()).isTrue();
    }

    @Test
    void aUnitThatTheDocumentBeforeRegisteredIsKnownToTheNext(FxRobot robot) throws IOException {
        drop(robot, "一.txt", "二.txt");

        robot.interact(() -> controller.adopt(current()));

        assertThat(current().confirmationProperty().get().orElseThrow().preview().newUnits()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithTheReasonAndDoesNotKeepTheOthersBack(FxRobot robot) throws IOException {
        drop(robot, "坏.txt", "要点.txt");

        assertThat(current().name()).isEqualTo("要点.txt");
        assertThat(controller.model().refused()).singleElement()
                .satisfies(refused -> assertThat(refused.name()).isEqualTo("坏.txt"));
        assertThat(robot.lookup(hasWords("坏.txt", Failure.FILE_DAMAGED.code())).tryQuery()).isPresent();
        assertThat(robot.lookup("有 1 份文件待核对：要点.txt").tryQuery()).isPresent();
    }

    @Test
    void whatWasPutAsideComesBackWithTheBarThatTellsSo(FxRobot robot) throws IOException {
        drop(robot, "要点.txt");
        QueuedDocument document = current();
        robot.interact(() -> controller.say(document, document.word().withTitle("改过的")));

        robot.interact(() -> controller.discard(document));
        assertThat(controller.model().currentProperty().get()).isEmpty();
        assertThat(desk.workspace().plans().list()).isEmpty();

        robot.interact(() -> desk.notices().current().stream().filter(
                Notice.Done.class::isInstance).map(Notice.Done.class::cast)
                .forEach(done -> done.action().orElseThrow().run().run()));
        assertThat(current()).isSameAs(document);
        assertThat(current().word().title()).contains("改过的");
    }

    @Test
    void whatWaitsIsTakenUpByTheNextProgramWithWhatWasSaidOfIt(FxRobot robot) throws IOException {
        drop(robot, "一.txt", "二.txt");
        robot.interact(() -> controller.adopt(current()));
        robot.interact(() -> controller.say(current(), current().word().withTitle("改过的")));

        ImportController next = new ImportController(desk.workspace().importing(),
                desk.workspace().pendingImports(), desk.tasks(), desk.navigator(), desk.notices(), desk.steps());
        robot.interact(next::takeUp);

        assertThat(next.model().waiting()).singleElement().satisfies(document -> {
            assertThat(document.name()).isEqualTo("二.txt");
            assertThat(document.word().title()).contains("改过的");
        });
        robot.interact(() -> next.discard(next.model().waiting().getFirst()));
        assertThat(desk.workspace().pendingImports().all()).isEmpty();
    }

    @Test
    void anImportIsTakenBackWithItsUnits(FxRobot robot) throws IOException {
        drop(robot, "要点.txt");
        robot.interact(() -> controller.adopt(current()));

        robot.interact(() -> desk.steps().undo());

        assertThat(desk.workspace().plans().list()).isEmpty();
        assertThat(desk.workspace().units().register().units()).isEmpty();
    }

    @Test
    void whatWasCopiedIsReadAsAPageAndAsTextAndTheFlavourWithMoreTasksIsTaken(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putHtml("<p>要点</p>");
            content.putString("两项任务");
            Clipboard.getSystemClipboard().setContent(content);
            controller.paste();
        });

        assertThat(current().confirmationProperty().get().orElseThrow().preview().source().fileName())
                .startsWith("剪贴板").endsWith(".txt");
    }

    @Test
    void anEmptyClipboardIsToldAndNothingWaits(FxRobot robot) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().clear();
            controller.paste();
        });

        assertThat(controller.model().emptyProperty().get()).isTrue();
        assertThat(desk.notices().current()).hasSize(1);
    }

    private QueuedDocument current() {
        return controller.model().currentProperty().get().orElseThrow();
    }

    private static Predicate<Node> hasWords(String... words) {
        return node -> node instanceof Label label
                && List.of(words).stream().allMatch(label.getText()::contains);
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
        boolean two = new String(content, StandardCharsets.UTF_8).contains("两项");
        List<Task> tasks = two ? List.of(task, Task.of("建设基地", "")) : List.of(task);
        Plan plan = Plan.draft(2026, String.valueOf(file.getFileName()), IssueDetails.NONE)
                .withNodes(List.of(Section.of("建功立业", List.copyOf(tasks))));
        return InventedReadings.of(plan);
    }
}
