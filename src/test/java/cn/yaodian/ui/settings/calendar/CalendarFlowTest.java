package cn.yaodian.ui.settings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.calendar.CalendarYear;
import cn.yaodian.ui.desk.Desk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CalendarFlowTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        CalendarPart part = new CalendarPart(desk.workspace().workingCalendar(), desk.tasks(), desk.notices(),
                desk.steps());
        desk.show(stage, new ScrollPane(new VBox(part)));
        part.read();
        desk.workspace().onChange(change -> {
            if (change.calendar()) {
                part.read();
            }
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<CalendarYear> years() {
        return desk.workspace().workingCalendar().years();
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup((Node node) -> node instanceof TextArea).<TextArea>query().setText(text));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static boolean shows(FxRobot robot, String beginning) {
        return robot.lookup((Node node) -> node instanceof Label label && label.isVisible()
                && label.getText().startsWith(beginning)).tryQuery().isPresent();
    }

    @Test
    void aYearIsTypedSeenAsItWasUnderstoodKeptChangedAndTakenBack(FxRobot robot) {
        press(robot, "录入" + LocalDate.now().getYear() + "年");
        robot.interact(() -> robot.lookup((Node node) -> node instanceof TextField).<TextField>query()
                .setText("２０２６"));
        type(robot, "10月1日至3日放假\n10月10日（周日）上班");
        assertThat(shows(robot, "放假：10月1日（周四）至10月3日（周六），共 3 天")).isTrue();
        assertThat(shows(robot, "“10月10日（周日）上班”：10月10日写的是周日，实际是周六")).isTrue();
        press(robot, "保存日历");
        assertThat(years()).as("a line is wrong").isEmpty();
        assertThat(shows(robot, "请先改好下面标红的行")).isTrue();
        type(robot, "10月1日至3日放假\n10月10日（周六）上班");
        press(robot, "保存日历");
        CalendarYear kept = new CalendarYear(2026, new TreeSet<>(Set.of(LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 3))),
                new TreeSet<>(Set.of(LocalDate.of(2026, 10, 10))),
                "10月1日至3日放假\n10月10日（周六）上班");
        assertThat(years()).containsExactly(kept);
        assertThat(shows(robot, "放假：10月1日（周四）至10月3日（周六），共 3 天；上班：10月10日（周六），共 1 天")).isTrue();
        robot.interact(() -> button(robot, "修改2026年的工作日历").fire());
        type(robot, "10月1日放假");
        press(robot, "保存日历");
        assertThat(years()).singleElement().satisfies(year -> assertThat(year.free()).hasSize(1));
        robot.interact(() -> desk.steps().undo());
        assertThat(years()).containsExactly(kept);
        robot.interact(() -> button(robot, "撤销2026年的工作日历").fire());
        assertThat(years()).isEmpty();
    }

    private static Button button(FxRobot robot, String said) {
        return robot.lookup((Node node) -> node instanceof Button button && said.equals(button.getAccessibleText()))
                .query();
    }
}
