package cn.yaodian.ui.plans;

import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.importing.ImportController;
import cn.yaodian.ui.importing.ImportPanel;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The list of plans with its filter row, and at its side what documents gave. */
final class PlanListView extends BorderPane {

    private final PlanListModel model;
    private final PlanListController controller;
    private final ImportController importing;
    private final PlanTable table;

    PlanListView(PlanListModel model, PlanListController controller, ImportController importing, Clock clock) {
        this.model = model;
        this.controller = controller;
        this.importing = importing;
        table = new PlanTable(model, controller, clock);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPlaceholder(nothingPasses());
        VBox list = new VBox(toolbar(), table);
        list.getStyleClass().add(StyleClass.SCREEN);
        EmptyPlace empty = new EmptyPlace(Feather.FILE_TEXT, Messages.text("plans.emptyTitle"),
                Messages.text("plans.emptyExplanation")).offering(Messages.text("plans.import"), this::chooseFiles)
                .orElse(Messages.text("plans.new"), controller::create);
        BooleanBinding nothing = model.readProperty().and(Bindings.isEmpty(model.all()));
        empty.visibleProperty().bind(nothing);
        list.visibleProperty().bind(nothing.not());
        setCenter(new StackPane(list, empty));
        setRight(new ImportPanel(importing));
    }

    private HBox toolbar() {
        TextField words = new TextField();
        words.setPromptText(Messages.text("plans.filter"));
        words.setAccessibleText(Messages.text("plans.filter"));
        words.getStyleClass().add("yd-filter");
        words.textProperty().bindBidirectional(model.wordsProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button create = new Button(Messages.text("plans.new"), Icon.of(Feather.PLUS));
        create.setOnAction(_ -> controller.create());
        Button read = new Button(Messages.text("plans.import"), Icon.of(Feather.DOWNLOAD));
        read.getStyleClass().add(StyleClass.PRIMARY);
        read.setOnAction(_ -> chooseFiles());
        HBox bar = new HBox(words, ChoiceBoxes.ofOptional(List.of(PlanState.values()), PlanState::title,
                Messages.text("plans.anyState"), model.stateProperty()), gap, create, read);
        bar.getStyleClass().add(StyleClass.ROW);
        bar.getChildren().stream().filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
        return bar;
    }

    private VBox nothingPasses() {
        Label sentence = new Label(Messages.text("plans.nothingPasses"));
        sentence.getStyleClass().add(StyleClass.MUTED);
        Button clear = new Button(Messages.text("plans.clearFilter"));
        clear.setOnAction(_ -> controller.clearFilter());
        VBox box = new VBox(sentence, clear);
        box.getStyleClass().addAll(StyleClass.EMPTY, StyleClass.STACK);
        return box;
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("plans.import"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(Messages.text("plans.documents"), "*.docx", "*.xlsx", "*.xls", "*.pdf",
                        "*.ofd",
                        "*.txt", "*.md",
                        "*.html", "*.htm", "*.mht", "*.mhtml"),
                new FileChooser.ExtensionFilter(Messages.text("plans.anyFile"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            List<Path> files = chosen.stream().map(File::toPath).toList();
            importing.read(files);
        }
    }

    /** Puts the focus on the plans, so that the arrow keys and Enter work at once. */
    void focusTable() {
        table.requestFocus();
        selectSomething();
    }

    /** Selects the first plan where none is selected. */
    void selectSomething() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
