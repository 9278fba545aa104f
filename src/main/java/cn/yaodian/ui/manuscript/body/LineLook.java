package cn.yaodian.ui.manuscript.body;

import cn.yaodian.document.Run;
import java.util.List;

/**
 * What a line of the text becomes in print.
 *
 * @param runs its words by typeface; none for a line that is printed as something else
 */
public record LineLook(LineKind kind, List<Run> runs) {

    /** Running text, or a line that says nothing. */
    public static final LineLook PLAIN = new LineLook(LineKind.TEXT, List.of());

    public LineLook {
        runs = List.copyOf(runs);
    }
}
