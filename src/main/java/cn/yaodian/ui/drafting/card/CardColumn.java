package cn.yaodian.ui.drafting.card;

import cn.yaodian.domain.plan.PlanEdits.Direction;
import cn.yaodian.ui.drafting.chip.ChipLine;
import cn.yaodian.ui.drafting.text.DraftEditor;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.RowKind;
import cn.yaodian.ui.drafting.text.Spot;
import cn.yaodian.ui.drafting.text.WritingField;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;

/** Makes the cards and does what they ask for. */
public final class CardColumn implements CardActions {

    private final DraftModel model;
    private final DraftEditor editor;
    private final Consumer<DraftRow> remove;
    private final CardList list;

    /**
     * @param register puts a unit's name into the register
     * @param remove   takes a row's node away and offers to bring it back
     */
    public CardColumn(DraftModel model, DraftEditor editor, Consumer<String> register, Consumer<DraftRow> remove) {
        this.model = model;
        this.editor = editor;
        this.remove = remove;
        CardKeys keys = new CardKeys(this);
        this.list = new CardList(model, kind -> switch (kind) {
            case HEAD -> new HeadCard(model, editor, keys);
            case SECTION -> new SectionCard(model, editor, keys, this);
            case TASK -> new TaskCard(model, editor, keys, this, new ChipLine(register));
            case FOOT -> new FootCard(model, editor, keys, this);
        });
    }

    public CardList list() {
        return list;
    }

    @Override
    public void caretAt(Spot spot, WritingField field) {
        model.setSpot(spot);
        // The field grows in the next layout; only then is the caret where it will be.
        Platform.runLater(() -> field.caretInScene().ifPresent(place -> list.reveal(spot.row(), place)));
    }

    @Override
    public void reached(DraftRow row, Part part) {
        Spot now = model.spotProperty().get();
        if (!now.row().equals(row) || now.part() != part) {
            model.setSpot(new Spot(row, part, Spot.END));
        }
    }

    @Override
    public boolean step(DraftRow row, Part part, boolean forward) {
        List<Part> parts = parts(row.kind());
        int next = parts.indexOf(part) + (forward ? 1 : -1);
        int caret = forward ? 0 : Spot.END;
        if (next >= 0 && next < parts.size()) {
            list.moveTo(new Spot(row, parts.get(next), caret));
            return true;
        }
        int other = model.rows().indexOf(row) + (forward ? 1 : -1);
        if (other < 0 || other >= model.rows().size()) {
            return false;
        }
        DraftRow neighbour = model.rows().get(other);
        List<Part> there = parts(neighbour.kind());
        list.moveTo(new Spot(neighbour, forward ? there.getFirst() : there.getLast(), caret));
        return true;
    }

    private static List<Part> parts(RowKind kind) {
        return switch (kind) {
            case HEAD, SECTION -> List.of(Part.TITLE, Part.BODY);
            case TASK -> List.of(Part.TITLE, Part.BODY, Part.UNITS);
            case FOOT -> List.of(Part.BODY);
        };
    }

    @Override
    public void move(DraftRow row, Direction direction) {
        Spot spot = model.spotProperty().get();
        editor.move(row.node(), direction);
        list.moveTo(spot.row().equals(row) ? spot : Spot.startOf(row));
    }

    @Override
    public void addTask(DraftRow row) {
        list.moveTo(Spot.startOf(editor.addTask(row)));
    }

    @Override
    public void addSection(DraftRow row) {
        list.moveTo(Spot.startOf(editor.addSection(row)));
    }

    @Override
    public void addSubsection(DraftRow row) {
        list.moveTo(Spot.startOf(editor.addSubsection(row.node())));
    }

    @Override
    public void remove(DraftRow row) {
        remove.accept(row);
    }

    /** The nodes, to be put on the screen. */
    public Node view() {
        return list;
    }
}
