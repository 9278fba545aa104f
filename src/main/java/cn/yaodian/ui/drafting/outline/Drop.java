package cn.yaodian.ui.drafting.outline;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.RowKind;

/** Where something dragged would go. */
public sealed interface Drop {

    /** The line that it is shown at. */
    DraftRow target();

    record Beside(DraftRow target, PlanEdits.Side side) implements Drop {}

    /** At the end of a section. */
    record Into(DraftRow target) implements Drop {}

    /** @return the plan with the row's node moved there; the same plan where that is not possible */
    default Plan move(Plan plan, DraftRow moved) {
        return switch (this) {
            case Beside beside -> PlanEdits.moveBeside(plan, moved.node(), beside.target().node(), beside.side());
            case Into into -> PlanEdits.moveInto(plan, moved.node(), into.target().node(), PlanEdits.End.LAST);
        };
    }

    /**
     * Reads the mouse's height over a line: the upper edge of a line is before it, the lower edge behind it, the middle
     * of a section within it. A task over a
     * heading goes to the end of its section.
     *
     * @param share 0 at the line's upper edge, 1 at its lower one
     */
    static Drop at(DraftRow target, DraftRow moved, double share) {
        boolean section = target.kind() == RowKind.SECTION;
        if (section && moved.kind() == RowKind.TASK) {
            return share < 0.25 ? new Beside(target, PlanEdits.Side.BEFORE) : new Into(target);
        }
        if (section && share > 0.33 && share < 0.67) {
            return new Into(target);
        }
        return new Beside(target, share < 0.5 ? PlanEdits.Side.BEFORE : PlanEdits.Side.AFTER);
    }
}
