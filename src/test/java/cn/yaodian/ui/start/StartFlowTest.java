package cn.yaodian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Office;
import cn.yaodian.ui.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
class StartFlowTest {

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    private final List<String> happened = new ArrayList<>();

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        desk.show(stage, new StartController(desk.workspace().offices(), desk.tasks(), new OfficeSwitch() {

            @Override
            public boolean isSample() {
                return false;
            }

            @Override
            public void openSample() {
                happened.add("sample");
            }

            @Override
            public void openOwn() {
                happened.add("own");
            }
        }, () -> happened.add("founded")).view());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void threeAnswersMakeAnOffice(FxRobot robot) {
        answer(robot, 1, "青禾市产业工人队伍建设改革协调小组办公室");
        answer(robot, 2, "青产改组");
        answer(robot, 3, "青禾市");

        robot.clickOn("开始使用");

        Office office = desk.workspace().offices().get();
        assertThat(office.bodyName()).isEqualTo("青禾市产业工人队伍建设改革协调小组");
        assertThat(office.documentWord()).isEqualTo("青产改组");
        assertThat(office.region()).isEqualTo("青禾市");
        assertThat(happened).containsExactly("founded");
    }

    @Test
    void withoutANameTheFieldSaysSo(FxRobot robot) {
        robot.clickOn("开始使用");

        assertThat(robot.lookup("请写上办公室的名称。").tryQuery()).isPresent();
        assertThat(happened).isEmpty();
    }

    @Test
    void theSampleIsOneClickAway(FxRobot robot) {
        robot.clickOn("打开示例");

        assertThat(happened).containsExactly("sample");
    }

    private static void answer(FxRobot robot, int which, String words) {
        robot.clickOn(robot.lookup(".text-field").nth(which - 1).queryAs(TextField.class)).write(words);
    }
}
