package cn.yaodian.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.form.ChangeTime;
import cn.yaodian.ui.importing.ImportController;
import cn.yaodian.ui.notice.Notice;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.YearSpan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PlanListFlowTest {

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        desk.workspace().plans().save(Plan.draft(2026, "2026年工作要点", IssueDetails.NONE), "新建");
        desk.workspace().plans().save(Plan.draft(2025, "2025年工作要点", new IssueDetails("",
                Optional.of(new DocumentNumber("青产改组", 2025, 3)), "", List.of(), "", List.of(), Optional.empty(), "",
                List.of(), "", Optional.empty())).withState(PlanState.ISSUED), "新建");
        desk.show(stage, new PlanListController(desk.workspace(), desk.tasks(), desk.navigator(), desk.notices(),
                desk.steps(), desk.years(),
                new ImportController(desk.workspace().importing(), desk.workspace().pendingImports(), desk.tasks(),
                        desk.navigator(), desk.notices(), desk.steps())));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void enterOpensTheSelectedPlan(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(desk.place()).isEqualTo(Place.Drafting.of(plan(2025).id()));
    }

    @Test
    void whatWasCopiedIsReadFromTheListByItsUsualKey(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("2026年工作要点");
            Clipboard.getSystemClipboard().setContent(content);
        });

        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);

        assertThat(desk.place()).isEqualTo(new Place.Confirming());
    }

    @Test
    void aNewPlanIsForTheChosenYearAndOpensAtOnce(FxRobot robot) {
        robot.interact(() -> desk.years().spanProperty().set(YearSpan.of(2025)));

        robot.clickOn("新建要点");

        assertThat(desk.workspace().plans().list()).hasSize(3).filteredOn(plan -> plan.year() == 2025).hasSize(2);
        assertThat(desk.place()).isInstanceOf(Place.Drafting.class);
    }

    @Test
    void aDeletedPlanComesBackByTheBarThatTellsSo(FxRobot robot) {
        robot.type(KeyCode.DELETE);
        assertThat(rows(robot)).extracting(PlanSummary::year).containsExactly(2025);

        robot.interact(() -> ((Notice.Done) desk.notices().current().getFirst()).action().orElseThrow().run().run());

        assertThat(rows(robot)).extracting(PlanSummary::year).containsExactly(2026, 2025);
    }

    @Test
    void theBarTakesNothingElseBackOnceAnotherStepHasFollowed(FxRobot robot) {
        robot.type(KeyCode.DELETE);
        Notice.Done bar = (Notice.Done) desk.notices().current().getFirst();
        desk.workspace().plans().save(Plan.draft(2027, "2027年工作要点", IssueDetails.NONE), "新建");

        robot.interact(() -> bar.action().orElseThrow().run().run());

        assertThat(desk.workspace().plans().list()).extracting(PlanSummary::year).containsExactly(2027, 2025);
    }

    @Test
    void theFilterRowAndTheYearNarrowTheListAndOneClickShowsAllAgain(FxRobot robot) {
        robot.clickOn(".yd-filter").write("2026");
        assertThat(rows(robot)).extracting(PlanSummary::year).containsExactly(2026);
        robot.interact(() -> desk.years().spanProperty().set(YearSpan.of(2025)));
        assertThat(rows(robot)).isEmpty();

        robot.clickOn("显示全部");

        assertThat(rows(robot)).hasSize(2);
    }

    @Test
    void aPlanIsFoundByTheNumberOfItsDocument(FxRobot robot) {
        robot.clickOn(".yd-filter");
        robot.interact(() -> robot.lookup(".yd-filter").queryAs(TextField.class).setText("〔2025〕3号"));

        assertThat(rows(robot)).extracting(PlanSummary::number)
                .containsExactly(Optional.of(new DocumentNumber("青产改组", 2025, 3)));
    }

    @Test
    void everyColumnFitsIntoTheTable(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);

        double widths = table.getColumns().stream().mapToDouble(column -> column.getWidth()).sum();

        assertThat(widths).isBetween(table.getWidth() - 24, table.getWidth());
    }

    @Test
    void theTimeOfAChangeIsSaidAsOneSaysIt() {
        Clock noon = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

        assertThat(ChangeTime.words(Instant.parse("2026-11-21T09:05:00Z"), noon)).isEqualTo("今天 09:05");
        assertThat(ChangeTime.words(Instant.parse("2026-11-20T23:59:00Z"), noon)).isEqualTo("昨天 23:59");
        assertThat(ChangeTime.words(Instant.parse("2026-03-01T08:00:00Z"), noon)).isEqualTo("3月1日 08:00");
        assertThat(ChangeTime.words(Instant.parse("2025-12-31T08:00:00Z"), noon)).isEqualTo("2025年12月31日");
    }

    private PlanSummary plan(int year) {
        return desk.workspace().plans().list().stream().filter(plan -> plan.year() == year).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Iterable<PlanSummary> rows(FxRobot robot) {
        return robot.lookup(".table-view").queryAs(TableView.class).getItems();
    }
}
