package cn.yaodian.reading.outline;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/** A piece of a document's outline with its texts still traced to the source. */
public sealed interface OutlinePart {

    int line();

    Optional<Label> label();

    TracedText title();

    /** Index in the source of its first character: that of its number, where it has one. */
    default int at() {
        return label().map(Label::text).filter(text -> !text.isEmpty()).orElse(title()).firstOrigin();
    }

    /** Whether it or anything below it names units. */
    default boolean namesUnits() {
        return switch (this) {
            case Heading heading -> heading.parts().stream().anyMatch(OutlinePart::namesUnits);
            case Work work -> !work.duties().isEmpty();
        };
    }

    /** Whether it is a task without units, or one stands below it. */
    default boolean lacksUnits() {
        return switch (this) {
            case Heading heading -> heading.parts().stream().anyMatch(OutlinePart::lacksUnits);
            case Work work -> work.duties().isEmpty();
        };
    }

    /** With these units for every task of it that names none. */
    default OutlinePart withUnits(List<Duty> units) {
        return switch (this) {
            case Heading heading -> new Heading(heading.line(), heading.label(), heading.title(), heading.text(),
                    heading.parts().stream().map(part -> part.withUnits(units)).toList());
            case Work work when work.duties().isEmpty() -> new Work(work.line(), work.label(), work.title(),
                    work.body(), work.asides(), units);
            case Work work -> work;
        };
    }

    /**
     * A heading.
     *
     * @param text  paragraphs directly below it
     * @param parts what stands below it
     */
    record Heading(int line, Optional<Label> label, TracedText title, List<TracedText> text, List<OutlinePart> parts)
            implements
                OutlinePart {
        public Heading {
            text = List.copyOf(text);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A task.
     *
     * @param body   paragraphs behind its lead sentence, without the duties
     * @param asides what is said of it besides, in which nothing is to be reached: who is in charge, how far it is
     * @param duties each once, however often the text names it
     */
    record Work(int line, Optional<Label> label, TracedText title, List<TracedText> body,
            List<TracedText> asides, List<Duty> duties)
            implements
                OutlinePart {
        public Work {
            body = List.copyOf(body);
            asides = List.copyOf(asides);
            duties = duties.stream().distinct().toList();
        }
    }
}
