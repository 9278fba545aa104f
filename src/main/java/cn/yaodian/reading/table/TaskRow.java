package cn.yaodian.reading.table;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/** What a row of a table of tasks, or a part of one, is; its words are traced so that they can be booked. */
public sealed interface TaskRow {

    /**
     * A heading of the rows below it.
     *
     * @param rank   smaller is further out
     * @param number booked as its label; empty for none
     */
    record Heading(int rank, Optional<Label> label, TracedText number, TracedText title) implements TaskRow {}

    /**
     * A task, or more of the one above.
     *
     * @param goesOn whether it is more of the task above
     * @param title  cell that names the task; may hold more than its name, or be empty
     * @param texts  what else is to be done
     * @param asides what is said of the task, in which no target is set; words that stand elsewhere are not traced
     * @param named  stretches that name units
     */
    record Entry(boolean goesOn, Optional<Label> label, TracedText number, TracedText title, List<TracedText> texts,
            List<TracedText> asides, List<Duty> duties, List<TracedText> named) implements TaskRow {

        public Entry {
            texts = List.copyOf(texts);
            asides = List.copyOf(asides);
            duties = List.copyOf(duties);
            named = List.copyOf(named);
        }
    }

    /** Cells that say nothing of a task. */
    record Skipped(List<TracedText> cells, LeftOut reason) implements TaskRow {

        public Skipped {
            cells = List.copyOf(cells);
        }
    }
}
