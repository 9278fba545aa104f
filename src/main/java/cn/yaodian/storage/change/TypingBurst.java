package cn.yaodian.storage.change;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When savings are one step for undo: the same words, the same rows, by the same person, each soon after the last.
 *
 * @param pause the longest pause within a step
 * @param whole how long a step may go on, so that undo never takes back minutes of writing
 */
record TypingBurst(Duration pause, Duration whole) {

    static final TypingBurst USUAL = new TypingBurst(Duration.ofSeconds(2), Duration.ofSeconds(20));

    /** Whether it may go on, as far as can be said without what the last step wrote, which may be long. */
    boolean mayContinue(ChangeSet last, String label, String by, OffsetDateTime now, List<LogEntry> entries) {
        return last.kind() == ChangeSet.Kind.CHANGE && !last.undone() && last.label().equals(label)
                && last.madeBy().equals(by) && !now.isAfter(last.lastAt().plus(pause))
                && !now.isAfter(last.madeAt().plus(whole)) && entries.stream().allMatch(LogEntry::isUpdate);
    }

    /** Whether it goes on: both wrote the very same rows, which were there before. */
    static boolean isSame(List<LogEntry> lastEntries, List<LogEntry> entries) {
        return lastEntries.stream().allMatch(LogEntry::isUpdate) && places(entries).size() == entries.size()
                && places(entries).equals(places(lastEntries));
    }

    private static Set<String> places(List<LogEntry> entries) {
        return entries.stream().map(LogEntry::place).collect(Collectors.toSet());
    }
}
