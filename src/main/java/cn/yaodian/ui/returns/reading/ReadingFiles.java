package cn.yaodian.ui.returns.reading;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.returns.ReadReturns;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Above the rows: files that could not be read, with why, and workbooks that were written to be sent back. */
final class ReadingFiles extends ScrollPane {

    private final ReadingModel model;
    private final ReadingController controller;
    private final VBox lines = new VBox();

    ReadingFiles(ReadingModel model, ReadingController controller) {
        this.model = model;
        this.controller = controller;
        lines.getStyleClass().add(StyleClass.STACK);
        getStyleClass().add("yd-reading-files");
        setContent(lines);
        setFitToWidth(true);
        setMinHeight(USE_PREF_SIZE);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // As high as what it says, up to what the style sheet allows.
        lines.heightProperty().subscribe(height -> setPrefViewportHeight(height.doubleValue()));
        model.unread().subscribe(this::show);
        model.written().subscribe(this::show);
        show();
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        model.unread().forEach(file -> shown.add(line(file)));
        if (!model.written().isEmpty()) {
            shown.add(written(model.written()));
        }
        lines.getChildren().setAll(shown);
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private static Node line(ReadReturns.UnreadFile file) {
        Label words = new Label(Messages.text("reading.unread",
                Messages.sentence(file.failure()), file.failure().failure().code()), Icon.of(Feather.ALERT_CIRCLE));
        words.setWrapText(true);
        words.getStyleClass().addAll("yd-band", StyleClass.WARN);
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private Node written(List<Path> files) {
        Label words = new Label(Messages.text("reading.sentBack", files.size()), Icon.of(Feather.CHECK));
        words.setWrapText(true);
        Hyperlink folder = new Hyperlink(Messages.text("export.openFolder"));
        folder.setOnAction(_ -> controller.open(files.getFirst().toAbsolutePath().resolveSibling("")));
        HBox line = new HBox(words, folder);
        line.getStyleClass().addAll(StyleClass.ROW, "yd-export-result");
        return line;
    }
}
