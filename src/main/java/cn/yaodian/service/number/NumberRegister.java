package cn.yaodian.service.number;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberKind;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.NumberWord;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.database.Conflicts;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.number.CountedWord;
import cn.yaodian.storage.number.NumberStart;
import cn.yaodian.storage.number.NumberStore;
import cn.yaodian.storage.number.PlanNumbers;
import cn.yaodian.storage.number.StoredWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The register of numbers. The next is one more than the highest of its word and year; a number that was given is given
 * to nobody else, whoever asks at the same time. Safe to call from any thread.
 */
public final class NumberRegister {

    private final Database database;
    private final ChangeJournal journal;
    private final NumberStore store = new NumberStore();
    private final StoredWords words = new StoredWords();
    private final PlanNumbers planNumbers = new PlanNumbers();
    private final NumberSteps steps = new NumberSteps();

    public NumberRegister(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The words and bulletins that numbers have been counted by. */
    public List<NumberWord> words() {
        return database.read(words::all);
    }

    /** The series that goes on by default: a bulletin's issues where the word names one, else documents. */
    public NumberSeries series(String word, int year) {
        NumberKind kind = database.read(handle -> words.kind(handle, word.strip())).orElse(NumberKind.DOCUMENT);
        return new NumberSeries(word, kind == NumberKind.BULLETIN ? NumberRun.ISSUE : NumberRun.DOCUMENT, year);
    }

    /** What comes next; another window may be quicker, so that only {@link #take} gives it for certain. */
    public SeriesNumber next(NumberSeries series) {
        return sheets(series).next(series);
    }

    /** The number with the total that would go with it, as for one that was passed over. */
    public SeriesNumber numbered(NumberSeries series, int serial) {
        return sheets(series).numbered(series, serial);
    }

    /** Every series of every word, by word, the latest year first. */
    public List<SeriesSheet> sheets() {
        return database.read(handle -> {
            Map<String, List<NumberEntry>> byWord = store.all(handle).stream()
                    .collect(Collectors.groupingBy(entry -> entry.number().series().word()));
            Map<String, List<NumberStart>> starts = words.starts(handle).stream()
                    .collect(Collectors.groupingBy(start -> start.series().word()));
            return words.all(handle).stream().map(NumberWord::word).flatMap(word -> {
                WordSheets sheets = new WordSheets(new CountedWord(byWord.getOrDefault(word, List.of()),
                        starts.getOrDefault(word, List.of())));
                return sheets.series().sorted(Comparator.comparing(NumberSeries::year).reversed()
                        .thenComparing(NumberSeries::run)).map(sheets::sheet);
            }).toList();
        });
    }

    /** What became of a number; empty if it is free. */
    public Optional<NumberEntry> find(SeriesNumber number) {
        return database.read(handle -> store.find(handle, number.series(), number.serial()));
    }

    /** Why the plan cannot be issued with the number that it says; empty if nothing stands in the way. */
    public Optional<FailureException> refusal(Plan plan) {
        return database.read(handle -> planNumbers.taken(handle, plan))
                .map(entry -> NumberSteps.taken(entry, next(entry.number().series())));
    }

    /** Gives the next number to a document that goes out with it. */
    public NumberEntry take(NumberSeries series, NumberHolder holder) {
        return step(NumberStep.TAKE, series.word(),
                writer -> steps.giveNext(writer, series, NumberState.USED, holder, ""));
    }

    /**
     * Enters a document that went out with this number.
     *
     * @param remark why numbers before it stay free; empty where none do
     * @throws FailureException as {@link NumberSteps#give}
     */
    public NumberEntry take(SeriesNumber number, NumberHolder holder, String remark) {
        return step(NumberStep.TAKE, number.fullText(),
                writer -> steps.give(writer, number, NumberState.USED, holder, remark));
    }

    /** Holds the next number. @throws FailureException {@link Failure#REASON_MISSING} */
    public NumberEntry reserve(NumberSeries series, String reason) {
        refuseWithoutReason(reason);
        return step(NumberStep.RESERVE, series.word(),
                writer -> steps.giveNext(writer, series, NumberState.RESERVED, NumberHolder.NONE, reason));
    }

    /**
     * Holds this number, also one that leaves others before it free.
     *
     * @throws FailureException as {@link NumberSteps#give}, or {@link Failure#REASON_MISSING}
     */
    public NumberEntry reserve(SeriesNumber number, String reason) {
        refuseWithoutReason(reason);
        return step(NumberStep.RESERVE, number.fullText(),
                writer -> steps.give(writer, number, NumberState.RESERVED, NumberHolder.NONE, reason));
    }

    /**
     * Makes a number void for good, be it free, held or used.
     *
     * @throws FailureException {@link Failure#REASON_MISSING}, {@link Failure#NUMBER_VOID} if it is void already, or
     *                          {@link Failure#NUMBER_LEAVES_GAP} if the count has not come so far
     */
    public NumberEntry makeVoid(SeriesNumber number, String reason) {
        return step(NumberStep.VOID, number.fullText(), writer -> steps.makeVoid(writer, number, reason));
    }

    /**
     * Sets a number free that was held.
     *
     * @throws FailureException {@link Failure#NUMBER_NOT_REGISTERED}, {@link Failure#NUMBER_USED} or
     *                          {@link Failure#NUMBER_VOID}
     */
    public void free(SeriesNumber number) {
        step(NumberStep.FREE, number.fullText(), writer -> {
            steps.free(writer, number);
            return number;
        });
    }

    /** Says which number this program gives first in that year, and which total with it: those before are on paper. */
    public void startAt(SeriesNumber first) {
        step(NumberStep.START, first.fullText(), writer -> {
            words.save(writer, new NumberStart(first.series(), first.serial(),
                    first.total().stream().boxed().findFirst()));
            return first;
        });
    }

    private WordSheets sheets(NumberSeries series) {
        return new WordSheets(database.read(handle -> store.ofWord(handle, series.word())));
    }

    private <R> R step(NumberStep step, String number, Function<RowWriter, R> work) {
        return Conflicts.retried(() -> journal.record(step.of(number), work));
    }

    private static void refuseWithoutReason(String reason) {
        if (reason.isBlank()) {
            throw new FailureException(Failure.REASON_MISSING);
        }
    }
}
