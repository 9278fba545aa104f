package cn.yaodian.ui.manuscript.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.service.number.NumberRegister;
import cn.yaodian.ui.manuscript.ManuscriptOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
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

/** What a clerk does in the register of numbers, without the mouse where that can be. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NumberListFlowTest {

    private static final int YEAR = LocalDate.now().getYear();

    @TempDir
    static Path home;

    private ManuscriptOffice office;

    @Start
    void open(Stage stage) {
        office = new ManuscriptOffice(home);
        register().take(number(1), NumberHolder.titled("关于召开会议的通知"), "");
        register().reserve(number(4), "留给下月");
        office.desk().show(stage, new NumberListController(office.services(), office.window()));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, office::close);
    }

    @Test
    void numbersThatNobodyHasStandMarkedBetweenTheOthers(FxRobot robot) {
        assertThat(robot.lookup("下一个 5 号　空号 2 个").tryQuery()).isPresent();
        assertThat(rows(robot)).extracting(NumberRow::serial).containsExactly(4, 2, 1);
        assertThat(robot.lookup("青产改组〔" + YEAR + "〕2号起 2 个").tryQuery()).isPresent();
    }

    @Test
    void aNumberIsReservedOnlyForAReasonAndUndoSetsItFree(FxRobot robot) {
        robot.clickOn("预留").push(KeyCode.ENTER);
        assertThat(find(5)).as("without a reason").isEmpty();
        assertThat(robot.lookup("请写明原因，登记簿上要留存。").tryQuery()).isPresent();
        type(robot, "留给年终通报");
        robot.push(KeyCode.ENTER);
        assertThat(find(5)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.RESERVED);
            assertThat(entry.reason()).isEqualTo("留给年终通报");
        });
        robot.interact(() -> office.desk().steps().undo());
        assertThat(find(5)).isEmpty();
    }

    @Test
    void aNumberTakenOutsideIsEnteredAndOneThatIsTakenIsRefusedAtItsField(FxRobot robot) {
        robot.clickOn("登记外来编号");
        type(robot, "关于报送材料的函");
        robot.push(KeyCode.TAB);
        type(robot, YEAR + "年3月2日");
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A);
        type(robot, number(1).text());
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup(".yd-error").<Label>queryAll())
                .anyMatch(label -> label.isVisible() && label.getText().contains("已经用于《关于召开会议的通知》"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type(robot, number(2).text());
        robot.push(KeyCode.ENTER);
        assertThat(find(2)).hasValueSatisfying(
                entry -> assertThat(entry.holder().date()).contains(LocalDate.of(YEAR, 3, 2)));
    }

    @Test
    void aGapIsMadeVoidFromItsRowByEnter(FxRobot robot) {
        robot.interact(() -> {
            TableView<NumberRow> table = table(robot);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1);
        });
        robot.push(KeyCode.ENTER);
        type(robot, "跳号");
        robot.push(KeyCode.ENTER);
        assertThat(find(2)).hasValueSatisfying(entry -> assertThat(entry.state()).isEqualTo(NumberState.VOID));
        assertThat(rows(robot)).extracting(NumberRow::serial).containsExactly(4, 3, 2, 1);
    }

    private NumberRegister register() {
        return office.workspace().numbers();
    }

    private static SeriesNumber number(int serial) {
        return SeriesNumber.parse("青产改组〔" + YEAR + "〕" + serial + "号", YEAR).orElseThrow();
    }

    private Optional<NumberEntry> find(int serial) {
        return register().find(number(serial));
    }

    private static List<NumberRow> rows(FxRobot robot) {
        return List.copyOf(table(robot).getItems());
    }

    private static TableView<NumberRow> table(FxRobot robot) {
        return robot.lookup(".table-view").queryTableView();
    }

    /** As an input method does: the robot's keyboard has Latin letters only. */
    private static void type(FxRobot robot, String text) {
        robot.interact(() -> ((TextInputControl) robot.window(0).getScene().getFocusOwner()).replaceSelection(text));
    }
}
