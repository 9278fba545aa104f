package cn.yaodian.ui.manuscript.list;

import cn.yaodian.service.manuscript.OfficeTemplate;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.manuscript.ManuscriptTabs;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.side.SidePanel;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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

/** The list of manuscripts with its filter row, and at its side the kinds that a new one can be of. */
final class ManuscriptListView extends BorderPane {

    private final ManuscriptListModel model;
    private final ManuscriptListController controller;
    private final ManuscriptTable table;
    private final KindPicker picker;
    private final SidePanel pickerSide;

    ManuscriptListView(ManuscriptListModel model, ManuscriptListController controller, Navigator navigator,
            Clock clock) {
        this.model = model;
        this.controller = controller;
        table = new ManuscriptTable(model, controller, clock);
        picker = new KindPicker(model, controller::create);
        pickerSide = new SidePanel(Messages.text("manuscripts.new"), picker, this::closePicker);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPlaceholder(nothingPasses());
        EmptyPlace empty = new EmptyPlace(Feather.EDIT_3, Messages.text("manuscripts.emptyTitle"),
                Messages.text("manuscripts.emptyExplanation")).offering(Messages.text("manuscripts.new"),
                        this::openPicker);
        BooleanBinding nothing = model.readProperty().and(Bindings.isEmpty(model.all()));
        StackPane content = new StackPane(table, empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        empty.visibleProperty().bind(nothing);
        table.visibleProperty().bind(nothing.not());
        VBox list = new VBox(toolbar(navigator), content);
        list.getStyleClass().add(StyleClass.SCREEN);
        setCenter(list);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                openPicker();
                event.consume();
            }
        });
    }

    private HBox toolbar(Navigator navigator) {
        TextField words = new TextField();
        words.setPromptText(Messages.text("plans.filter"));
        words.setAccessibleText(Messages.text("plans.filter"));
        words.getStyleClass().add("yd-filter");
        words.textProperty().bindBidirectional(model.wordsProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button create = new Button(Messages.text("manuscripts.new"), Icon.of(Feather.PLUS));
        create.getStyleClass().add(StyleClass.PRIMARY);
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnAction(_ -> openPicker());
        HBox bar = new HBox(new ManuscriptTabs(navigator, new Place.ManuscriptList()), words, kinds(),
                ChoiceBoxes.ofOptional(List.of(ManuscriptState.values()), ManuscriptState::title,
                        Messages.text("plans.anyState"), model.stateProperty()),
                gap, create);
        bar.getStyleClass().add(StyleClass.ROW);
        return bar;
    }

    /** The kinds follow the office's templates. */
    private ComboBox<Optional<String>> kinds() {
        ComboBox<Optional<String>> box = ChoiceBoxes.ofOptional(List.of(), model::kindName,
                Messages.text("manuscripts.anyKind"), model.kindProperty());
        model.templates().addListener((ListChangeListener<OfficeTemplate>) _ -> {
            Optional<String> chosen = model.kindProperty().get();
            List<Optional<String>> offered = new ArrayList<>(List.of(Optional.empty()));
            model.templates().forEach(shelved -> offered.add(Optional.of(shelved.template().key())));
            box.getItems().setAll(offered);
            box.setValue(offered.contains(chosen) ? chosen : Optional.empty());
        });
        return box;
    }

    private VBox nothingPasses() {
        Label sentence = new Label(Messages.text("manuscripts.nothingPasses"));
        sentence.getStyleClass().add(StyleClass.MUTED);
        Button clear = new Button(Messages.text("manuscripts.clearFilter"));
        clear.setOnAction(_ -> controller.clearFilter());
        VBox box = new VBox(sentence, clear);
        box.getStyleClass().addAll(StyleClass.EMPTY, StyleClass.STACK);
        return box;
    }

    private void openPicker() {
        setRight(pickerSide);
        picker.opened();
    }

    void closePicker() {
        setRight(null);
        table.requestFocus();
    }

    /** Puts the focus on the manuscripts, so that the arrow keys and Enter work at once. */
    void focusTable() {
        table.requestFocus();
        selectSomething();
    }

    /** Selects the first manuscript where none is selected. */
    void selectSomething() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
