package cn.yaodian.ui.export;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** The folder, what can be exported, the question about a name that is taken, and the files written. */
public final class ExportPane extends VBox {

    private final ExportModel model;
    private final ExportController controller;
    private final Runnable preview;
    private final VBox question = new VBox();
    private final VBox results = new VBox();

    /**
     * @param outputs what can be exported
     * @param preview shows what can be printed as it will be
     */
    public ExportPane(ExportModel model, ExportController controller, List<Node> outputs, Runnable preview) {
        this.model = model;
        this.controller = controller;
        this.preview = preview;
        getStyleClass().add("yd-export");
        question.getStyleClass().addAll("yd-export-question", StyleClass.STACK);
        results.getStyleClass().add(StyleClass.GROUPS);
        Label problem = new Label();
        problem.getStyleClass().add(StyleClass.ERROR);
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        getChildren().add(folder());
        getChildren().addAll(outputs);
        getChildren().addAll(question, problem, results);
        model.questionProperty().addListener((_, _, asked) -> ask(asked));
        model.results().addListener((ListChangeListener<ExportModel.Result>) _ -> showResults());
        ask(model.questionProperty().get());
        showResults();
    }

    private Node folder() {
        Label path = new Label();
        path.setWrapText(true);
        path.textProperty().bind(model.folderProperty().map(Path::toString));
        Button change = new Button(Messages.text("export.changeFolder"));
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> chooseFolder());
        Label name = new Label(Messages.text("export.folder"));
        name.getStyleClass().add("yd-field-name");
        HBox row = new HBox(path, change);
        row.getStyleClass().add(StyleClass.ROW);
        VBox box = new VBox(name, row);
        box.getStyleClass().add(StyleClass.TIGHT);
        return box;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("export.chooseFolder"));
        File now = model.folderProperty().get().toFile();
        if (now.isDirectory()) {
            chooser.setInitialDirectory(now);
        }
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .ifPresent(chosen -> model.folderProperty().set(chosen.toPath()));
    }

    /** One output with its formats below each other. */
    public static Node output(String title, String says, List<? extends Node> buttons) {
        Label name = new Label(title);
        name.getStyleClass().add("yd-export-title");
        Label explanation = new Label(says);
        explanation.getStyleClass().add(StyleClass.MUTED);
        explanation.setWrapText(true);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("yd-export-buttons");
        row.getChildren().setAll(buttons);
        VBox box = new VBox(name, explanation, row);
        box.getStyleClass().add(StyleClass.TIGHT);
        return box;
    }

    /** A button that exports in one format. */
    public static Button button(Format format, Runnable export) {
        Button button = new Button(Messages.text("format." + format), Icon.of(switch (format) {
            case DOCX, PDF, OFD, TXT -> Feather.FILE_TEXT;
            case XLSX -> Feather.GRID;
            case PNG -> Feather.IMAGE;
        }));
        button.setOnAction(_ -> export.run());
        return button;
    }

    private void ask(Optional<ExportModel.Question> asked) {
        question.setVisible(asked.isPresent());
        question.setManaged(asked.isPresent());
        asked.ifPresent(taken -> {
            Label sentence = new Label(Messages.text("export.taken", fileName(taken.taken())));
            sentence.setWrapText(true);
            Button other = new Button(Messages.text("export.newName"));
            other.setOnAction(_ -> controller.answer(taken, OnExisting.NUMBER));
            Button replace = new Button(Messages.text("export.replace"));
            replace.getStyleClass().add(StyleClass.DESTRUCTIVE);
            replace.setOnAction(_ -> controller.answer(taken, OnExisting.REPLACE));
            Button neither = new Button(Messages.text("export.dismiss"));
            neither.getStyleClass().add(StyleClass.FLAT);
            neither.setOnAction(_ -> controller.dismiss());
            FlowPane answers = new FlowPane(other, replace, neither);
            answers.getStyleClass().add("yd-export-buttons");
            question.getChildren().setAll(sentence, answers);
            other.requestFocus();
        });
    }

    private void showResults() {
        results.getChildren().setAll(model.results().stream().map(this::line).toList());
    }

    private Node line(ExportModel.Result result) {
        Label name = new Label(fileName(result.file()), Icon.of(Feather.CHECK));
        name.setWrapText(true);
        Hyperlink file = new Hyperlink(Messages.text("export.openFile"));
        file.setOnAction(_ -> controller.open(result.file()));
        Hyperlink folder = new Hyperlink(Messages.text("export.openFolder"));
        folder.setOnAction(_ -> controller.open(result.file().resolveSibling("")));
        FlowPane links = new FlowPane(file, folder);
        links.getStyleClass().add("yd-export-buttons");
        if (result.job().isPrintable()) {
            Hyperlink print = new Hyperlink(Messages.text("export.print"));
            print.setOnAction(_ -> preview.run());
            links.getChildren().add(print);
        }
        VBox box = new VBox(name, links);
        result.fonts().forEach(found -> {
            Label says = new Label(Messages.text("fonts." + found.kind(), found.what()));
            says.getStyleClass().add(StyleClass.MUTED);
            says.setWrapText(true);
            box.getChildren().add(1, says);
        });
        box.getStyleClass().addAll(StyleClass.TIGHT, "yd-export-result");
        return box;
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
