package cn.yaodian.ui.frame;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lies over the whole window while files are dragged across it, and says what letting go will do. */
final class FileDropPane extends VBox {

    private final Consumer<List<Path>> dropped;

    FileDropPane(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
        getStyleClass().addAll("yd-drop", StyleClass.STACK);
        setAlignment(Pos.CENTER);
        Label words = new Label(Messages.text("frame.dropHere"));
        words.getStyleClass().add(StyleClass.TITLE);
        Label kinds = new Label(Messages.text("frame.dropKinds"));
        kinds.getStyleClass().add(StyleClass.MUTED);
        getChildren().addAll(Icon.of(Feather.DOWNLOAD), words, kinds);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Watches files that are dragged over the node. */
    void watch(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
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
                dropped.accept(files);
            }
        });
    }
}
