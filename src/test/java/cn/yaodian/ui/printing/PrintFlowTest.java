package cn.yaodian.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.print.FakePrinter;
import cn.yaodian.service.print.PagePrinting;
import cn.yaodian.service.print.PrintWork;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.page.PageFonts;
import cn.yaodian.writing.font.BundledFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PrintFlowTest {

    private static final Fonts FONTS = new Fonts(BundledFonts.LIBRARY);

    private final FakePrinter plain = new FakePrinter("老打印机",
            Optional.of(new MediaPrintableArea(30f, 5f, 175f, 287f, MediaPrintableArea.MM)), MediaSizeName.ISO_A4);
    private final FakePrinter turning = new FakePrinter("双面打印机", Optional.empty(), MediaSizeName.ISO_A4,
            Sides.TWO_SIDED_LONG_EDGE);

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        OfficialDocument document = SampleForms.annexed();
        List<Page> pages = new Typesetter(FONTS.metrics()).set(document);
        desk.show(stage, new PrintView(new PrintWork("通知", pages, FONTS.report(document, pages)),
                new PagePrinting(FakePrinter.installed(plain, turning), FONTS), desk.tasks(),
                new PageFonts(FONTS::open), () -> {}));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".label").<Label>queryAll().stream().filter(Node::isVisible).map(Label::getText).toList();
    }

    @Test
    void whatWillBeMissingOnPaperIsSaidBeforehand(FxRobot robot) {
        assertThat(said(robot)).contains("左边 30 毫米以内打印不到：第 1、4–8、10 页的文字、线条会缺一块。", "用纸 5 张")
                .anyMatch(line -> line.startsWith("这台电脑没有装") && line.contains("仿宋_GB2312"));
        robot.clickOn(rangeField(robot)).write("3、9");
        assertThat(said(robot)).noneMatch(line -> line.startsWith("左边")).contains("用纸 2 张");
    }

    private static Node rangeField(FxRobot robot) {
        return robot.lookup(".yd-print-form .text-field").<TextField>queryAll().stream()
                .filter(field -> field.getPromptText().startsWith("全部")).findFirst().orElseThrow();
    }

    @Test
    void byHandTheBacksFollowOnceThePileIsInAgain(FxRobot robot) {
        robot.clickOn(rangeField(robot)).write("1-4").clickOn("打印");
        assertThat(plain.jobs()).singleElement()
                .satisfies(job -> assertThat(job.pages().getNumberOfPages()).isEqualTo(2));
        assertThat(said(robot)).contains("正面已交给打印机。等它打完，把这叠纸放回纸盒，再打印背面。");
        robot.clickOn("打印背面");
        assertThat(plain.jobs()).hasSize(2);
        assertThat(said(robot)).contains("已交给打印机“老打印机”");
    }

    @Test
    void aPrinterThatTurnsSheetsGetsBothSidesAtOnce(FxRobot robot) {
        ComboBox<?> printers = robot.lookup(".yd-print-form .combo-box").<ComboBox<?>>queryAll().iterator().next();
        robot.interact(() -> printers.getSelectionModel().select(1));
        robot.clickOn("打印");
        assertThat(turning.jobs()).singleElement().satisfies(
                job -> assertThat(job.wishes().get(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE));
    }

    @Test
    void pagesThatThereAreNotAreRefusedAtTheField(FxRobot robot) {
        robot.clickOn(rangeField(robot)).write("99").clickOn("打印");
        assertThat(said(robot)).anyMatch(line -> line.startsWith("看不懂要打印哪些页"));
        assertThat(plain.jobs()).isEmpty();
    }
}
