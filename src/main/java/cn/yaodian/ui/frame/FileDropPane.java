package cn.yaodian.ui.frame;

import cn.yaodian.ui.screen.FileTaking;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lies over the whole window while files are dragged across it, and says what letting go will do. */
final class FileDropPane extends VBox {

    private final Supplier<FileTaking> taking;
    private final Label words = new Label();
    private final Label kinds = new Label();

    /** @param taking asked anew each time: it depends on the screen */
    FileDropPane(Supplier<FileTaking> taking) {
        this.taking = taking;
        getStyleClass().addAll("yd-drop", StyleClass.STACK);
        setAlignment(Pos.CENTER);
        words.getStyleClass().add(StyleClass.TITLE);
        kinds.getStyleClass().add(StyleClass.MUTED);
        getChildren().addAll(Icon.of(Feather.DOWNLOAD), words, kinds);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Watches files that are dragged over the node. */
    void watch(Node window) {
        // Before those below are asked: what they take themselves is no document to be read.
        window.addEventFilter(DragEvent.DRAG_OVER, _ -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                words.setText(taking.get().words());
                kinds.setText(taking.get().kinds());
                setVisible(true);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            if (event.getDragboard().hasFiles()) {
                List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
                event.setDropCompleted(true);
                event.consume();
                taking.get().take().accept(files);
            }
        });
    }
}
