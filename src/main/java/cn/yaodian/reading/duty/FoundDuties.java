package cn.yaodian.reading.duty;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.reading.text.TracedText;
import java.util.List;

/**
 * A paragraph parted into what names units and what does not.
 *
 * @param duties   in the order they are named
 * @param text     the paragraph without them
 * @param named    the stretches that named them
 * @param unclosed whether a bracket that named units is never closed
 */
public record FoundDuties(List<Duty> duties, TracedText text, List<TracedText> named, boolean unclosed) {

    public FoundDuties {
        duties = List.copyOf(duties);
        named = List.copyOf(named);
    }

    static FoundDuties none(TracedText text) {
        return new FoundDuties(List.of(), text, List.of(), false);
    }
}
