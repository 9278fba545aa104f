package cn.yaodian.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.png.PngWriter;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window shows the pages that are written and printed. */
@ExtendWith(ApplicationExtension.class)
class PagePainterTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private static final int DPI = 96;

    /** Nothing is shown and nothing changed: all tests share the one window. */
    @Start
    void open(Stage stage) {}

    private static List<Page> set(OfficialDocument document) {
        return new Typesetter(FONTS).set(document);
    }

    private static BufferedImage painted(Page page, FxRobot robot) {
        BufferedImage[] shown = new BufferedImage[1];
        robot.interact(() -> {
            double scale = DPI / 72.0;
            Canvas canvas = new Canvas(Math.round(page.width() * scale), Math.round(page.height() * scale));
            new PagePainter(new PageFonts(FONTS::open)).paint(page, canvas.getGraphicsContext2D(), scale);
            shown[0] = SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
        });
        return shown[0];
    }

    /** The share of ink that stands elsewhere. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                // Green is dark in both inks.
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
            }
        }
        return sum / (255.0 * width * height);
    }

    @Test
    void whatTheWindowShowsIsWhatIsPrinted(FxRobot robot) {
        OfficialDocument notice = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        List<Page> annexed = set(SampleForms.annexed());
        for (Page page : List.of(set(notice).getFirst(), set(SampleForms.joint()).get(1), annexed.get(2),
                annexed.get(8))) {
            BufferedImage shown = painted(page, robot);
            BufferedImage printed = new PngWriter(FONTS).picture(page, DPI);
            assertThat(difference(shown, printed)).isLessThan(0.010);
        }
    }
}
