package cn.yaodian.service.number;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberId;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.number.CountedWord;
import cn.yaodian.storage.number.NumberStore;
import java.util.List;
import java.util.Optional;

/**
 * The rules of the register, within a step that others make: what is taken is taken together with what it is for. Two
 * windows may take the same number at the same time; then the database lets one of the steps fail, and it is to be made
 * again with {@link cn.yaodian.storage.database.Conflicts}.
 */
public final class NumberSteps {

    private final NumberStore store = new NumberStore();

    /**
     * Gives the next number, as {@link #give} does. What is next is read once: what another window takes meanwhile
     * makes the step fail, so that it is made again and not refused.
     */
    public NumberEntry giveNext(RowWriter writer, NumberSeries series, NumberState state, NumberHolder holder,
            String remark) {
        WordSheets sheets = new WordSheets(store.ofWord(writer.handle(), series.word()));
        return save(writer, Optional.empty(), sheets.next(series), state, remark, holder);
    }

    /**
     * Gives a number to a document that goes out with it, or holds it for one.
     *
     * @param state  {@link NumberState#USED} or {@link NumberState#RESERVED}
     * @param remark why, where it is held or where numbers before it stay free; else empty
     * @throws FailureException {@link Failure#NUMBER_USED}, {@link Failure#NUMBER_RESERVED} or
     *                          {@link Failure#NUMBER_VOID} if it is not free; {@link Failure#NUMBER_LEAVES_GAP}
     *                          without a remark; {@link Failure#NUMBER_WITHOUT_TOTAL}
     */
    public NumberEntry give(RowWriter writer, SeriesNumber number, NumberState state, NumberHolder holder,
            String remark) {
        WordSheets sheets = sheets(writer, number);
        SeriesNumber whole = check(sheets, number, holder, remark);
        Optional<NumberEntry> there = there(sheets, number);
        String reason = remark.isBlank() ? there.map(NumberEntry::reason).orElse("") : remark;
        return save(writer, there, whole, state, reason, holder);
    }

    /**
     * Whether {@link #give} would give it, as things are.
     *
     * @throws FailureException as {@link #give}
     */
    public void check(CountedWord counted, SeriesNumber number, NumberHolder holder) {
        check(new WordSheets(counted), number, holder, "");
    }

    private static SeriesNumber check(WordSheets sheets, SeriesNumber number, NumberHolder holder, String remark) {
        Optional<NumberEntry> there = there(sheets, number);
        there.filter(entry -> !entry.isOpenTo(holder)).ifPresent(entry -> {
            throw taken(entry, sheets.next(number.series()));
        });
        SeriesNumber whole = withTotal(sheets, there, number);
        if (remark.isBlank() && leavesGap(sheets, whole)) {
            throw new FailureException(Failure.NUMBER_LEAVES_GAP, whole.fullText(),
                    sheets.next(number.series()).fullText());
        }
        return whole;
    }

    /**
     * Makes a number void, one that nobody has yet included.
     *
     * @throws FailureException {@link Failure#REASON_MISSING}, {@link Failure#NUMBER_VOID} if it is already,
     *                          {@link Failure#NUMBER_LEAVES_GAP} if it has not been reached yet
     */
    NumberEntry makeVoid(RowWriter writer, SeriesNumber number, String reason) {
        if (reason.isBlank()) {
            throw new FailureException(Failure.REASON_MISSING);
        }
        WordSheets sheets = sheets(writer, number);
        Optional<NumberEntry> there = there(sheets, number);
        there.filter(entry -> entry.state() == NumberState.VOID).ifPresent(entry -> {
            throw taken(entry, sheets.next(number.series()));
        });
        SeriesNumber whole = there.map(NumberEntry::number)
                .orElseGet(() -> sheets.numbered(number.series(), number.serial()));
        if (there.isEmpty() && leavesGap(sheets, whole)) {
            throw new FailureException(Failure.NUMBER_LEAVES_GAP, whole.fullText(),
                    sheets.next(number.series()).fullText());
        }
        return save(writer, there, whole, NumberState.VOID, reason,
                there.map(NumberEntry::holder).orElse(NumberHolder.NONE));
    }

