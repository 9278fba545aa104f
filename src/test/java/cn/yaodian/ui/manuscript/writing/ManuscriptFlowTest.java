package cn.yaodian.ui.manuscript.writing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.ui.manuscript.ManuscriptOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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

/** What a clerk does with one document, from the first word to the corrected version, down to the disk. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ManuscriptFlowTest {

    @TempDir
    static Path home;

    private ManuscriptOffice office;
    private Manuscript begun;
    private ManuscriptScreen screen;

    @Start
    void open(Stage stage) {
        office = new ManuscriptOffice(home);
        begun = office.begin("notice");
        screen = new ManuscriptScreen(office.services(), office.window(), begun.id());
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
    void aDocumentIsWrittenNumberedIssuedAndCorrected(FxRobot robot) throws TimeoutException {
        replace(robot, "manuscript-title", "关于开展技能竞赛的通知");
        eventually(() -> stored().text().title().equals("关于开展技能竞赛的通知"));
        eventually(() -> pageText().contains("关于开展技能竞赛的通知"));

        robot.clickOn("取下一个号");
        assertThat(stored().text().head().number()).isEqualTo("青产改组〔2026〕1号");
        eventually(() -> pageText().contains("青产改组〔2026〕1号"));

        robot.clickOn("印发");
        assertThat(button(robot, "印发并锁定").isDisabled()).isTrue();
        robot.clickOn("缺成文日期");
        type(robot, "2026年6月8日");
        eventually(() -> stored().text().foot().date().isPresent());
        robot.clickOn("印发");
        robot.clickOn("印发并锁定");
        assertThat(stored().state()).isEqualTo(ManuscriptState.ISSUED);
        assertThat(office.workspace().numbers().find(SeriesNumber.parse("青产改组〔2026〕1号", 2026).orElseThrow()))
                .hasValueSatisfying(entry -> assertThat(entry.state()).isEqualTo(NumberState.USED));

        body(robot, area -> assertThat(area.isEditable()).isFalse());
        robot.clickOn("更正");
        robot.clickOn("开始更正");
        assertThat(stored().state()).as("without a reason").isEqualTo(ManuscriptState.ISSUED);
        type(robot, "单位有误");
        robot.clickOn("开始更正");
        assertThat(stored().version()).isEqualTo(2);
        body(robot, area -> area.appendText("\n增写一段。"));
        eventually(() -> stored().text().body().endsWith("增写一段。"));

        robot.clickOn("版本");
        assertThat(robot.lookup("第2版 · 草稿").tryQuery()).isPresent();
        assertThat(robot.lookup("与第 1 版相比，改动 1 行。").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("印发").clickOn("印发并锁定");
        assertThat(office.workspace().manuscripts().versions(begun.id())).extracting(version -> version.version())
                .containsExactlyInAnyOrder(1, 2);
        assertThat(office.workspace().manuscripts().version(begun.id(), 1).body()).doesNotContain("增写一段。");
    }

    @Test
    void undoTakesTypingBackAndTheNextKeysGoIntoWhatIsThen(FxRobot robot) throws TimeoutException {
        String before = begun.text().body();
        body(robot, area -> {
            area.moveTo(0);
            area.requestFocus();
        });
        robot.write("QQ");
        eventually(() -> stored().text().body().equals("QQ" + before));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        eventually(() -> stored().text().body().equals(before));
        body(robot, area -> assertThat(area.getText()).isEqualTo(before));
        robot.write("W");
        eventually(() -> stored().text().body().length() == before.length() + 1);
    }

    @Test
    void aTableFromAWorkbookBecomesRowsAndALineANumberMakesAHeading(FxRobot robot) throws TimeoutException {
        body(robot, area -> {
            area.replaceText("一、总体要求\n");
            ClipboardContent content = new ClipboardContent();
            content.putHtml("<table><tr><td>序号<td>任务</tr><tr><td rowspan=2>1<td>甲</tr><tr><td>乙</tr></table>");
            content.putString("序号 任务 1 甲 乙");
            Clipboard.getSystemClipboard().setContent(content);
            area.moveTo(area.getLength());
            area.paste();
        });
        eventually(() -> stored().text().body().equals("一、总体要求\n序号\t任务\n1\t甲\n^\t乙"));
        body(robot, area -> {
            assertThat(area.getStyleSpans(0).getStyleSpan(0).getStyle()).contains("yd-body-heiti");
            assertThat(area.getParagraph(1).getParagraphStyle()).contains("yd-body-TABLE");
        });
        eventually(() -> pageText().contains("任务"));
    }

    @Test
    void anAnnexIsAddedWrittenAndTakenAwayAgain(FxRobot robot) throws TimeoutException {
        robot.clickOn("附件");
        type(robot, "任务分解表");
        eventually(() -> stored().text().annexes().stream().anyMatch(annex -> !annex.title().isEmpty()));
        assertThat(stored().text().annexes().getFirst())
                .isEqualTo(new ManuscriptAnnex("任务分解表", "", false, true));
        eventually(() -> pageText().contains("附件：任务分解表"));
        robot.clickOn("横排");
        eventually(() -> stored().text().annexes().getFirst().landscape());
        robot.clickOn(robot.lookup(node -> node instanceof Button button
                && "删去这个附件".equals(button.getText())).queryAs(Node.class));
        eventually(() -> stored().text().annexes().isEmpty());
    }

    @Test
    void thePagesAreShownBeforeTheyGoOnPaper(FxRobot robot) throws TimeoutException {
        robot.clickOn("导出").clickOn("预览和打印");
        eventually(() -> robot.lookup(".yd-preview").tryQuery().isPresent());
        assertThat(robot.lookup(".yd-body").tryQuery()).isEmpty();
    }

    @Test
    void whatIsMissingLeadsToItsFieldAndItsPlaceInTheText(FxRobot robot) throws TimeoutException {
        eventually(() -> robot.lookup("缺发文字号").tryQuery().isPresent());
        robot.clickOn("缺发文字号");
        type(robot, "青产改组〔2026〕7号");
        eventually(() -> stored().text().head().number().equals("青产改组〔2026〕7号"));
        eventually(() -> robot.lookup("缺发文字号").tryQuery().isEmpty());
        robot.clickOn(robot.lookup(node -> node instanceof Button button
                && button.getText().startsWith("还有")).queryAs(Node.class));
        assertThat(focused(robot)).isNotNull();
    }

    private Manuscript stored() {
        return office.workspace().manuscripts().get(begun.id());
    }

    private String pageText() {
        List<Page> pages = screen.bench().pages().pagesProperty().get();
        return pages.stream().flatMap(page -> page.marks().stream()).filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text()).collect(Collectors.joining());
    }

    private static void body(FxRobot robot, Consumer<StyleClassedTextArea> work) {
        StyleClassedTextArea area = robot.lookup(".yd-body .styled-text-area").queryAs(StyleClassedTextArea.class);
        robot.interact(() -> work.accept(area));
    }

    private static Button button(FxRobot robot, String words) {
        return robot.lookup(words).queryAs(Node.class) instanceof Button found
                ? found
                : robot.lookup(node -> node instanceof Button button && words.equals(button.getText()))
                        .queryAs(Button.class);
    }

    /** As an input method does: the robot's keyboard has Latin letters only. */
    private static void type(FxRobot robot, String text) {
        robot.interact(() -> ((TextInputControl) robot.window(0).getScene().getFocusOwner()).replaceSelection(text));
    }

    private static void replace(FxRobot robot, String field, String text) {
        TextInputControl control = robot.lookup(".yd-" + field + " .text-area").queryAs(TextInputControl.class);
        robot.interact(() -> control.setText(text));
    }

    private static Node focused(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }

    private static void eventually(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
