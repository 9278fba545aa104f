package cn.yaodian.ui.returns.list;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** The folder that files go into, and the choice of another. */
final class FolderRow extends VBox {

    private final ObjectProperty<Path> folder;

    FolderRow(String name, Path usual) {
        folder = new SimpleObjectProperty<>(usual);
        getStyleClass().add(StyleClass.TIGHT);
        Label heading = new Label(name);
        heading.getStyleClass().add("yd-field-name");
        Label path = new Label();
        path.setWrapText(true);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        path.textProperty().bind(folder.map(Path::toString));
        Button change = new Button(Messages.text("export.changeFolder"));
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> choose());
        HBox row = new HBox(path, change);
        row.getStyleClass().add(StyleClass.ROW);
        getChildren().setAll(heading, row);
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("export.chooseFolder"));
        File now = folder.get().toFile();
        if (now.isDirectory()) {
            chooser.setInitialDirectory(now);
        }
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .ifPresent(chosen -> folder.set(chosen.toPath()));
    }

    Path folder() {
        return folder.get();
    }
}
