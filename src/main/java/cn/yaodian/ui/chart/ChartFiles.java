package cn.yaodian.ui.chart;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.overview.ChartExport;
import cn.yaodian.service.overview.LedgerChart;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.system.FileBrowser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;

/** Takes the charts that are shown out of the window: onto the clipboard, into a picture, into a workbook. */
final class ChartFiles {

    private final LedgerWindow window;
    private final ChartModel model;
    private final ChartExport export = new ChartExport(Clock.systemDefaultZone());

    ChartFiles(LedgerWindow window, ChartModel model) {
        this.window = window;
        this.model = model;
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(ChartPicture.of(model.drawn()));
        Clipboard.getSystemClipboard().setContent(content);
        window.notices().done(Messages.text("chart.copied"));
    }

    void picture() {
        WritableImage drawn = ChartPicture.of(model.drawn());
        Path target = target("png");
        window.tasks().run(Messages.text("chart.exporting"), _ -> ChartExport.picture(png(drawn), target),
                this::written);
    }

    void workbook() {
        List<LedgerChart> charts = model.drawn();
        Path target = target("xlsx");
        window.tasks().run(Messages.text("chart.exporting"), _ -> export.workbook(charts, target), this::written);
    }

    private void written(Path file) {
        window.notices().done(Messages.text("chart.written", file), Messages.text("export.openFolder"),
                () -> showFolder(file));
    }

    private void showFolder(Path written) {
        window.tasks().fetch(_ -> {
            FileBrowser.show(written.resolveSibling(""));
            return written;
        }, _ -> {});
    }

    private Path target(String extension) {
        return ChartExport.target(window.exportFolder(), model.drawn().getFirst(), window.cutOff().day(), extension);
    }

    private static byte[] png(WritableImage drawn) {
        BufferedImage image = SwingFXUtils.fromFXImage(drawn, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
