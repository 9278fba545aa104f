package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The chosen collection: what it is, what can be done to it, and the table of its units with the filter row. */
final class SubmissionPane extends VBox {

    private final ReturnListModel model;
    private final SubmissionTable table;
    private final Label title = new Label();
    private final Label says = new Label();

    SubmissionPane(ReturnListModel model, ReturnListController controller, ReturnListView view) {
        this.model = model;
        getStyleClass().add("yd-submissions");
        title.getStyleClass().add(StyleClass.HEADING);
        title.setWrapText(true);
        says.getStyleClass().add(StyleClass.MUTED);
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(title, says);
        head.getStyleClass().add(StyleClass.TIGHT);
        table = new SubmissionTable(model, controller::open);
        table.setPlaceholder(nothingPasses());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head, deeds(controller, view), filters(), table);
        model.chosenProperty().subscribe(this::describe);
    }

    private FlowPane deeds(ReturnListController controller, ReturnListView view) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("yd-deeds");
        Button make = ReturnListView.button("returns.make", Feather.FILE_PLUS,
                () -> onSheet(sheet -> view.openMaking(sheet, selected())));
        Button enter = ReturnListView.button("returns.enter", Feather.EDIT_3, () -> selected().stream().findFirst()
                .ifPresent(controller::enter));
        Button remind = ReturnListView.button("returns.remind", Feather.BELL, () -> onSheet(sheet -> view
                .openReminding(sheet, chosenOr(sheet, line -> line.submission().state().isOwed()))));
        Button accept = ReturnListView.button("returns.accept", Feather.CHECK,
                () -> on(controller::accept, SubmissionPane::isToBeChecked));
        Button back = ReturnListView.button("returns.sendBack", Feather.CORNER_UP_LEFT,
                () -> on(view::openSendingBack, line -> !line.submission().state().isOwed()));
        row.getChildren().setAll(make, remind, enter, accept, back);
        ListChangeListener<SubmissionLine> enable = _ -> {
            enter.setDisable(selected().size() != 1);
            accept.setDisable(selected().stream().noneMatch(SubmissionPane::isToBeChecked));
            back.setDisable(selected().stream().allMatch(line -> line.submission().state().isOwed()));
        };
        table.getSelectionModel().getSelectedItems().addListener(enable);
        enter.setDisable(true);
        accept.setDisable(true);
        back.setDisable(true);
        return row;
    }

    private List<SubmissionLine> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void onSheet(Consumer<CollectionSheet> deed) {
        model.chosenProperty().get().ifPresent(deed);
    }

    /** What is selected; where one or nothing is, all that the deed is for. */
    private List<SubmissionLine> chosenOr(CollectionSheet sheet, Predicate<SubmissionLine> concerned) {
        List<SubmissionLine> chosen = selected().stream().filter(concerned).toList();
        return chosen.isEmpty() ? sheet.lines().stream().filter(concerned).toList() : chosen;
    }

    private static boolean isToBeChecked(SubmissionLine line) {
        return line.submission().state() == SubmissionState.RECEIVED;
    }

    private void on(BiConsumer<CollectionSheet, List<SubmissionLine>> deed, Predicate<SubmissionLine> concerned) {
        List<SubmissionLine> there = selected().stream().filter(concerned).toList();
        if (!there.isEmpty()) {
            onSheet(sheet -> deed.accept(sheet, there));
        }
    }

    private FlowPane filters() {
        TextField words = new TextField();
        words.setPromptText(Messages.text("returns.filter"));
        words.setAccessibleText(Messages.text("returns.filter"));
        words.getStyleClass().add("yd-filter");
        words.textProperty().bindBidirectional(model.wordsProperty());
        Label count = new Label();
        count.getStyleClass().add(StyleClass.MUTED);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.text("returns.unitCount", model.passing().size()), model.passing()));
        FlowPane row = new FlowPane(new StateFilter(model), words, count);
        row.getStyleClass().add("yd-deeds");
        return row;
    }

    private VBox nothingPasses() {
        Label sentence = new Label(Messages.text("returns.nothingPasses"));
        sentence.getStyleClass().add(StyleClass.MUTED);
        Button clear = new Button(Messages.text("returns.clearFilter"));
        clear.setOnAction(_ -> {
            model.wordsProperty().set("");
            model.statesProperty().set(Set.of());
        });
        VBox box = new VBox(sentence, clear);
        box.getStyleClass().addAll(StyleClass.EMPTY, StyleClass.STACK);
        return box;
    }

    private void describe(Optional<CollectionSheet> sheet) {
        setVisible(sheet.isPresent());
        sheet.ifPresent(shown -> {
            ReturnCollection collection = shown.collection();
            title.setText(collection.matter());
            String basis = collection.basis().isEmpty() ? "" : Messages.text("returns.basisIs", collection.basis());
            says.setText(Messages.text("returns.describes", collection.period().title(),
                    DateText.show(collection.due()), basis, shown.plan().title()));
        });
    }

    /** Selects one unit's row, whatever the filter row says. */
    void select(UnitId unit) {
        model.line(unit).ifPresent(line -> {
            if (!model.passing().contains(line)) {
                model.wordsProperty().set("");
                model.statesProperty().set(Set.of());
            }
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(line);
            table.scrollTo(line);
        });
    }

    /** Says whether a panel stands beside the table. */
    void setBesidePanel(boolean beside) {
        table.setBesidePanel(beside);
    }

    void focusTable() {
        table.requestFocus();
    }
}
