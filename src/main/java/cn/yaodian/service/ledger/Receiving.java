package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.returns.Asked;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReceivedFile;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.SentBack;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.SubmissionState;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.ledger.FigureStore;
import cn.yaodian.storage.ledger.LedgerStore;
import cn.yaodian.storage.ledger.ReportStore;
import cn.yaodian.storage.ledger.ReturnFileStore;
import cn.yaodian.storage.ledger.ReturnStore;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a unit says and moves its parts by it, within a step that somebody else makes. */
final class Receiving {

    private final RowWriter writer;
    private final ReturnCollection collection;
    private final Ledger ledger;
    private final LedgerStore ledgers = new LedgerStore();
    private final ReportStore reports = new ReportStore();
    private final FigureStore figures = new FigureStore();
    private final ReturnStore submissions = new ReturnStore();
    private final ReturnFileStore files = new ReturnFileStore();
    private final Map<PartId, LedgerTask> tasks = new LinkedHashMap<>();

    Receiving(RowWriter writer, ReturnCollection collection) {
        this.writer = writer;
        this.collection = collection;
        this.ledger = ledgers.load(writer.handle(), collection.plan());
        ledger.tasks().forEach(this::remember);
    }

    private void remember(LedgerTask task) {
        task.parts().forEach(part -> tasks.put(part.id(), task));
    }

    void receive(UnitReturn said, LocalDate on) {
        Submission stored = submission(said.unit());
        write(said, on);
        submissions.save(writer, collection.plan(), arrived(stored, on));
    }

    /** @param faults what it goes back for at once; empty where it does not */
    void receive(UnitReturn said, ReceivedFile file, byte[] content, String faults) {
        Submission stored = submission(said.unit());
        boolean known = files.of(writer.handle(), collection.id()).getOrDefault(said.unit(), List.of()).stream()
                .anyMatch(one -> one.sha256().equals(file.sha256()));
        write(said, file.on());
        Submission come = known && !stored.received().isEmpty() ? stored : arrived(stored, file.on());
        boolean back = !faults.isBlank() && !come.state().isOwed();
        submissions.save(writer, collection.plan(),
                back ? come.sentBack(new SentBack(file.on(), faults, writer.by())) : come);
        files.save(writer, collection.plan(), collection.id(), said.unit(), file, content);
    }

    /** Of two that come on one day and are looked over together only the first is a day on which something came. */
    private static Submission arrived(Submission stored, LocalDate on) {
        return stored.state() == SubmissionState.RECEIVED && stored.received().contains(on)
                ? stored
                : stored.receivedOn(on);
    }

    private Submission submission(UnitId unit) {
        // Who has been given something to report on since the others were asked is asked by its own return.
        return submissions.submission(writer.handle(), collection.id(), unit)
                .or(() -> Optional.of(Submission.owed(collection.id(), unit))
                        .filter(_ -> new Asked(ledger).units().contains(unit)))
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, collection.matter()));
    }

    /** What it says in other words than before moves its parts; what it says again moves nothing. */
    private void write(UnitReturn said, LocalDate on) {
        Map<PartId, PartReport> before = reports.of(writer.handle(), collection.id()).stream()
                .collect(Collectors.toMap(PartReport::part, report -> report));
        for (PartReport report : said.parts()) {
            Optional<PartReport> stored = Optional.ofNullable(before.get(report.part()));
            reports.save(writer, collection.plan(), collection.id(), report);
            if (stored.filter(report::equals).isEmpty()) {
                move(report.part(), report.saysDone() ? PartAction.FINISH : PartAction.REPORT, on, "");
            }
        }
        said.figures().forEach(figure -> figures.save(writer, collection.plan(),
                new FigureBook.Entry(figure.indicator(), said.unit(), figure.reading())));
    }

    /** What a unit reported has to be mended: its parts are owed again. */
    void takeBack(UnitId unit, LocalDate on, String reason) {
        List<PartId> reported = reports.of(writer.handle(), collection.id()).stream().map(PartReport::part)
                .filter(part -> part(part).filter(one -> one.unit().equals(unit)).isPresent()).toList();
        reported.forEach(part -> move(part, PartAction.SEND_BACK, on, reason));
    }

    /** What is in no state for it stays: a part handed back, or a closed task, has been reported on all the same. */
    private void move(PartId id, PartAction action, LocalDate on, String reason) {
        boolean possible = part(id).filter(part -> action.isPossible(part.state())).isPresent();
        Optional.ofNullable(tasks.get(id)).filter(task -> possible && task.state().isOpen()).ifPresent(task -> remember(
                new PartMoves(writer, ledgers, collection.plan()).move(task, id, action, on, reason)));
    }

    private Optional<Part> part(PartId id) {
        return Optional.ofNullable(tasks.get(id)).flatMap(
                task -> task.parts().stream().filter(part -> part.id().equals(id)).findFirst());
    }
}
