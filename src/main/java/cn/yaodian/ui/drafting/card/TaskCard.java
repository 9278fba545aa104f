package cn.yaodian.ui.drafting.card;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.drafting.chip.ChipLine;
import cn.yaodian.ui.drafting.text.DraftEditor;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.TextMark;
import cn.yaodian.ui.drafting.text.WritingField;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A task: number, lead sentence, text, units, and the targets found in it. */
final class TaskCard implements RowCard {

    private final DraftModel model;
    private final Label number = new Label();
    private final WritingField title = new WritingField("yd-writing-lead");
    private final WritingField body = new WritingField("yd-writing-body");
    private final ChipLine chips;
    private final IndicatorLine indicators = new IndicatorLine(this::select);
    private final CardBox box;
    private DraftRow row;
    private @Nullable Task shown;

    TaskCard(DraftModel model, DraftEditor editor, CardKeys keys, CardActions actions, ChipLine chips) {
        this.model = model;
        this.row = DraftRow.head(model.plan());
        this.chips = chips;
        title.area().setPromptText(Messages.text("drafting.promptLead"));
        body.area().setPromptText(Messages.text("drafting.promptBody"));
        title.onEdited(words -> editor.write(row, Part.TITLE, words));
        body.onEdited(words -> editor.write(row, Part.BODY, words));
        chips.onEdited(duties -> editor.setDuties(row.node(), duties));
        chips.onLeave(forward -> actions.step(row, Part.UNITS, forward));
        chips.focusWithinProperty().addListener((_, _, within) -> {
            if (within) {
                actions.reached(row, Part.UNITS);
            }
        });
        keys.listen(title, Part.TITLE, () -> row);
        keys.listen(body, Part.BODY, () -> row);
        number.getStyleClass().add("yd-card-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, body, chips, indicators);
        words.getStyleClass().add("yd-card-words");
        box = new CardBox(number, words, CardMenu.button(actions, () -> row, false));
        box.getStyleClass().addAll("yd-card", "yd-card-task");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(DraftRow changed) {
        row = changed;
        shown = null;
        task().ifPresent(task -> {
            title.refill(task.title());
            body.refill(task.body());
            chips.clearInput();
        });
        refresh();
    }

    @Override
    public void refresh() {
        number.setText(model.label(row.node()));
        chips.setRegister(model.registerProperty().get());
        task().filter(task -> task != shown).ifPresent(task -> {
            shown = task;
            title.fill(task.title());
            body.fill(task.body());
            chips.show(task.duties());
            indicators.show(task.indicators());
            title.setMarks(IndicatorMarks.in(title.area().getText(), task.indicators()));
            body.setMarks(IndicatorMarks.in(body.area().getText(), task.indicators()));
        });
    }

    private void select(Indicator indicator) {
        for (WritingField field : new WritingField[] {title, body}) {
            Optional<TextMark> found = IndicatorMarks.in(field.area().getText(), List.of(indicator)).stream()
                    .findFirst();
            if (found.isPresent()) {
                field.area().requestFocus();
                field.area().selectRange(found.get().start(), found.get().end());
                return;
            }
        }
    }

    private Optional<Task> task() {
        return model.node(row.node()).filter(Task.class::isInstance).map(Task.class::cast);
    }

    @Override
    public Optional<WritingField> field(Part part) {
        return switch (part) {
            case TITLE -> Optional.of(title);
            case BODY -> Optional.of(body);
            case UNITS -> Optional.empty();
        };
    }

    @Override
    public void focusOther(Part part) {
        chips.focusInput();
    }
}
