package cn.yaodian.ui.drafting;

import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.ui.drafting.card.CardColumn;
import cn.yaodian.ui.drafting.outline.Drop;
import cn.yaodian.ui.drafting.outline.OutlineActions;
import cn.yaodian.ui.drafting.text.DraftEditor;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.Spot;
import java.util.function.Consumer;

/** Carries out what is asked for in the outline. */
final class OutlineDeeds implements OutlineActions {

    private final DraftEditor editor;
    private final CardColumn cards;
    private final Consumer<DraftRow> remove;

    OutlineDeeds(DraftEditor editor, CardColumn cards, Consumer<DraftRow> remove) {
        this.editor = editor;
        this.cards = cards;
        this.remove = remove;
    }

    @Override
    public void show(DraftRow row) {
        cards.list().show(row);
    }

    @Override
    public void write(DraftRow row) {
        cards.list().moveTo(Spot.startOf(row));
    }

    @Override
    public void move(DraftRow row, PlanEdits.Direction direction) {
        editor.move(row.node(), direction);
        cards.list().show(row);
    }

    @Override
    public void drop(DraftRow row, Drop where) {
        switch (where) {
            case Drop.Beside beside -> editor.moveBeside(row.node(), beside.target().node(), beside.side());
            case Drop.Into into -> editor.moveInto(row.node(), into.target().node(), PlanEdits.End.LAST);
        }
        cards.list().show(row);
    }

    @Override
    public void addTask(DraftRow after) {
        cards.addTask(after);
    }

    @Override
    public void remove(DraftRow row) {
        remove.accept(row);
    }

    @Override
    public void rename(DraftRow row, String title) {
        editor.write(row, Part.TITLE, title);
    }
}
