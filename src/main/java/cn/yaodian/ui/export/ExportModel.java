package cn.yaodian.ui.export;

import cn.yaodian.service.font.FontReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Where exports go, what has come of them, and what the clerk is asked. Of the FX thread. */
public final class ExportModel {

    private final ObjectProperty<Path> folder;
    private final ObjectProperty<Optional<Question>> question = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Result> results = FXCollections.observableArrayList();
    private final StringProperty problem = new SimpleStringProperty("");

    public ExportModel(Path folder) {
        this.folder = new SimpleObjectProperty<>(folder);
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** Asked when the file is there already. */
    public ObjectProperty<Optional<Question>> questionProperty() {
        return question;
    }

    /** Files written, the latest first. */
    public ObservableList<Result> results() {
        return results;
    }

    /** Why the last export came to nothing; empty if it did not. */
    public StringProperty problemProperty() {
        return problem;
    }

    /** What to do about a file that is there. */
    public record Question(ExportJob job, Path taken) {}

    /** A file that is there and whole. @param fonts why the type on its pages is not verified; empty where it is */
    public record Result(ExportJob job, Path file, List<FontReport.Finding> fonts) {

        public Result {
            fonts = List.copyOf(fonts);
        }
    }
}
