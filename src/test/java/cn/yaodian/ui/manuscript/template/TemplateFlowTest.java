package cn.yaodian.ui.manuscript.template;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.service.manuscript.OfficeTemplate;
import cn.yaodian.ui.manuscript.ManuscriptOffice;
import cn.yaodian.ui.screen.Place;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The office's own words for a kind, set back, and a kind of its own. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TemplateFlowTest {

    @TempDir
    static Path home;

    private ManuscriptOffice office;
    private TemplateScreen screen;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        office = new ManuscriptOffice(home);
        screen = new TemplateScreen(office.services(), office.window(), "notice");
        office.desk().show(stage, screen);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            screen.handOver();
            office.close();
        });
    }

    @Test
    void aNameIsPutIntoTheTextAndTheWordsAreTheOfficesFromThenOnUntilTheyAreSetBack(FxRobot robot) {
        StyleClassedTextArea area = robot.lookup(".yd-body .styled-text-area").queryAs(StyleClassedTextArea.class);
        robot.interact(() -> area.moveTo(0));
        robot.clickOn("可用的名称").clickOn("{办公室}");
        robot.interact(screen::handOver);
        assertThat(template().text().body()).startsWith("{办公室}");
        assertThat(office.begin("notice").text().body()).startsWith("青禾市协调小组办公室");

        robot.interact(() -> office.desk().show(stage, new TemplateListController(office.services(), office.window())));
        robot.clickOn("本办已修改").clickOn("恢复自带文字");
        assertThat(template().text().body()).doesNotContain("{办公室}为");
        robot.interact(() -> office.desk().steps().undo());
        assertThat(template().text().body()).startsWith("{办公室}");
    }

    @Test
    void aKindOfTheOfficesOwnBeginsLikeAnotherAndGoesByItsName(FxRobot robot) {
        robot.interact(() -> office.desk().show(stage, new TemplateListController(office.services(), office.window())));
        robot.clickOn("报告").clickOn("仿照新增文种");
        OfficeTemplate own = office.services().templates().all().getLast();
        assertThat(own.builtIn()).isFalse();
        assertThat(own.template().text()).isEqualTo(office.services().templates().get("report").orElseThrow().text());
        assertThat(office.desk().place()).isEqualTo(new Place.TemplateWriting(own.template().key()));

        TemplateScreen named = new TemplateScreen(office.services(), office.window(), own.template().key());
        robot.interact(() -> {
            office.desk().show(stage, named);
            ((TextInputControl) named.view().lookup(".text-field")).setText("专报");
            named.handOver();
        });
        assertThat(office.services().templates().name(own.template().key())).isEqualTo("专报");
    }

    private ManuscriptTemplate template() {
        return office.services().templates().get("notice").orElseThrow();
    }
}
