package cn.yaodian.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.service.agenda.Agenda;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedManuscripts;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.YearSpan;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TodayFlowTest {

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private ManuscriptId letter;

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        Workspace workspace = desk.workspace();
        letter = workspace.manuscripts().create("notice", 2026,
                InventedManuscripts.notice("关于开展劳动竞赛的通知", "青产改组〔2026〕4号"), Optional.empty()).id();
        desk.show(stage, new TodayController(new Agenda(workspace),
                workspace.units(), desk.tasks(), desk.navigator(), desk.notices(), desk.steps(), desk.years()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDocumentThatWaitsToBeIssuedIsOneClickAway(FxRobot robot) {
        robot.clickOn("关于开展劳动竞赛的通知");

        assertThat(desk.place()).isEqualTo(new Place.Writing(letter));
    }

    @Test
    void ofAnotherYearItDoesNotWait(FxRobot robot) {
        robot.interact(() -> desk.years().spanProperty().set(YearSpan.of(2025)));

        assertThat(robot.lookup("关于开展劳动竞赛的通知").tryQuery()).isEmpty();
    }
}
