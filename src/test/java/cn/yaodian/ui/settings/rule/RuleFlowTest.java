package cn.yaodian.ui.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.progress.DatedRule;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.LightCondition;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.UsualSchedule;
import cn.yaodian.ui.desk.Desk;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
@SuppressWarnings("NullAway.Init")
class RuleFlowTest {

    /** What stands above the rule in the settings, more than the window shows. */
    private static final double ABOVE_PX = 2000;

    @TempDir
    private Path folder;
    private Desk desk;
    private RulePart part;
    private ScrollPane scroll;

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        part = new RulePart(desk.workspace().lightRules(), desk.tasks(), desk.notices(), desk.steps());
        Region above = new Region();
        above.setMinHeight(ABOVE_PX);
        scroll = new ScrollPane(new VBox(above, part));
        desk.show(stage, scroll);
        part.read();
        desk.workspace().onChange(_ -> part.read());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static void type(FxRobot robot, String field, String text) {
        TextInputControl found = robot
                .lookup((Node node) -> node instanceof TextInputControl control && node.isVisible()
                        && field.equals(control.getAccessibleText()))
                .query();
        robot.interact(() -> found.setText(text));
    }

    private List<DatedRule> history() {
        return desk.workspace().lightRules().history();
    }

    private void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    @Test
    void aPresetIsMadeOnesOwnAndWhatItSaysStandsBelowAsItIsTyped(FxRobot robot) {
        press(robot, "修改规则");
        press(robot, "蓝黄红三色");
        type(robot, "数值", "十");
        assertThat(shows(robot, "亮灯规则（蓝黄红三色）：逾期未完成为红灯")).isFalse();
        press(robot, "保存规则");
        assertThat(history()).as("no figure").isEmpty();
        type(robot, "数值", "５");
        assertThat(shows(robot, "亮灯规则（蓝黄红三色）：逾期未完成为红灯；落后序时进度超过5个百分点为黄灯；15日内到期为蓝灯")).isTrue();
        press(robot, "保存规则");
        assertThat(history()).containsExactly(new DatedRule(LocalDate.now(), new OfficeRule(
                new LightRule("蓝黄红三色", List.of(new LightRule.Line(Light.RED, new LightCondition.Overdue()),
                        new LightRule.Line(Light.YELLOW, new LightCondition.BehindBy(new BigDecimal("5"))),
                        new LightRule.Line(Light.BLUE, new LightCondition.DueWithin(15)))),
                PaceMargin.USUAL, UsualSchedule.EVENLY)));
        robot.interact(() -> desk.steps().undo());
        assertThat(history()).isEmpty();
        assertThat(shows(robot, "用的是预设规则")).isTrue();
    }

    private static boolean shows(FxRobot robot, String beginning) {
        return robot.lookup((Node node) -> node instanceof Label label && label.getText().startsWith(beginning))
                .tryQuery().isPresent();
    }

    @Test
    void theFormIsScrolledToAsItIsOpened(FxRobot robot) {
        Node change = robot.lookup("修改规则").queryButton();
        press(robot, "修改规则");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(change.isVisible()).isFalse();
        Bounds shown = scroll.localToScene(scroll.getLayoutBounds());
        Node first = robot.lookup("蓝黄红三色").queryButton();
        assertThat(shown.contains(first.localToScene(first.getLayoutBounds()))).isTrue();
    }

    @Test
    void aCurveOfOnesOwnEndsAtAHundred(FxRobot robot) {
        press(robot, "修改规则");
        ComboBox<ScheduleFields.Kind> kind = robot.lookup((Node node) -> node instanceof ComboBox<?> box
                && "序时进度".equals(box.getAccessibleText())).query();
        robot.interact(() -> kind.setValue(ScheduleFields.Kind.CURVE));
        type(robot, "6月末", "60");
        type(robot, "9月末", "50");
        type(robot, "12月末", "100");
        press(robot, "保存规则");
        assertThat(history()).as("it falls").isEmpty();
        type(robot, "9月末", "80");
        type(robot, "达序时的容差（百分点）", "2");
        press(robot, "保存规则");
        assertThat(history()).singleElement().satisfies(dated -> {
            assertThat(dated.rule().schedule()).isEqualTo(new UsualSchedule.Curve(new TreeMap<>(
                    Map.of(6, new BigDecimal("0.60"), 9, new BigDecimal("0.80"), 12, new BigDecimal("1.00")))));
            assertThat(dated.rule().margin()).isEqualTo(new PaceMargin(BigDecimal.valueOf(2)));
        });
    }
}
