package cn.yaodian.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.ui.screen.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

/** What a clerk does about returns: asks, reminds, checks, and looks at the matrix. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReturnListFlowTest {

    @TempDir
    static Path home;

    private ReturnOffice office;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        office = new ReturnOffice(home);
        office.desk().show(stage, office.list());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, office::close);
    }

    @Test
    void aCollectionIsAskedForAsProposedAndAWrongDayIsSaidAtItsField(FxRobot robot) {
        robot.interact(() -> {
            office.desk().show(stage, office.matrix());
            assertThat(stage.getScene().getRoot().lookup(".yd-empty")).as("nothing was asked for yet").isNotNull();
            office.desk().show(stage, office.list());
        });
        robot.clickOn(".yd-primary").push(KeyCode.ENTER);
        assertThat(collections()).singleElement().satisfies(asked -> {
            assertThat(asked.period()).isEqualTo(Period.quarter(2026, 2));
            assertThat(asked.matter()).isEqualTo("2026年第二季度工作进展情况");
            assertThat(asked.basis()).isEqualTo("青产改组〔2026〕3号");
            assertThat(asked.due()).isEqualTo(LocalDate.of(2026, 6, 28));
        });
        assertThat(rows(robot)).extracting(line -> line.unit().name()).containsExactly("市总工会", "市人社局", "临江县");
        robot.clickOn("布置报送");
        assertThat(collections()).as("the panel proposes the quarter after it").hasSize(1);
        robot.interact(() -> robot.lookup(".yd-side-panel .text-field").<TextInputControl>queryAll().stream()
                .filter(field -> field.getText().contains("9月28日")).forEach(due -> due.setText("2026年6月30日")));
        robot.clickOn(".yd-side-panel .yd-primary");
        assertThat(errors(robot)).containsExactly("要求时限不能早于报送期的第一天（2026年7月1日）。");
    }

    @Test
    void aWayOfAskingIsKeptUnderItsNameAndTakenAway(FxRobot robot) {
        robot.clickOn("布置报送");
        int ways = office.workspace().returnPresets().all().size();
        robot.interact(() -> fields(robot).forEach(field -> {
            if (field.getText().contains("工作进展情况")) {
                field.setText(field.getText().replace("工作进展情况", "攻坚台账"));
            }
        }));
        choose(robot, "另存为新方式…");
        robot.clickOn("保存");
        assertThat(errors(robot)).containsExactly("请填写方式名称。");
        robot.interact(() -> fields(robot).filter(field -> field.getText().isEmpty() && field.isFocused())
                .forEach(field -> field.setText("季度攻坚")));
        robot.clickOn("保存");
        assertThat(office.workspace().returnPresets().all()).hasSize(ways + 1).last()
                .satisfies(kept -> {
                    assertThat(kept.name()).isEqualTo("季度攻坚");
                    assertThat(kept.matter()).contains("{报送期}").contains("攻坚台账");
                });
        assertThat(robot.lookup(".yd-side-panel .combo-box").<ComboBox<Object>>queryAll())
                .extracting(ComboBox::getValue)
                .contains(office.workspace().returnPresets().all().getLast());
        assertThat(fields(robot).map(TextInputControl::getText)).as("what was typed stays")
                .anyMatch(words -> words.contains("攻坚台账"));
        choose(robot, "删除此方式");
        assertThat(office.workspace().returnPresets().all()).hasSize(ways);
    }

    private static Stream<TextInputControl> fields(FxRobot robot) {
        return robot.lookup(".yd-side-panel .text-field").<TextInputControl>queryAll().stream();
    }

    private static void choose(FxRobot robot, String words) {
        robot.interact(() -> {
            MenuButton menu = robot.lookup(".yd-side-panel .menu-button").query();
            menu.getOnShowing().handle(null);
            menu.getItems().stream().filter(item -> item.getText().equals(words)).forEach(MenuItem::fire);
        });
    }

    @Test
    void aUnitIsRemindedOnceADayAndTheClerkIsToldWhoWasToday(FxRobot robot) {
        ReturnCollection spring = ask(robot);
        robot.interact(() -> office.workspace().returns().remind(spring, office.unit("市人社局").id(), ReturnOffice.TODAY,
                "电话"));

        robot.clickOn("催报");
        assertThat(robot.lookup("向下列 2 个单位催报：").tryQuery()).isPresent();
        assertThat(robot.lookup("下列 1 个单位今天已经催过，不再重复催报：").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup(".yd-side-panel .combo-box").<ComboBox<String>>query().getEditor()
                .setText(" "));
        robot.clickOn("登记催报");
        assertThat(errors(robot)).containsExactly("请写明怎样催报。");
        robot.interact(() -> robot.lookup(".yd-side-panel .combo-box").<ComboBox<String>>query().getEditor()
                .setText("登门"));
        robot.clickOn("登记催报");
        assertThat(submissions(spring)).allSatisfy(one -> assertThat(one.reminders()).hasSize(1));
        assertThat(submissions(spring).getFirst().reminders().getFirst().how()).isEqualTo("登门");
        robot.clickOn("催报");
        assertThat(robot.lookup("登记催报").tryQuery()).as("everybody was reminded today").isEmpty();
    }

    @Test
    void whatCameIsAcceptedOrSentBackWithAReasonAndTheFilterShowsWhich(FxRobot robot) {
        ReturnCollection spring = ask(robot);
        robot.interact(() -> {
            receive(spring, "市总工会");
            receive(spring, "临江县");
        });

        select(robot, "市总工会");
        robot.clickOn("审核通过");
        select(robot, "临江县");
        robot.clickOn("退回").push(KeyCode.TAB);
        robot.clickOn(".yd-side-panel .yd-primary");
        assertThat(errors(robot)).containsExactly("请写明退回原因，单位要据此修改。");
        robot.interact(() -> ((TextInputControl) robot.lookup(".text-area").query()).setText("第3行数据不衔接"));
        robot.interact(() -> robot.lookup(".yd-side-panel .text-field").<TextInputControl>query().setText("许禾"));
        robot.clickOn(".yd-side-panel .yd-primary");
        assertThat(submissions(spring)).extracting(Submission::state).containsExactly(SubmissionState.ACCEPTED,
                SubmissionState.OWED, SubmissionState.SENT_BACK);
        assertThat(submissions(spring).getLast().sendings().getFirst().by()).isEqualTo("许禾");
        assertThat(office.workspace().clerk()).as("kept as the office's clerk").isEqualTo("许禾");
        robot.clickOn("已退回 1").clickOn("未报 1");
        assertThat(rows(robot)).extracting(line -> line.unit().name()).containsExactly("市人社局", "临江县");
    }

    @Test
    void whatIsDoneToSeveralAtOnceIsTakenBackAtOnce(FxRobot robot) {
        ReturnCollection spring = ask(robot);
        robot.interact(() -> {
            receive(spring, "市总工会");
            receive(spring, "临江县");
        });
        robot.interact(() -> robot.lookup(".table-view").<TableView<?>>query().getSelectionModel().selectAll());
        robot.clickOn("审核通过");
        assertThat(submissions(spring)).extracting(Submission::state).containsExactly(SubmissionState.ACCEPTED,
                SubmissionState.OWED, SubmissionState.ACCEPTED);
        robot.interact(() -> office.workspace().history().undo());
        assertThat(submissions(spring)).extracting(Submission::state).containsExactly(SubmissionState.RECEIVED,
                SubmissionState.OWED, SubmissionState.RECEIVED);
    }

    @Test
    void aCellOfTheMatrixOpensWhatTheUnitOwes(FxRobot robot) {
        ReturnCollection spring = ask(robot);
        robot.interact(() -> receive(spring, "市总工会"));
        robot.interact(() -> office.desk().show(stage, office.matrix()));

        assertThat(robot.lookup(".yd-matrix-cell .yd-chip").<Label>queryAll()).extracting(Label::getText)
                .containsExactly("逾期", "未报", "未报");
        robot.clickOn("填报任务数");
        assertThat(robot.lookup(".yd-matrix-cell .yd-chip").<Label>queryAll()).extracting(Label::getText)
                .containsExactly("1/2", "0/2", "0/2");
        robot.clickOn("1/2");
        assertThat(office.desk().place())
                .isEqualTo(new Place.SentReturn(spring.id(), office.unit("市总工会").id()));
    }

    /** Late by some days on the office's day. */
    private ReturnCollection ask(FxRobot robot) {
        robot.interact(() -> office.workspace().returns().ask(office.plan().id(), Period.quarter(2026, 1),
                "一季度推进情况报送", "", LocalDate.of(2026, 3, 28)));
        return collections().getFirst();
    }

    private void receive(ReturnCollection collection, String unit) {
        LedgerTask task = office.workspace().ledgers().get(office.plan().id()).tasks().getFirst();
        List<PartReport> parts = task.parts().stream()
                .filter(part -> part.unit().equals(office.unit(unit).id()))
                .map(part -> new PartReport(part.id(), "已完成一半", "", "", "", "", "", "")).toList();
        office.workspace().returns().receive(collection,
                new UnitReturn(collection.id(), office.unit(unit).id(), parts, List.of()), ReturnOffice.TODAY);
    }

    private List<ReturnCollection> collections() {
        return office.workspace().returns().collections(office.plan().id());
    }

    private List<Submission> submissions(ReturnCollection collection) {
        return office.workspace().returns().submissions(collection.id());
    }

    private static void select(FxRobot robot, String unit) {
        robot.interact(() -> {
            TableView<SubmissionLine> table = table(robot);
            table.getSelectionModel().clearSelection();
            table.getItems().stream().filter(line -> line.unit().name().equals(unit))
                    .forEach(table.getSelectionModel()::select);
        });
    }

    private static List<String> errors(FxRobot robot) {
        return robot.lookup(".yd-error").<Label>queryAll().stream().filter(Label::isVisible).map(Label::getText)
                .toList();
    }

    private static List<SubmissionLine> rows(FxRobot robot) {
        return List.copyOf(table(robot).getItems());
    }

    private static TableView<SubmissionLine> table(FxRobot robot) {
        return robot.lookup(".table-view").queryTableView();
    }
}
