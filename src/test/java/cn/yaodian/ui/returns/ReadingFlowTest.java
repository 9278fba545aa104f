package cn.yaodian.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.ui.returns.entry.EntryScreen;
import cn.yaodian.ui.returns.reading.ReadingController;
import cn.yaodian.ui.screen.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
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

/** The whole way of a return: forms are made, come back, are compared, written and accepted; or entered by hand. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReadingFlowTest {

    @TempDir
    static Path home;

    private ReturnOffice office;
    private Stage stage;
    private ReadingController reading;

    @Start
    void open(Stage shown) {
        stage = shown;
        office = new ReturnOffice(home);
        reading = office.reading();
        office.workspace().returns().ask(office.plan().id(), Period.quarter(2026, 1), "一季度推进情况", "",
                LocalDate.of(2026, 3, 28));
        office.desk().show(stage, office.list());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, office::close);
    }

    @Test
    void formsAreMadeComeBackAreComparedTickedWrittenAndAccepted(FxRobot robot) {
        List<Path> forms = make(robot);
        assertThat(forms).hasSize(3);
        fill(forms, "市总工会", "已办赛两场", "0.7");
        fill(forms, "临江县", "已动员", "");

        read(robot, forms);
        assertThat(submissions()).as("nothing is written before the clerk says so")
                .allMatch(one -> one.state() == SubmissionState.OWED);
        assertThat(texts(robot)).contains("新增 2", "已办赛两场");
        robot.interact(() -> robot.lookup(".yd-reading-cell .check-box").<CheckBox>queryAll().stream()
                .filter(box -> box.getText().contains("指标")).forEach(CheckBox::fire));
        robot.clickOn("写入 2 行");
        assertThat(submissions()).extracting(Submission::state).containsExactly(SubmissionState.RECEIVED,
                SubmissionState.OWED, SubmissionState.RECEIVED);
        assertThat(reports()).extracting(PartReport::progress).containsExactlyInAnyOrder("已办赛两场", "已动员");
        assertThat(office.workspace().ledgers().figures(office.plan().id()).of(office.workspace().ledgers()
                .get(office.plan().id()).indicators().getFirst().id(), office.unit("市总工会").id()).all())
                .as("its tick was taken away").isEmpty();
    }

    @Test
    void aFormWithARefusedRowGoesBackWithItsFaultsOrItsGoodRowsAreKept(FxRobot robot) {
        List<Path> forms = make(robot);
        Path union = fill(forms, "市总工会", "已办赛两场", "?");
        read(robot, List.of(union));
        assertThat(texts(robot)).anyMatch(words -> words.contains("不是数"));
        assertThat(texts(robot)).anyMatch(words -> words.matches("填报表 第 \\d+ 行"));

        robot.clickOn(".yd-reading-bar .check-box").clickOn("写入 1 行");
        assertThat(reports()).extracting(PartReport::progress).containsExactly("已办赛两场");
        assertThat(office.desk().notices().current()).as("nobody has told the unit yet what it has to mend")
                .singleElement().extracting(Object::toString).asString()
                .contains("已写入 1 个单位的报送，共 1 行；还有 1 份填报表有差错");
        robot.clickOn("退回并导出错误说明");
        assertThat(submissions().getFirst().state()).isEqualTo(SubmissionState.SENT_BACK);
        assertThat(submissions().getFirst().sendings()).singleElement()
                .satisfies(back -> assertThat(back.reason()).contains("不是数"));
        assertThat(union.resolveSibling(name(union).replace(".xlsx", "_退回修改.xlsx"))).exists();
    }

    @Test
    void whatIsTypedIsCheckedAtItsFieldAndKept(FxRobot robot) {
        ReturnCollection spring = collection();
        EntryScreen screen = new EntryScreen(office.services(), office.window(), spring.id(),
                office.unit("市总工会").id());
        robot.interact(() -> office.desk().show(stage, screen));
        robot.interact(() -> {
            robot.lookup(".text-area").<TextArea>query().setText("电话报送：已办赛一场");
            figureField(robot).setText("上百");
        });
        robot.clickOn("保存报送");
        assertThat(errors(robot)).containsExactly("只填数字，例如 1280 或 3.2。");
        assertThat(screen.unstored()).as("the words are not lost").isPresent();
        robot.interact(() -> figureField(robot).setText("-3"));
        assertThat(robot.lookup(".yd-reading-doubt").<Label>queryAll()).filteredOn(Label::isVisible)
                .extracting(Label::getText).containsExactly("出现负数");
        robot.interact(() -> figureField(robot).setText("０.5"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(screen.unstored()).isEmpty();
        assertThat(reports()).singleElement()
                .satisfies(report -> assertThat(report.progress()).isEqualTo("电话报送：已办赛一场"));
        assertThat(submissions().getFirst().received()).containsExactly(ReturnOffice.TODAY);
    }

    private static TextField figureField(FxRobot robot) {
        return robot.lookup(".yd-entry-figure .text-field").query();
    }

    private List<Path> make(FxRobot robot) {
        robot.clickOn("生成填报表");
        robot.interact(() -> robot.lookup(".yd-side-panel .combo-box").<ComboBox<?>>queryAll()
                .stream().reduce((_, last) -> last).orElseThrow().getSelectionModel().selectLast());
        robot.clickOn(".yd-side-panel .yd-primary");
        try (Stream<Path> all = Files.walk(office.folder())) {
            return all.filter(file -> name(file).endsWith(".xlsx")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the unit fills in: in the first task's words and in the first figure's cumulative cell. */
    private static Path fill(List<Path> forms, String unit, String progress, String figure) {
        Path file = forms.stream().filter(form -> name(form).contains(unit)).findFirst().orElseThrow();
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            put(lines, "P", 2, progress);
            put(lines, "I", 2, figure);
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    private static void put(List<String> lines, String kind, int cell, String words) {
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells[0].equals(kind) && !words.isEmpty()) {
                cells[cell] = words;
                lines.set(i, String.join("\t", cells));
                return;
            }
        }
    }

    private void read(FxRobot robot, List<Path> files) {
        robot.interact(() -> {
            office.desk().show(stage, reading);
            reading.taking().take().accept(files);
        });
        assertThat(office.desk().place()).isEqualTo(new Place.ReturnReading());
        robot.interact(() -> stage.getScene().getRoot().layout());
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").<Label>queryAll().stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    private static List<String> errors(FxRobot robot) {
        return robot.lookup(".yd-error").<Label>queryAll().stream().filter(Label::isVisible).map(Label::getText)
                .toList();
    }

    private ReturnCollection collection() {
        return office.workspace().returns().collections(office.plan().id()).getFirst();
    }

    private List<Submission> submissions() {
        return office.workspace().returns().submissions(collection().id());
    }

    private List<PartReport> reports() {
        return office.workspace().returns().reports(collection().id());
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
