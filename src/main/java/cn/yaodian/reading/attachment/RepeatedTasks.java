package cn.yaodian.reading.attachment;

import cn.yaodian.reading.outline.OutlinePart;
import cn.yaodian.reading.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the tasks of an attachment with those of the text, by what they are called. */
final class RepeatedTasks {

    private static final int SHORTEST = 4;
    private static final int MOST_COMPARISONS = 1_000_000;

    private final List<OutlinePart> parts;
    private final List<OutlinePart.Work> attached;
    /** For each task of the text the one of the attachment. */
    private final Map<OutlinePart.Work, OutlinePart.Work> pairs = new HashMap<>();
    private int missing;
    private int unitsTaken;

    /**
     * @param parts    the text
     * @param attached the attachment's tasks
     */
    RepeatedTasks(List<OutlinePart> parts, List<OutlinePart.Work> attached) {
        this.parts = parts;
        this.attached = attached;
        pair(works(parts));
        parts.forEach(part -> unitsTaken += taken(part));
    }

    /** The tasks of an outline in order. */
    static List<OutlinePart.Work> works(List<OutlinePart> parts) {
        List<OutlinePart.Work> works = new ArrayList<>();
        for (OutlinePart part : parts) {
            switch (part) {
                case OutlinePart.Heading heading -> works.addAll(works(heading.parts()));
                case OutlinePart.Work work -> works.add(work);
            }
        }
        return works;
    }

    private void pair(List<OutlinePart.Work> works) {
        Map<String, OutlinePart.Work> named = new HashMap<>();
        works.forEach(work -> named.putIfAbsent(name(work), work));
        boolean few = (long) works.size() * attached.size() <= MOST_COMPARISONS;
        for (OutlinePart.Work task : attached) {
            String name = name(task);
            Optional<OutlinePart.Work> found = Optional.ofNullable(named.get(name))
                    .or(() -> few
                            ? works.stream().filter(work -> isSame(name(work), name)).findFirst()
                            : Optional.empty());
            found.ifPresentOrElse(work -> pairs.merge(work, task, RepeatedTasks::more), () -> missing++);
        }
    }

    /** A task that a table parts into several rows has the units of the first that names any. */
    private static OutlinePart.Work more(OutlinePart.Work first, OutlinePart.Work second) {
        return first.duties().isEmpty() ? second : first;
    }

    /** One name within the other: a table writes the lead sentence out or cuts it short. */
    private static boolean isSame(String one, String other) {
        return one.length() >= SHORTEST && other.contains(one) || other.length() >= SHORTEST && one.contains(other);
    }

    private static String name(OutlinePart.Work work) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < work.title().length(); i++) {
            char c = work.title().charAt(i);
            if (Glyphs.isHan(c) || Glyphs.isDigit(c) || Glyphs.isLetter(c)) {
                name.append(c);
            }
        }
        return name.toString();
    }

    /** Whether the attachment says the text's tasks once more and hardly anything else. */
    boolean areMost() {
        return !attached.isEmpty() && missing * 2 <= attached.size() && !pairs.isEmpty();
    }

    /** How many of the attachment's tasks the text does not have. */
    int missing() {
        return missing;
    }

    /** How many tasks of the text get their units from the attachment. */
    int unitsTaken() {
        return unitsTaken;
    }

    /** The text's outline, tasks without units with those of the attachment. */
    List<OutlinePart> filled() {
        return parts.stream().map(this::filled).toList();
    }

    private OutlinePart filled(OutlinePart part) {
        return switch (part) {
            case OutlinePart.Heading heading -> new OutlinePart.Heading(heading.line(), heading.label(),
                    heading.title(), heading.text(), heading.parts().stream().map(this::filled).toList());
            case OutlinePart.Work work when giver(work).isPresent() -> new OutlinePart.Work(work.line(), work.label(),
                    work.title(), work.body(), work.asides(), giver(work).orElseThrow().duties());
            case OutlinePart.Work work -> work;
        };
    }

    private int taken(OutlinePart part) {
        return switch (part) {
            case OutlinePart.Heading heading -> heading.parts().stream().mapToInt(this::taken).sum();
            case OutlinePart.Work work -> giver(work).isPresent() ? 1 : 0;
        };
    }

    /** The task of the attachment that gives its units to one that names none. */
    private Optional<OutlinePart.Work> giver(OutlinePart.Work work) {
        return work.duties().isEmpty()
                ? Optional.ofNullable(pairs.get(work)).filter(other -> !other.duties().isEmpty())
                : Optional.empty();
    }
}
