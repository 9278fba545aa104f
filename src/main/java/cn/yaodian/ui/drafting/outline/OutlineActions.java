package cn.yaodian.ui.drafting.outline;

import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.ui.drafting.text.DraftRow;

/** What the outline asks for. */
public interface OutlineActions {

    /** Shows the row in the text; the focus stays in the outline. */
    void show(DraftRow row);

    /** Puts the caret at the beginning of the row. */
    void write(DraftRow row);

    void move(DraftRow row, PlanEdits.Direction direction);

    void drop(DraftRow row, Drop where);

    void addTask(DraftRow after);

    void remove(DraftRow row);

    /** Gives a heading or a lead sentence other words. */
    void rename(DraftRow row, String title);
}
