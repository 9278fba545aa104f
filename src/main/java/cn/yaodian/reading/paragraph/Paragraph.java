package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph as the author wrote it.
 *
 * @param line  of the source that it begins on
 * @param form  looks of its first line
 * @param joins where lines were put together
 * @param split why it was parted from what stands before it on the same line, if it was
 */
public record Paragraph(int line, TracedText text, LineForm form, List<Join> joins, Optional<SplitReason> split)
        implements
            Passage {

    public Paragraph {
        joins = List.copyOf(joins);
    }

    /** One that stands on a line of its own. */
    public Paragraph(int line, TracedText text, LineForm form, List<Join> joins) {
        this(line, text, form, joins, Optional.empty());
    }

    /** Its joins and its place are kept, so the words must be a piece of its own. */
    public Paragraph withText(TracedText changed) {
        return new Paragraph(line, changed, form, joins, split);
    }

    /**
     * The part of it between two places.
     *
     * @param reason why it is parted from what stands before it; the first part is parted from nothing
     */
    Paragraph part(int start, int end, SplitReason reason) {
        List<Join> within = joins.subList(joinsBefore(start + 1), joinsBefore(end)).stream()
                .map(join -> new Join(join.line(), join.reason(), join.at() - start)).toList();
        return start == 0
                ? new Paragraph(line, text.to(end).strip(), form, within, split)
                : new Paragraph(lineOf(start), text.subSequence(start, end).strip(), LineForm.PLAIN, within,
                        Optional.of(reason));
    }

    private int lineOf(int at) {
        int before = joinsBefore(at + 1);
        return before == 0 ? line : joins.get(before - 1).line();
    }

    /** How many lines were joined before this place. */
    private int joinsBefore(int at) {
        int low = 0;
        int high = joins.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (joins.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
