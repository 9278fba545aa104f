package cn.yaodian.ui.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.service.confirming.Confirmation;
import cn.yaodian.service.confirming.Doubt;
import cn.yaodian.service.confirming.DoubtKind;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.importing.ImportController;
import cn.yaodian.ui.screen.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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

@ExtendWith(ApplicationExtension.class)
class ConfirmingFlowTest {

    private static final String DOCUMENT = """
                                           青禾市2026年技能提升工作要点

                                           为做好今年工作，制定本要点。
                                           一、夯实基础
                                           1．开展技能竞赛。组织不少于50场竞赛。（牵头单位：市总工会）
                                           各赛区设立监督小组，市教育局派员参加。
                                           2．建设实训基地。年内建成3个基地。（牵头单位：市人社局）
                                           二、加强保障
                                           3．落实经费。安排专项经费。
                                           """;

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
        desk.workspace().units().saveAll(
                List.of(unit("市人力资源和社会保障局", 1), unit("市总工会", 2)), "名册");
        importing = new ImportController(desk.workspace().importing(), desk.workspace().pendingImports(), desk.tasks(),
                desk.navigator(), desk.notices(),
                desk.steps());
        desk.show(stage, new ConfirmingController(importing, desk.notices()));
    }

    private static Unit unit(String name, int order) {
        return new Unit(UnitId.random(), UnitKind.MEMBER, name, List.of(), order);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void withoutADocumentTheScreenSaysWhatToDo(FxRobot robot) {
        assertThat(robot.lookup("没有待核对的文件").tryQuery()).isPresent();
    }

    @Test
    void theKeysWorkAsSoonAsADocumentIsThere(FxRobot robot) throws IOException {
        read(robot);
        assertThat(area(robot).isFocused()).isTrue();

        robot.press(KeyCode.F8).release(KeyCode.F8);
        assertThat(area(robot).getSelectedText()).isNotEmpty();
    }

    @Test
    void whereTheCaretStandsIsSelectedInTheStructureAndTheOtherWayRound(FxRobot robot) throws IOException {
        read(robot);
        ListView<?> structure = robot.lookup(".yd-structure").queryAs(ListView.class);

        caret(robot, "落实经费");
        assertThat(structure.getSelectionModel().getSelectedItem()).asString().contains("落实经费");

        robot.interact(() -> structure.getSelectionModel().select(1));
        assertThat(area(robot).getCurrentParagraph()).isEqualTo(1);
    }

    @Test
    void oneKeyMakesATextATaskAndAnotherTakesThatBack(FxRobot robot) throws IOException {
        read(robot);
        caret(robot, "各赛区设立");

        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        assertThat(titles()).contains("各赛区设立监督小组，市教育局派员参加");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(titles()).containsExactly("开展技能竞赛", "建设实训基地", "落实经费");
    }

    @Test
    void selectedWordsBecomeUnitsOfTheirTask(FxRobot robot) throws IOException {
        read(robot);
        select(robot, "市教育局");

        robot.press(KeyCode.DIGIT4).release(KeyCode.DIGIT4);

        assertThat(shown().preview().plan().tasks().getFirst().duties()).extracting(duty -> duty.name())
                .contains("市教育局");
    }

    @Test
    void aClickTakesATargetForNone(FxRobot robot) throws IOException {
        read(robot);
        assertThat(shown().preview().plan().tasks().getFirst().indicators()).hasSize(1);
        caret(robot, "50场");

        robot.clickOn("不是指标");

        assertThat(shown().preview().plan().tasks().getFirst().indicators()).isEmpty();
    }

    @Test
    void f8GoesFromOneDoubtfulPlaceToTheNextAndAnAnswerEndsTheDoubt(FxRobot robot) throws IOException {
        read(robot);
        assertThat(shown().doubts()).extracting(Doubt::kind).containsExactly(DoubtKind.UNIT_ALIKE,
                DoubtKind.TASK_WITHOUT_UNITS);

        robot.press(KeyCode.F8).release(KeyCode.F8);
        assertThat(area(robot).getSelectedText()).isEqualTo("市人社局");
        robot.clickOn("就是 市人力资源和社会保障局");
        assertThat(shown().doubts()).extracting(Doubt::kind).containsExactly(DoubtKind.TASK_WITHOUT_UNITS);

        robot.press(KeyCode.F8).release(KeyCode.F8);
        robot.clickOn("没有问题");
        assertThat(shown().doubts()).isEmpty();

        robot.clickOn("全部采用");
        assertThat(desk.workspace().units().register().find("市人社局")).map(Unit::name)
                .contains("市人力资源和社会保障局");
        assertThat(desk.place()).isInstanceOf(Place.Drafting.class);
    }

    @Test
    void aNameThatIsLikeAUnitsCanBeKeptApartFromIt(FxRobot robot) throws IOException {
        read(robot);

        robot.clickOn("登记为成员单位");
        robot.clickOn("全部采用");

        assertThat(desk.workspace().units().register().units()).extracting(Unit::name).contains("市人社局");
    }

    @Test
    void aNameIsTakenForWhatTheListOfUnitsSays(FxRobot robot) throws IOException {
        read(robot);

        robot.clickOn("单位 2（未登记 1）");
        robot.clickOn(robot.lookup(".yd-unit-answer .combo-box").queryAs(Node.class));
        robot.clickOn("登记为企业");

        assertThat(shown().preview().newUnits()).singleElement()
                .satisfies(unit -> assertThat(unit.kind()).isEqualTo(UnitKind.ENTERPRISE));
        assertThat(shown().doubts()).extracting(Doubt::kind).doesNotContain(DoubtKind.UNIT_ALIKE);
    }

    @Test
    void titleAndYearAreKeptAsTheClerkPutsThemRight(FxRobot robot) throws IOException {
        read(robot);
        TextField title = robot.lookup(".yd-confirming-head .yd-field .text-field").queryAs(TextField.class);
        robot.interact(() -> {
            title.requestFocus();
            title.setText("全市工作要点");
        });
        TextField year = robot.lookup(".yd-year-field .text-field").queryAs(TextField.class);
        robot.doubleClickOn(year).write("2027");

        robot.clickOn("全部采用");

        assertThat(desk.workspace().plans().list()).singleElement().satisfies(plan -> {
            assertThat(plan.title()).isEqualTo("全市工作要点");
            assertThat(plan.year()).isEqualTo(2027);
        });
    }

    @Test
    void aYearThatIsNoneIsSaidAtTheFieldAndNothingIsKept(FxRobot robot) throws IOException {
        read(robot);
        robot.doubleClickOn(robot.lookup(".yd-year-field .text-field").queryAs(TextField.class)).write("26");

        robot.clickOn("全部采用");

        assertThat(robot.lookup("请写四位数的年份，如 2026。").tryQuery()).isPresent();
        assertThat(desk.workspace().plans().list()).isEmpty();
    }

    @Test
    void whatWasSaidIsStillThereWhenTheClerkComesBack(FxRobot robot) throws IOException {
        read(robot);
        caret(robot, "各赛区设立");
        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);

        robot.interact(() -> {
            desk.navigator().open(new Place.Today());
            desk.navigator().back();
        });

        assertThat(titles()).hasSize(4);
    }

    private void read(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("要点.txt"), DOCUMENT);
        robot.interact(() -> importing.read(List.of(file)));
    }

    private Confirmation shown() {
        return importing.model().currentProperty().get().orElseThrow().confirmationProperty().get().orElseThrow();
    }

    private List<String> titles() {
        return shown().preview().plan().tasks().stream().map(Task::title).toList();
    }

    private static StyleClassedTextArea area(FxRobot robot) {
        return robot.lookup(".styled-text-area").queryAs(StyleClassedTextArea.class);
    }

    private static void caret(FxRobot robot, String words) {
        StyleClassedTextArea area = area(robot);
        robot.interact(() -> {
            area.requestFocus();
            area.moveTo(area.getText().indexOf(words) + 1);
        });
    }

    private static void select(FxRobot robot, String words) {
        StyleClassedTextArea area = area(robot);
        int start = area.getText().indexOf(words);
        robot.interact(() -> {
            area.requestFocus();
            area.selectRange(start, start + words.length());
        });
    }
}
