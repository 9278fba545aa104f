package cn.yaodian.ui.returns.reading;

import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.returns.ReadReturn;
import cn.yaodian.ui.returns.ReturnWindow;
import cn.yaodian.ui.theme.EmptyPlace;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The forms at the left, the chosen one's rows beside them, and below what becomes of all of it. */
final class ReadingView extends BorderPane {

    private final ReadingModel model;
    private final ReadingController controller;
    private final ListView<ReadReturn> forms;
    private final ObservableList<ReadingItem> items = FXCollections.observableArrayList();
    private final ListView<ReadingItem> rows = new ListView<>(items);
    private final Label title = new Label();
    private final Label says = new Label();
    private final Button all = new Button();

    ReadingView(ReadingModel model, ReadingController controller, ReturnWindow window) {
        this.model = model;
        this.controller = controller;
        forms = new ListView<>(model.forms());
        forms.getStyleClass().add("yd-collection-list");
        forms.setCellFactory(_ -> new FormCell());
        forms.getSelectionModel().selectedItemProperty().subscribe(form -> {
            if (form != null) {
                model.shownProperty().set(Optional.of(form));
            }
        });
        rows.getStyleClass().add("yd-reading-rows");
        rows.setCellFactory(_ -> new RowCell(model, controller));
        rows.setPlaceholder(new Label(Messages.text("reading.noRows")));
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                RowCell.toggle(Optional.ofNullable(rows.getSelectionModel().getSelectedItem()), model, controller);
                event.consume();
            }
        });
        ReadingFiles files = new ReadingFiles(model, controller);
        HBox.setHgrow(rows, Priority.ALWAYS);
        VBox right = new VBox(head(), rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        right.getStyleClass().add("yd-submissions");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(forms, right);
        columns.getStyleClass().add("yd-numbers");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox full = new VBox(files, columns, new ReadingBar(model, controller, window.today()));
        full.getStyleClass().add("yd-submissions");
        EmptyPlace empty = new EmptyPlace(Feather.INBOX, Messages.text("reading.emptyTitle"),
                Messages.text("reading.emptyExplanation")).offering(Messages.text("reading.chooseFiles"),
                        this::chooseFiles)
                .orElse(Messages.text("reading.chooseFolder"), this::chooseFolder);
        StackPane content = new StackPane(full, empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox screen = new VBox(toolbar(), content);
        screen.getStyleClass().add(StyleClass.SCREEN);
        setCenter(screen);
        for (Observable changing : new Observable[] {model.choiceProperty(), model.shownProperty(),
                model.kindsProperty(), model.refusalsProperty()}) {
            changing.subscribe(this::fill);
        }
        for (Observable changing : new Observable[] {model.choiceProperty(), model.written()}) {
            changing.subscribe(() -> {
                boolean nothing = model.isEmpty() && model.written().isEmpty();
                empty.setVisible(nothing);
                full.setVisible(!nothing);
            });
        }
        empty.setVisible(true);
        full.setVisible(false);
    }

    private FlowPane toolbar() {
        Button back = button("reading.back", Feather.ARROW_LEFT, controller::leave);
        Button more = button("reading.chooseFiles", Feather.FILE_PLUS, this::chooseFiles);
        Button folder = button("reading.chooseFolder", Feather.FOLDER, this::chooseFolder);
        KindFilter filter = new KindFilter(model);
        model.choiceProperty().subscribe(choice -> filter.setVisible(choice.isPresent()));
        FlowPane bar = new FlowPane(back, more, folder, filter);
        bar.getStyleClass().add("yd-deeds");
        return bar;
    }

    private static Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(Messages.text(key), Icon.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void chooseFiles() {
        ReturnChooser.files(getScene().getWindow()).ifPresent(controller::read);
    }

    private void chooseFolder() {
        ReturnChooser.folder(getScene().getWindow()).ifPresent(folder -> controller.read(List.of(folder)));
    }

    private HBox head() {
        title.getStyleClass().add(StyleClass.HEADING);
        title.setWrapText(true);
        says.getStyleClass().add(StyleClass.MUTED);
        says.setWrapText(true);
        VBox words = new VBox(title, says);
        words.getStyleClass().add(StyleClass.TIGHT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Region gap = new Region();
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> model.shownProperty().get().ifPresent(form -> controller.chooseAll(form, !isAll(form))));
        Button aside = button("reading.putAside", Feather.X,
                () -> model.shownProperty().get().ifPresent(controller::putAside));
        HBox head = new HBox(words, gap, all, aside);
        head.getStyleClass().add(StyleClass.ROW);
        return head;
    }

    private boolean isAll(ReadReturn form) {
        return model.choiceProperty().get().filter(choice -> form.changes().stream()
                .filter(ReadingItems::changesSomething).allMatch(change -> choice.has(form, change))).isPresent();
    }

    private void fill() {
        List<ReadingItem> shown = new ArrayList<>();
        Optional<ReadReturn> chosen = model.shownProperty().get().filter(model.forms()::contains);
        chosen.ifPresent(form -> {
            shown.addAll(ReadingItem.of(form, model.kindsProperty().get(), model.refusalsProperty().get()));
            title.setText(Messages.text("reading.heading", form.unit().name(),
                    form.collection().period().title()));
            says.setText(words(form));
            all.setText(Messages.text(isAll(form) ? "reading.takeNone" : "reading.takeAll"));
            all.setDisable(form.changes().stream().noneMatch(ReadingItems::changesSomething));
        });
        int at = rows.getSelectionModel().getSelectedIndex();
        if (items.equals(shown)) {
            // Only ticks have changed: the rows stay where they are.
            rows.refresh();
        } else {
            items.setAll(shown);
            rows.getSelectionModel().select(Math.max(0, Math.min(at, shown.size() - 1)));
            rows.scrollTo(0);
        }
    }

    private String words(ReadReturn form) {
        if (form.readBefore()) {
            return Messages.text("reading.saysReadBefore");
        }
        if (form.isFaulty()) {
            return model.choiceProperty().get().filter(choice -> choice.keepGood()).isPresent()
                    ? Messages.text("reading.saysKept", form.refused().size())
                    : Messages.text("reading.saysFaulty", form.refused().size());
        }
        boolean changes = form.changes().stream().anyMatch((ReportChange change) -> ReadingItems.changesSomething(
                change));
        return Messages.text(changes ? "reading.saysChanges" : "reading.saysSame");
    }

    /** Shows the first form. */
    void showFirst() {
        forms.getSelectionModel().selectFirst();
        forms.scrollTo(0);
    }

    void focusList() {
        forms.requestFocus();
    }
}
