package cn.yaodian.ui.returns.list;

import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.returns.CollectionProposal;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.ReturnPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** 布置报送: of which plan, for which period, what it is called, on what basis and by when; proposed from those before. */
final class AskForm extends VBox {

    private final ReturnListModel model;
    private final ReturnDeeds deeds;
    private final Runnable close;
    private final FormField<ComboBox<PlanSummary>> plan;
    private final FormField<ComboBox<ReturnPreset>> way;
    private final FormField<ComboBox<Period>> period;
    private final FormField<TextField> until = new FormField<>(Messages.text("returns.until"), new TextField());
    private final FormField<TextField> matter = new FormField<>(Messages.text("returns.matter"), new TextField());
    private final FormField<TextField> basis = new FormField<>(Messages.text("returns.basis"), new TextField(),
            Messages.text("returns.basisSays"));
    private final FormField<TextField> due = new FormField<>(Messages.text("returns.due"), new TextField());

    /** @param first the plan that is proposed */
    AskForm(ReturnListModel model, ReturnDeeds deeds, WayDeeds ways, PlanSummary first, Runnable close) {
        this.model = model;
        this.deeds = deeds;
        this.close = close;
        getStyleClass().add("yd-panel");
        plan = new FormField<>(Messages.text("returns.plan"), ChoiceBoxes.of(model.plans(), PlanSummary::title));
        way = new FormField<>(Messages.text("returns.kind"), ChoiceBoxes.of(model.presets(), ReturnPreset::name));
        period = new FormField<>(Messages.text("returns.period"), ChoiceBoxes.of(List.of(), Period::title));
        // A long title would make the panel as wide as itself.
        plan.control().setMinWidth(0);
        plan.setManaged(model.plans().size() > 1);
        plan.setVisible(model.plans().size() > 1);
        Label says = new Label(Messages.text("returns.askSays"));
        says.setWrapText(true);
        says.getStyleClass().add(StyleClass.MUTED);
        Button ask = new Button(Messages.text("returns.ask"));
        ask.getStyleClass().add(StyleClass.PRIMARY);
        ask.setDefaultButton(true);
        ask.setOnAction(_ -> apply());
        ways.onChange(this::showWays);
        getChildren().setAll(says, plan, way, new WayMenu(this::way, this::used, ways), period, until, matter, basis,
                due, ask);
        plan.control().setValue(first);
        proposeWay();
        plan.control().setOnAction(_ -> proposeWay());
        way.control().setOnAction(_ -> proposePeriod());
        period.control().setOnAction(_ -> proposeWords());
        until.control().textProperty().subscribe(_ -> {
            if (until.isVisible() && untilDay().isPresent()) {
                proposeWords();
            }
        });
    }

    private PlanSummary plan() {
        return plan.control().getValue();
    }

    private ReturnPreset way() {
        return way.control().getValue();
    }

    /** The chosen way with what the clerk has changed of it. */
    private Optional<ReturnPreset> used() {
        return chosen().flatMap(of -> DateText.read(due.control().getText())
                .flatMap(by -> way().used(of, by, matter.control().getText(), plan().title(),
                        basis.control().getText())));
    }

    private void showWays(List<ReturnPreset> all, Optional<ReturnPreset> chosen) {
        model.presets().setAll(all);
        ReturnPreset now = way();
        // What is filled in stays: it has just been kept as this way.
        EventHandler<ActionEvent> choosing = way.control().getOnAction();
        way.control().setOnAction(null);
        way.control().getItems().setAll(all);
        way.control().setValue(chosen.orElseGet(
                () -> all.stream().filter(one -> one.kind() == now.kind()).findFirst().orElseGet(all::getFirst)));
        way.control().setOnAction(choosing);
    }

    private CollectionProposal proposal() {
        List<ReturnCollection> earlier = model.all().stream().map(CollectionSheet::collection)
                .filter(one -> one.plan().equals(plan().id())).toList();
        return new CollectionProposal(earlier, deeds.today());
    }

    private void proposeWay() {
        proposal().preset(model.presets()).ifPresent(way.control()::setValue);
        basis.control().setText(Optional.of(way().basis()).filter(words -> !words.isEmpty())
                .or(() -> proposal().basis()).or(() -> plan().number().map(Object::toString)).orElse(""));
        proposePeriod();
    }

    private void proposePeriod() {
        PeriodKind kind = way().kind();
        boolean onDemand = kind == PeriodKind.ON_DEMAND;
        show(until, onDemand);
        show(period, !onDemand);
        Period proposed = proposal().period(way(), plan().year());
        period.control().getItems().setAll(proposal().open(kind, plan().year()));
        period.control().setValue(proposed);
        if (onDemand) {
            until.control().setText(DateText.show(proposed.last()));
        }
        proposeWords();
    }

    private void proposeWords() {
        chosen().ifPresent(period -> {
            matter.control().setText(way().matter(plan().title(), period));
            due.control().setText(DateText.show(proposal().due(way(), period)));
        });
    }

    private Optional<LocalDate> untilDay() {
        return DateText.read(until.control().getText());
    }

    private Optional<Period> chosen() {
        return way().kind() == PeriodKind.ON_DEMAND
                ? untilDay().map(Period::onDemand)
                : Optional.ofNullable(period.control().getValue());
    }

    private static void show(FormField<?> field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private void apply() {
        List.of(period, until, matter, due).forEach(FormField::clear);
        Optional<Period> of = chosen();
        Optional<LocalDate> by = DateText.read(due.control().getText());
        if (of.isEmpty()) {
            reject(periodField(), Messages.text("returns.dayWrong"));
        } else if (matter.control().getText().isBlank()) {
            reject(matter, Messages.text("returns.matterMissing"));
        } else if (by.isEmpty()) {
            reject(due, Messages.text("returns.dayWrong"));
        } else if (by.get().isBefore(of.get().first())) {
            reject(due, Messages.text("returns.dueTooEarly", DateText.show(of.get().first())));
        } else {
            deeds.ask(plan(), of.get(), matter.control().getText(), basis.control().getText(), by.get(), close,
                    sentence -> reject(periodField(), sentence));
        }
    }

    private FormField<?> periodField() {
        return until.isVisible() ? until : period;
    }

    private static void reject(FormField<?> field, String sentence) {
        field.reject(sentence);
        field.control().requestFocus();
    }

    /** Puts the focus where the clerk chooses. */
    void focusFirst() {
        LateFocus.on(way.control());
    }
}
