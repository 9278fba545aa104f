package cn.yaodian.ui.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.reading.DocumentReading;
import cn.yaodian.service.confirming.LongDocument;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.importing.ImportController;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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

/** Two hundred pages: only what is in view has nodes, and the far end is reached as the beginning is. */
@ExtendWith(ApplicationExtension.class)
class LongDocumentFlowTest {

    /** A window shows some thirty lines; what is about to come into view may have nodes too. */
    private static final int IN_VIEW = 100;

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private ImportController importing;

    @Start
    void open(Stage stage) throws IOException {
        DocumentReading reading = new DocumentReading();
        desk = new Desk(Files.createDirectory(folder.resolve("office")),
                (name, content) -> reading.open(name, content)::read);
        importing = new ImportController(desk.workspace().importing(), desk.workspace().pendingImports(),
                desk.tasks(), desk.navigator(), desk.notices(), desk.steps());
        desk.show(stage, new ConfirmingController(importing, desk.notices()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onlyWhatIsInViewHasNodesAndTheLastTaskIsChangedLikeTheFirst(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("方案.txt"), LongDocument.text());
        robot.interact(() -> importing.read(List.of(file)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tasks()).isEqualTo(LongDocument.TASKS);
        assertNodesOfWhatIsInView(robot);

        String words = "第" + LongDocument.TASKS + "个实训基地";
        ListView<?> structure = robot.lookup(".yd-structure").queryAs(ListView.class);
        robot.interact(() -> structure.getItems().stream().filter(row -> row.toString().contains(words)).findFirst()
                .ifPresent(row -> structure.getSelectionModel().select(structure.getItems().indexOf(row))));
        WaitForAsyncUtils.waitForFxEvents();
        StyleClassedTextArea area = robot.lookup(".styled-text-area").queryAs(StyleClassedTextArea.class);
        assertThat(area.getText(area.getCurrentParagraph())).contains(words);
        assertThat(area.allParToVisibleParIndex(area.getCurrentParagraph())).isPresent();
        assertNodesOfWhatIsInView(robot);

        robot.interact(area::requestFocus);
        robot.press(KeyCode.DIGIT3).release(KeyCode.DIGIT3);
        assertThat(tasks()).isEqualTo(LongDocument.TASKS - 1);
        assertThat(area.allParToVisibleParIndex(area.getCurrentParagraph())).isPresent();
    }

    private static void assertNodesOfWhatIsInView(FxRobot robot) {
        assertThat(robot.lookup(".yd-gutter").queryAll()).hasSizeBetween(5, IN_VIEW);
        assertThat(robot.lookup(".yd-structure-row").queryAll()).hasSizeBetween(3, IN_VIEW);
    }

    private int tasks() {
        return importing.model().currentProperty().get().orElseThrow().confirmationProperty().get().orElseThrow()
                .preview().plan().tasks().size();
    }
}
