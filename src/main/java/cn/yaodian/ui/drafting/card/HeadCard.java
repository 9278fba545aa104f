package cn.yaodian.ui.drafting.card;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.drafting.text.DraftEditor;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.WritingField;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan's title and what stands before the first heading. */
final class HeadCard implements RowCard {

    private final DraftModel model;
    private final WritingField title = new WritingField("yd-writing-title");
    private final WritingField preamble = new WritingField("yd-writing-body");
    private final VBox box = new VBox(title, preamble);

    HeadCard(DraftModel model, DraftEditor editor, CardKeys keys) {
        this.model = model;
        box.getStyleClass().addAll("yd-card", "yd-card-head");
        title.area().setPromptText(Messages.text("drafting.promptPlanTitle"));
        preamble.area().setPromptText(Messages.text("drafting.promptPreamble"));
        title.onEdited(text -> editor.write(row(), Part.TITLE, text));
        preamble.onEdited(text -> editor.write(row(), Part.BODY, text));
        keys.listen(title, Part.TITLE, this::row);
        keys.listen(preamble, Part.BODY, this::row);
    }

    private DraftRow row() {
        return DraftRow.head(model.plan());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(DraftRow row) {
        title.refill(model.plan().title());
        preamble.refill(model.plan().preamble());
    }

    @Override
    public void refresh() {
        title.fill(model.plan().title());
        preamble.fill(model.plan().preamble());
    }

    @Override
    public Optional<WritingField> field(Part part) {
        return switch (part) {
            case TITLE -> Optional.of(title);
            case BODY -> Optional.of(preamble);
            case UNITS -> Optional.empty();
        };
    }
}
