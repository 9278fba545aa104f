package cn.yaodian.service.manuscript;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.service.number.NumberSteps;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.number.NumberStore;
import java.time.LocalDate;
import java.util.Optional;

/** What the register is told of a manuscript, within the step that changes the manuscript. */
final class ManuscriptNumbers {

    private final NumberSteps steps = new NumberSteps();
    private final NumberStore store = new NumberStore();

    /** Holds the next number for a draft in place of what was held for it, and writes it into the text. */
    ManuscriptText take(RowWriter writer, Manuscript manuscript, NumberSeries series) {
        steps.of(writer, manuscript.id()).stream().filter(entry -> entry.state() == NumberState.RESERVED)
                .forEach(entry -> steps.forget(writer, entry));
        SeriesNumber number = steps
                .giveNext(writer, series, NumberState.RESERVED, holder(manuscript), "").number();
        ManuscriptHead head = manuscript.text().head();
        return manuscript.text().with(series.run() == NumberRun.DOCUMENT
                ? head.numbered(number.text())
                : head.issued(number.text()));
    }

    /** What is held for the draft goes by the title that it now has. */
    void follow(RowWriter writer, Manuscript manuscript) {
        steps.of(writer, manuscript.id()).stream().filter(entry -> entry.state() == NumberState.RESERVED)
                .forEach(entry -> steps.change(writer, new NumberEntry(entry.id(), entry.number(), entry.state(),
                        entry.reason(), holder(manuscript), entry.by(), entry.at())));
    }

    /** Before a draft is deleted. */
    void release(RowWriter writer, Manuscript manuscript) {
        steps.release(writer, manuscript.id());
    }

    /**
     * Registers the number that the document goes out with. What else was held for it is free again; what an earlier
     * version went out with, if that was another number, is void.
     *
     * @param reason of the correction; empty for the first version
     * @throws FailureException one of the {@code NUMBER_} failures
     */
    void use(RowWriter writer, Manuscript manuscript, String reason) {
        Optional<SeriesNumber> number = number(manuscript);
        for (NumberEntry entry : steps.of(writer, manuscript.id())) {
            if (number.filter(entry.number()::isSameAs).isPresent()) {
                continue;
            }
            if (entry.state() == NumberState.RESERVED) {
                steps.forget(writer, entry);
            } else if (entry.state() == NumberState.USED) {
                steps.change(writer, entry.voided(reason));
            }
        }
        number.ifPresent(given -> steps.give(writer, given, NumberState.USED, holder(manuscript), ""));
    }

    /** Why the document cannot go out with the number that it bears, if it cannot. */
    Optional<FailureException> refusal(Database database, Manuscript manuscript) {
        try {
            number(manuscript).ifPresent(given -> steps.check(
                    database.read(handle -> store.ofWord(handle, given.series().word())), given, holder(manuscript)));
            return Optional.empty();
        } catch (FailureException refused) {
            return Optional.of(refused);
        }
    }

    /** A letter, an order or minutes may go without one; a document and a bulletin may not. */
    private static Optional<SeriesNumber> number(Manuscript manuscript) {
        ManuscriptText text = manuscript.text();
        ManuscriptForm form = text.head().form();
        String printed = text.numberText();
        if (printed.isEmpty()) {
            if (form == ManuscriptForm.DOCUMENT || form == ManuscriptForm.BULLETIN) {
                throw new FailureException(Failure.NUMBER_MISSING, text.title());
            }
            return Optional.empty();
        }
        Optional<SeriesNumber> number = form == ManuscriptForm.BULLETIN
                ? issue(manuscript, printed)
                : DocumentNumber.parse(printed).map(SeriesNumber::of)
                        .or(() -> form == ManuscriptForm.MINUTES ? issue(manuscript, printed) : Optional.empty());
        if (number.isEmpty() && form != ManuscriptForm.ORDER && form != ManuscriptForm.MINUTES) {
            throw new FailureException(Failure.NUMBER_UNREADABLE, printed);
        }
        return number;
    }

    private static Optional<SeriesNumber> issue(Manuscript manuscript, String printed) {
        return SeriesNumber.ofIssue(manuscript.text().head().seriesName(), year(manuscript), printed);
    }

    private static int year(Manuscript manuscript) {
        return manuscript.text().foot().date().map(LocalDate::getYear).orElse(manuscript.year());
    }

    private static NumberHolder holder(Manuscript manuscript) {
        return new NumberHolder(manuscript.text().title(), Optional.of(manuscript.id()), manuscript.plan(),
                manuscript.text().foot().date());
    }
}
