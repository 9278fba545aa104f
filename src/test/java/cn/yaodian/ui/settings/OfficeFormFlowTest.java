package cn.yaodian.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Office;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.start.OfficeSwitch;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Brightness;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
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
class OfficeFormFlowTest {

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private SettingsController controller;

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        desk.workspace().offices().save(new Office("", "青禾市产改办", "青禾市", "", "", "", "", ""), "开始");
        controller = new SettingsController(desk.workspace(), Fonts.ofThisMachine(), desk.tasks(), desk.notices(),
                desk.steps(),
                new SimpleObjectProperty<>(new Appearance(Brightness.LIGHT, 100)), new OwnOffice());
        desk.show(stage, controller);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsTypedIsStoredOnLeavingWithoutAButton(FxRobot robot) {
        robot.interact(() -> region(robot).setText("青禾市高新区"));

        robot.interact(controller::handOver);

        assertThat(desk.workspace().offices().get().region()).isEqualTo("青禾市高新区");
        assertThat(desk.workspace().offices().get().officeName()).isEqualTo("青禾市产改办");
    }

    @Test
    void whatIsTypedIsStoredAMomentAfterTypingPauses(FxRobot robot) throws TimeoutException {
        robot.interact(() -> region(robot).setText("青禾市高新区"));

        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> desk.workspace().offices().get().region().equals("青禾市高新区"));

        assertThat(desk.workspace().history().entries(10)).hasSize(2);
    }

    @Test
    void undoBringsTheWordsBackThatWereThereBefore(FxRobot robot) {
        robot.interact(() -> region(robot).setText("青禾市高新区"));

        robot.interact(() -> {
            controller.handOver();
            desk.steps().undo();
        });

        assertThat(region(robot).getText()).isEqualTo("青禾市");
        assertThat(desk.workspace().offices().get().region()).isEqualTo("青禾市");
    }

    @Test
    void lookingAtTheFormIsNoStep(FxRobot robot) {
        robot.interact(controller::handOver);

        assertThat(desk.workspace().history().entries(10)).hasSize(1);
    }

    private static TextField region(FxRobot robot) {
        return robot.lookup(".text-field").nth(2).queryAs(TextField.class);
    }

    /** The clerk's own office, which is not left here. */
    private static final class OwnOffice implements OfficeSwitch {

        @Override
        public boolean isSample() {
            return false;
        }

        @Override
        public void openSample() {
            throw new AssertionError();
        }

        @Override
        public void openOwn() {
            throw new AssertionError();
        }
    }
}
