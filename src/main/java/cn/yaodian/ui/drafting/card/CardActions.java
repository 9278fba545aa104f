package cn.yaodian.ui.drafting.card;

import cn.yaodian.domain.plan.PlanEdits.Direction;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.Spot;
import cn.yaodian.ui.drafting.text.WritingField;

/** What cards ask for beyond their own text. */
interface CardActions {

    /** Says where the caret is now. */
    void caretAt(Spot spot, WritingField field);

    /** Says that the focus has come to a part that has no caret of its own. */
    void reached(DraftRow row, Part part);

    /**
     * Goes to the next part of the text, or to the one before.
     *
     * @return whether there is one
     */
    boolean step(DraftRow row, Part part, boolean forward);

    void move(DraftRow row, Direction direction);

    /** Adds a task after the row and goes to it. */
    void addTask(DraftRow row);

    /** Adds a section after the one the row stands in and goes to it. */
    void addSection(DraftRow row);

    void addSubsection(DraftRow row);

    /** Takes the row's node away; a bar offers to bring it back. */
    void remove(DraftRow row);
}
