package cn.yaodian.ui.drafting.card;

import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.drafting.text.DraftEditor;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.WritingField;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A heading and the text directly under it. */
final class SectionCard implements RowCard {

    private final DraftModel model;
    private final Label number = new Label();
    private final WritingField title = new WritingField("yd-writing-heading");
    private final WritingField text = new WritingField("yd-writing-body");
    private final CardBox box;
    private DraftRow row;
    private @Nullable PlanNode shown;

    SectionCard(DraftModel model, DraftEditor editor, CardKeys keys, CardActions actions) {
        this.model = model;
        this.row = DraftRow.head(model.plan());
        title.area().setPromptText(Messages.text("drafting.promptHeading"));
        text.area().setPromptText(Messages.text("drafting.promptSectionText"));
        title.onEdited(words -> editor.write(row, Part.TITLE, words));
        text.onEdited(words -> editor.write(row, Part.BODY, words));
        keys.listen(title, Part.TITLE, () -> row);
        keys.listen(text, Part.BODY, () -> row);
        number.getStyleClass().add("yd-card-heading-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, text);
        box = new CardBox(number, words, CardMenu.button(actions, () -> row, true));
        box.getStyleClass().addAll("yd-card", "yd-card-section");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(DraftRow changed) {
        row = changed;
        shown = null;
        section().ifPresent(section -> {
            title.refill(section.title());
            text.refill(section.text());
        });
        refresh();
    }

    @Override
    public void refresh() {
        number.setText(model.label(row.node()));
        section().filter(section -> section != shown).ifPresent(section -> {
            shown = section;
            title.fill(section.title());
            text.fill(section.text());
            fold(section);
        });
    }

    /** Few headings have text of their own: the empty field shows only while somebody is at the heading. */
    private void fold(Section section) {
        boolean open = !section.text().isEmpty() || text.area().isFocused();
        text.setVisible(open);
        text.setManaged(open);
    }

    private Optional<Section> section() {
        return model.node(row.node()).filter(Section.class::isInstance).map(Section.class::cast);
    }

    @Override
    public Optional<WritingField> field(Part part) {
        return switch (part) {
            case TITLE -> Optional.of(title);
            case BODY -> {
                text.setVisible(true);
                text.setManaged(true);
                yield Optional.of(text);
            }
            case UNITS -> Optional.empty();
        };
    }
}
