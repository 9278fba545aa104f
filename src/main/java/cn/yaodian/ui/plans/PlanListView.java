package cn.yaodian.ui.plans;

import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.importing.DocumentChooser;
import cn.yaodian.ui.importing.ImportController;
import cn.yaodian.ui.importing.QueueBox;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.time.Clock;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
                .orElse(Messages.text("importing.paste"), importing::paste)
                .orElse(Messages.text("plans.new"), controller::create);
        BooleanBinding nothing = model.readProperty().and(Bindings.isEmpty(model.all()));
        empty.visibleProperty().bind(nothing);
        list.visibleProperty().bind(nothing.not());
        setCenter(new StackPane(list, empty));
        QueueBox queue = QueueBox.of(importing);
        queue.getStyleClass().add("yd-queue");
        setTop(queue);
        // A filter, for a table takes the key for itself; fields to type in keep it.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)
                    && new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN).match(event)) {
                importing.paste();
                event.consume();
            }
        });
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
        Button paste = new Button(Messages.text("importing.paste"), Icon.of(Feather.CLIPBOARD));
        paste.setOnAction(_ -> importing.paste());
        Button read = new Button(Messages.text("plans.import"), Icon.of(Feather.DOWNLOAD));
        read.getStyleClass().add(StyleClass.PRIMARY);
        read.setOnAction(_ -> chooseFiles());
        HBox bar = new HBox(words, ChoiceBoxes.ofOptional(List.of(PlanState.values()), PlanState::title,
                Messages.text("plans.anyState"), model.stateProperty()), gap, create, paste, read);
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
        DocumentChooser.choose(getScene().getWindow(), importing);
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
