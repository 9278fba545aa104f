package cn.yaodian.ui.manuscript.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.manuscript.ManuscriptOffice;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.YearSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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

/** What a clerk does in the list of manuscripts, by keyboard. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ManuscriptListFlowTest {

    @TempDir
    static Path home;

    private ManuscriptOffice office;
    private ManuscriptListController controller;

    @Start
    void open(Stage stage) {
        office = new ManuscriptOffice(home);
        office.workspace().plans().save(Plan.draft(2026, "青禾市2026年工作要点", IssueDetails.NONE), "新建");
        controller = new ManuscriptListController(office.services(), office.window());
        office.desk().show(stage, controller);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, office::close);
    }

    @Test
    void aManuscriptIsBegunOfAKindThatWasSearchedForWithoutTheMouse(FxRobot robot) {
        assertThat(robot.lookup("还没有文稿").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.interact(() -> ((TextInputControl) robot.window(0).getScene().getFocusOwner()).setText("请示"));
        robot.push(KeyCode.ENTER);
        ManuscriptSummary begun = office.workspace().manuscripts().all().getFirst();
        assertThat(begun.kind()).isEqualTo("request");
        assertThat(office.desk().place()).isEqualTo(new Place.Writing(begun.id()));
    }

    @Test
    void whatTheFilterRowAndTheYearSwitchLetThroughIsShown(FxRobot robot) {
        Manuscript notice = office.begin("notice");
        office.begin("letter");
        robot.interact(() -> controller.changed(changeOf(notice.id())));
        assertThat(rows(robot)).hasSize(2);
        robot.interact(() -> office.desk().years().spanProperty().set(YearSpan.of(2025)));
        assertThat(rows(robot)).isEmpty();
        robot.clickOn("显示全部文稿");
        assertThat(rows(robot)).hasSize(2);
        robot.clickOn(".yd-filter").write("nothing has this");
        assertThat(rows(robot)).isEmpty();
    }

    @Test
    void aDraftIsDeletedAndTheBarBringsItBack(FxRobot robot) {
        Manuscript notice = office.begin("notice");
        robot.interact(() -> controller.changed(changeOf(notice.id())));
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.DELETE);
        assertThat(office.workspace().manuscripts().all()).isEmpty();
        robot.interact(() -> office.desk().steps().undo());
        assertThat(office.workspace().manuscripts().all()).extracting(ManuscriptSummary::id)
                .containsExactly(notice.id());
    }

    @Test
    void aCopyHasTheWordsButNeitherNumberNorDate(FxRobot robot) {
        Manuscript notice = office.begin("notice");
        office.workspace().manuscripts().save(notice.id(),
                notice.text().with(notice.text().head().numbered("青产改组〔2026〕9号")));
        robot.interact(() -> controller.copy(office.workspace().manuscripts().all().getFirst()));
        List<ManuscriptSummary> all = office.workspace().manuscripts().all();
        assertThat(all).hasSize(2).filteredOn(one -> !one.id().equals(notice.id())).singleElement()
                .satisfies(copy -> {
                    assertThat(copy.title()).isEqualTo(notice.text().title());
                    assertThat(copy.number()).isEmpty();
                });
    }

    private static Change changeOf(ManuscriptId id) {
        return new Change("", Set.of(), Set.of(id), false, false, false, false,
                false, false, false);
    }

    private static List<ManuscriptSummary> rows(FxRobot robot) {
        return List.copyOf(table(robot).getItems());
    }

    private static TableView<ManuscriptSummary> table(FxRobot robot) {
        return robot.lookup(".table-view").queryTableView();
    }
}
