package cn.yaodian.storage.change;

import cn.yaodian.storage.database.Database;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes steps: whatever is written in one is written whole or not at all, together with its history, and can be taken
 * back and made again, also after the program was closed. Steps follow each other; safe to call from any thread.
 */
public final class ChangeJournal {

    private final Database database;
    private volatile String user;
    private final InstantSource clock;
    private final TypingBurst burst;
    private final TableShapes shapes;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    /** Of the step under way; touched by who holds the lock. */
    private Optional<RowWriter> underWay = Optional.empty();
    private final List<Consumer<StoredChange>> listeners = new CopyOnWriteArrayList<>();

    /** @param user who is written down as having made the steps */
    public ChangeJournal(Database database, String user) {
        this(database, user, InstantSource.system(), TypingBurst.USUAL);
    }

    ChangeJournal(Database database, String user, InstantSource clock, TypingBurst burst) {
        this.database = database;
        this.user = user;
        this.clock = clock;
        this.burst = burst;
        this.shapes = database.read(TableShapes::read);
    }

    /** @param name who is written down as having made the steps from now on */
    public void by(String name) {
        user = name;
    }

    /** Who is written down as having made the steps. */
    public String by() {
        return user;
    }

    /** Tells of every step on the thread that made it, once it is on the disk. */
    public void onChange(Consumer<StoredChange> listener) {
        listeners.add(listener);
    }

    /**
     * One step. Where the work writes nothing, there is none. What the work itself records by this journal is part of the
     * same step, under this label.
     *
     * @param label what undo calls it
     * @param work  writes through the writer it is given; what it throws undoes all of it
     */
    public <R> R record(String label, Function<RowWriter, R> work) {
        if (isUnderWayHere()) {
            return work.apply(underWay.get());
        }
        return make(writer -> {
            R result = work.apply(writer);
            return new Step<>(result, label, () -> keep(writer, label));
        });
    }

    /** Whether this thread is within a step: what it reads has what it wrote, of which nobody else knows yet. */
    public boolean isUnderWayHere() {
        return oneAtATime.isHeldByCurrentThread() && underWay.isPresent();
    }

    /** The step that {@link #undo} would take back. */
    public Optional<ChangeSet> nextToUndo() {
        return database.read(handle -> new ChangeLog(handle).nextToUndo());
    }

    /** The step that {@link #redo} would make again. */
    public Optional<ChangeSet> nextToRedo() {
        return database.read(handle -> new ChangeLog(handle).nextToRedo());
    }

    /** The latest first. */
    public List<ChangeSet> latest(int limit) {
        return database.read(handle -> new ChangeLog(handle).latest(limit));
    }

    /** Takes the latest step back, itself a step of the history. @return its label */
    public Optional<String> undo() {
        return turn(ChangeSet.Kind.UNDO, ChangeLog::nextToUndo);
    }

    /** Makes the step again that was taken back last. @return its label */
    public Optional<String> redo() {
        return turn(ChangeSet.Kind.REDO, ChangeLog::nextToRedo);
    }

    private Optional<String> turn(ChangeSet.Kind kind, Function<ChangeLog, Optional<ChangeSet>> next) {
        return make(writer -> {
            ChangeLog log = new ChangeLog(writer.handle());
            Optional<ChangeSet> target = next.apply(log);
            target.ifPresent(set -> {
                List<LogEntry> entries = log.entries(set);
                (kind == ChangeSet.Kind.UNDO ? entries.reversed() : entries)
                        .forEach(entry -> apply(entry, kind == ChangeSet.Kind.UNDO, writer));
            });
            return new Step<>(target.map(ChangeSet::label), target.map(ChangeSet::label).orElse(""),
                    () -> target.ifPresent(set -> log.addTurn(kind, set, user, writer.now(), writer.entries())));
        });
    }

    private void apply(LogEntry entry, boolean back, RowWriter writer) {
        Optional<String> becomes = back ? entry.before() : entry.after();
        Row row = new Row(entry.table(), shapes.key(entry.table(), entry.rowId()), entry.plan(), Map.of());
        becomes.map(json -> row.withValues(shapes.values(entry.table(), json)))
                .ifPresentOrElse(writer::put, () -> writer.delete(row));
    }

    private void keep(RowWriter writer, String label) {
        if (writer.entries().isEmpty()) {
            return;
        }
        ChangeLog log = new ChangeLog(writer.handle());
        for (ChangeSet last : log.latest(1)) {
            if (burst.mayContinue(last, label, user, writer.now(), writer.entries())) {
                List<LogEntry> lastEntries = log.entries(last);
                if (TypingBurst.isSame(lastEntries, writer.entries())) {
                    log.continueWith(last, writer.now(), merge(lastEntries, writer.entries()));
                    return;
                }
            }
        }
        log.addChange(label, user, writer.now(), writer.entries());
    }

    /** From what was before the first to what is after the last. */
    private List<LogEntry> merge(List<LogEntry> earlier, List<LogEntry> later) {
        Map<String, LogEntry> byPlace = later.stream()
                .collect(Collectors.toMap(LogEntry::place, entry -> entry, this::merge));
        return earlier.stream().map(entry -> merge(entry, byPlace.getOrDefault(entry.place(), entry))).toList();
    }

    private LogEntry merge(LogEntry first, LogEntry second) {
        // Of a column that only the second writes, its before is what stood there all along.
        Map<String, @Nullable Object> before = values(first.table(), second.before());
        before.putAll(values(first.table(), first.before()));
        Map<String, @Nullable Object> after = values(first.table(), first.after());
        after.putAll(values(first.table(), second.after()));
        return new LogEntry(first.table(), first.rowId(), first.plan(), Optional.of(TableShapes.json(before)),
                Optional.of(TableShapes.json(after)));
    }

    private Map<String, @Nullable Object> values(Table table, Optional<String> json) {
        return json.map(text -> shapes.values(table, text)).orElseGet(LinkedHashMap::new);
    }

    private <R> R make(Function<RowWriter, Step<R>> work) {
        Done<R> done;
        oneAtATime.lock();
        try {
            done = database.write(handle -> {
                OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
                RowWriter writer = new RowWriter(handle, shapes, user, now);
                Step<R> step = worked(work, writer);
                step.keep().run();
                return new Done<>(step.result(), step.label(), List.copyOf(writer.entries()));
            });
        } finally {
            oneAtATime.unlock();
        }
        tell(done);
        return done.result();
    }

    private <R> Step<R> worked(Function<RowWriter, Step<R>> work, RowWriter writer) {
        underWay = Optional.of(writer);
        try {
            return work.apply(writer);
        } finally {
            underWay = Optional.empty();
        }
    }

    private void tell(Done<?> done) {
        if (done.entries().isEmpty()) {
            return;
        }
        StoredChange change = new StoredChange(done.label(),
                done.entries().stream().flatMap(entry -> entry.plan().stream()).collect(Collectors.toSet()),
                done.entries().stream().collect(Collectors.groupingBy(LogEntry::table,
                        Collectors.mapping(LogEntry::rowId, Collectors.toSet()))));
        listeners.forEach(listener -> listener.accept(change));
    }

    private record Step<R>(R result, String label, Runnable keep) {}

    private record Done<R>(R result, String label, List<LogEntry> entries) {}
}