    /** @throws FailureException if it is not held but used, void or free already */
    void free(RowWriter writer, SeriesNumber number) {
        WordSheets sheets = sheets(writer, number);
        NumberEntry entry = there(sheets, number)
                .orElseThrow(() -> new FailureException(Failure.NUMBER_NOT_REGISTERED, number.fullText()));
        if (entry.state() != NumberState.RESERVED) {
            throw taken(entry, sheets.next(number.series()));
        }
        store.delete(writer, entry.id());
    }

    /** What a manuscript has or had: the entries that name it. */
    public List<NumberEntry> of(RowWriter writer, ManuscriptId manuscript) {
        return store.ofManuscript(writer.handle(), manuscript);
    }

    /** Sets free what is held for a manuscript; what was made void for it stays, without it. */
    public void release(RowWriter writer, ManuscriptId manuscript) {
        for (NumberEntry entry : of(writer, manuscript)) {
            if (entry.state() == NumberState.RESERVED) {
                store.delete(writer, entry.id());
            } else {
                store.save(writer, new NumberEntry(entry.id(), entry.number(), entry.state(), entry.reason(),
                        NumberHolder.titled(entry.holder().title()), entry.by(), entry.at()));
            }
        }
    }

    /** Writes an entry whose number stays what it is. */
    public void change(RowWriter writer, NumberEntry entry) {
        store.save(writer, entry);
    }

    /** Takes back that a number was ever held. */
    public void forget(RowWriter writer, NumberEntry entry) {
        store.delete(writer, entry.id());
    }

    /** Why a plan cannot be issued with its number, as it is told to the clerk. */
    public FailureException taken(RowWriter writer, NumberEntry entry) {
        return taken(entry, sheets(writer, entry.number()).next(entry.number().series()));
    }

    static FailureException taken(NumberEntry entry, SeriesNumber next) {
        String number = entry.number().fullText();
        return switch (entry.state()) {
            case USED -> new FailureException(Failure.NUMBER_USED, number, entry.holder().title(), next.fullText());
            case RESERVED -> new FailureException(Failure.NUMBER_RESERVED, number,
                    entry.holder().title().isEmpty() ? entry.reason() : entry.holder().title(), next.fullText());
            case VOID -> new FailureException(Failure.NUMBER_VOID, number, entry.reason(), next.fullText());
        };
    }

    private WordSheets sheets(RowWriter writer, SeriesNumber number) {
        return new WordSheets(store.ofWord(writer.handle(), number.series().word()));
    }

    private NumberEntry save(RowWriter writer, Optional<NumberEntry> there, SeriesNumber number, NumberState state,
            String reason, NumberHolder holder) {
        NumberEntry entry = new NumberEntry(there.map(NumberEntry::id).orElseGet(NumberId::random), number, state,
                reason, holder, writer.by(), writer.now().toInstant());
        store.save(writer, entry);
        return entry;
    }

    private static Optional<NumberEntry> there(WordSheets sheets, SeriesNumber number) {
        return sheets.sheet(number.series()).entries().stream()
                .filter(entry -> entry.number().serial() == number.serial()).findFirst();
    }

    private static boolean leavesGap(WordSheets sheets, SeriesNumber number) {
        return number.serial() > sheets.sheet(number.series()).next()
                || number.total().isPresent() && sheets.totals().leavesGap(number.total().getAsInt());
    }

    private static SeriesNumber withTotal(WordSheets sheets, Optional<NumberEntry> there, SeriesNumber number) {
        if (number.total().isPresent()) {
            sheets.withTotal(number.total().getAsInt())
                    .filter(entry -> there.filter(same -> same.id().equals(entry.id())).isEmpty())
                    .ifPresent(entry -> {
                        throw taken(entry, sheets.next(number.series()));
                    });
            return number;
        }
        if (number.series().run() == NumberRun.ISSUE && sheets.countsTotals() && there.isEmpty()) {
            throw new FailureException(Failure.NUMBER_WITHOUT_TOTAL, number.series().word(),
                    sheets.numbered(number.series(), number.serial()).text());
        }
        return there.map(NumberEntry::number).orElse(number);
    }
}
