package cn.yaodian.composing.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbered lines of one level below each other. A short sentence with a full stop that stands alone (一、原则同意你单位的方案。)
 * is a heading among headings, and running text where one of those beside it is.
 */
final class Siblings {

    private static final int HIGHEST = 2;

    /** @param hasText whether one of them cannot be a heading */
    private record Group(List<Integer> open, boolean hasText) {}

    private final Set<Integer> texts = new HashSet<>();
    private final List<Group> groups = new ArrayList<>();

    private Siblings() {}

    /** Indices of the lines that are running text for what stands beside them. */
    static Set<Integer> texts(List<String> lines) {
        Siblings siblings = new Siblings();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int index = i;
            HeadingLabel.of(line).ifPresent(label -> siblings.line(index, line, label));
        }
        siblings.close(0);
        return siblings.texts;
    }

    /** Whether a line's own words leave it open; of the lower levels both are printed alike. */
    static boolean isOpen(String line) {
        return HeadingLabel.of(line).filter(label -> label.level() <= HIGHEST)
                .filter(label -> isOpenSentence(line.substring(label.length()))).isPresent();
    }

    private static boolean isOpenSentence(String words) {
        return words.endsWith("。") && LeadSentence.end(words) == words.length() && LeadSentence.isHeading(words);
    }

    private void line(int index, String line, HeadingLabel label) {
        close(label.level());
        while (groups.size() < label.level()) {
            groups.add(new Group(new ArrayList<>(), false));
        }
        Group group = groups.getLast();
        String words = line.substring(label.length());
        if (isOpenSentence(words)) {
            group.open().add(index);
        } else if (!LeadSentence.isHeading(words.substring(0, LeadSentence.end(words)))) {
            groups.set(label.level() - 1, new Group(group.open(), true));
        }
    }

    /** Ends the groups below a level. */
    private void close(int level) {
        while (groups.size() > level) {
            Group ended = groups.removeLast();
            if (ended.hasText()) {
                texts.addAll(ended.open());
            }
        }
    }
}
