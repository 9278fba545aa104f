package cn.yaodian.ui.manuscript.list;

import cn.yaodian.service.manuscript.OfficeTemplate;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The kinds that a new manuscript can be of, by form, with a search; from a plan where the kind speaks of one. */
final class KindPicker extends VBox {

    private final ManuscriptListModel model;
    private final BiConsumer<OfficeTemplate, Optional<PlanSummary>> begin;
    private final TextField search = new TextField();
    private final ObjectProperty<Optional<PlanSummary>> plan = new SimpleObjectProperty<>(Optional.empty());
    private final FormField<ComboBox<Optional<PlanSummary>>> plans;
    private final VBox kinds = new VBox();

    /** @param begin begins a manuscript of that kind, from that plan if any */
    KindPicker(ManuscriptListModel model, BiConsumer<OfficeTemplate, Optional<PlanSummary>> begin) {
        this.model = model;
        this.begin = begin;
        getStyleClass().add("yd-panel");
        search.setPromptText(Messages.text("manuscripts.searchKind"));
        search.setAccessibleText(Messages.text("manuscripts.searchKind"));
        ComboBox<Optional<PlanSummary>> box = ChoiceBoxes.ofOptional(List.of(), PlanSummary::title,
                Messages.text("manuscripts.noPlan"), plan);
        box.setMinWidth(0);
        plans = new FormField<>(Messages.text("manuscripts.fromPlan"), box, Messages.text("manuscripts.fromPlanSays"));
        kinds.getStyleClass().add("yd-kinds");
        getChildren().setAll(search, plans, kinds);
        search.textProperty().addListener((_, _, _) -> refresh());
        model.templates().addListener((ListChangeListener<OfficeTemplate>) _ -> refresh());
        model.plans().addListener((ListChangeListener<PlanSummary>) _ -> offerPlans(box));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        offerPlans(box);
        refresh();
    }

    private void offerPlans(ComboBox<Optional<PlanSummary>> box) {
        List<Optional<PlanSummary>> offered = new ArrayList<>(List.of(Optional.empty()));
        model.plans().forEach(found -> offered.add(Optional.of(found)));
        box.getItems().setAll(offered);
        box.setValue(Optional.empty());
        plans.setVisible(offered.size() > 1);
        plans.setManaged(offered.size() > 1);
    }

    private void refresh() {
        String words = search.getText().strip();
        kinds.getChildren().clear();
        for (ManuscriptForm form : ManuscriptForm.values()) {
            List<OfficeTemplate> found = model.templates().stream()
                    .filter(shelved -> shelved.template().text().head().form() == form)
                    .filter(shelved -> shelved.template().name().contains(words)).toList();
            if (!found.isEmpty()) {
                Label name = new Label(form.title());
                name.getStyleClass().add("yd-field-name");
                kinds.getChildren().add(name);
                FlowPane row = new FlowPane();
                row.getStyleClass().add("yd-kind-row");
                found.forEach(shelved -> row.getChildren().add(button(shelved)));
                kinds.getChildren().add(row);
            }
        }
        if (kinds.getChildren().isEmpty()) {
            Label nothing = new Label(Messages.text("manuscripts.noSuchKind"));
            nothing.getStyleClass().add(StyleClass.MUTED);
            kinds.getChildren().add(nothing);
        }
    }

    private Button button(OfficeTemplate shelved) {
        Button button = new Button(shelved.template().name());
        button.getStyleClass().addAll(StyleClass.FLAT, "yd-kind");
        button.setOnAction(_ -> begin.accept(shelved, shelved.usesPlan() ? plan.get() : Optional.empty()));
        return button;
    }

    // The arrow keys go from kind to kind, and Enter in the search begins the first that is found.
    private void key(KeyEvent event) {
        List<Button> buttons = kinds.getChildren().stream().filter(FlowPane.class::isInstance)
                .flatMap(row -> ((FlowPane) row).getChildren().stream()).map(Button.class::cast).toList();
        int at = buttons.indexOf(getScene().getFocusOwner());
        boolean searching = search.isFocused();
        if (buttons.isEmpty() || at < 0 && !searching) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.RIGHT && !searching) {
            buttons.get(Math.min(at + 1, buttons.size() - 1)).requestFocus();
        } else if ((event.getCode() == KeyCode.UP || event.getCode() == KeyCode.LEFT) && at >= 0) {
            (at == 0 ? search : buttons.get(at - 1)).requestFocus();
        } else if (event.getCode() == KeyCode.ENTER) {
            buttons.get(Math.max(at, 0)).fire();
        } else {
            return;
        }
        event.consume();
    }

    void opened() {
        search.clear();
        LateFocus.on(search);
    }
}
