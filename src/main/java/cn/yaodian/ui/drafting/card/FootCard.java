package cn.yaodian.ui.drafting.card;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.drafting.text.DraftEditor;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.WritingField;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The end of the text: what is added next, and what stands after the last task. */
final class FootCard implements RowCard {

    private final DraftModel model;
    private final WritingField closing = new WritingField("yd-writing-body");
    private final VBox box;

    FootCard(DraftModel model, DraftEditor editor, CardKeys keys, CardActions actions) {
        this.model = model;
        closing.area().setPromptText(Messages.text("drafting.promptClosing"));
        closing.onEdited(text -> editor.write(row(), Part.BODY, text));
        keys.listen(closing, Part.BODY, this::row);
        HBox adding = new HBox(adding(Messages.text("drafting.addTask"), () -> actions.addTask(row())),
                adding(Messages.text("drafting.addSection"), () -> actions.addSection(row())));
        adding.getStyleClass().add(StyleClass.ROW);
        box = new VBox(adding, closing);
        box.getStyleClass().addAll("yd-card", "yd-card-foot");
    }

    private static Button adding(String words, Runnable action) {
        Button button = new Button(words, Icon.of(Feather.PLUS));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private DraftRow row() {
        return DraftRow.foot(model.plan());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(DraftRow row) {
        closing.refill(model.plan().closing());
    }

    @Override
    public void refresh() {
        closing.fill(model.plan().closing());
    }

    @Override
    public Optional<WritingField> field(Part part) {
        return part == Part.BODY ? Optional.of(closing) : Optional.empty();
    }
}
