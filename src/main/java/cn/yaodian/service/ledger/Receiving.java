package cn.yaodian.service.ledger;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.FigureBook;
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
import cn.yaodian.storage.ledger.PartStanding;
import cn.yaodian.storage.ledger.ReportStore;
import cn.yaodian.storage.ledger.ReturnFileStore;
import cn.yaodian.storage.ledger.ReturnStore;
import cn.yaodian.storage.ledger.UnitRecords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a unit says and moves its parts by it, within a step that somebody else makes. */
final class Receiving {

    private final RowWriter writer;
    private final ReturnCollection collection;
    private final UnitId unit;
    private final UnitRecords records = new UnitRecords();
    private final ReportStore reports = new ReportStore();
    private final FigureStore figures = new FigureStore();
    private final ReturnStore submissions = new ReturnStore();
    private final ReturnFileStore files = new ReturnFileStore();

    Receiving(RowWriter writer, ReturnCollection collection, UnitId unit) {
        this.writer = writer;
        this.collection = collection;
        this.unit = unit;
    }

    void receive(UnitReturn said, LocalDate on) {
        Submission stored = submission();
        write(said);
        submissions.save(writer, collection.plan(), arrived(stored, on));
    }

    /** @param faults what it goes back for at once; empty where it does not */
    void receive(UnitReturn said, ReceivedFile file, byte[] content, String faults) {
        Submission stored = submission();
        boolean known = files.knows(writer.handle(), collection.id(), unit, file.sha256());
        write(said);
        Submission come = known && !stored.received().isEmpty() ? stored : arrived(stored, file.on());
        boolean back = !faults.isBlank() && !come.state().isOwed();
        submissions.save(writer, collection.plan(),
                back ? come.sentBack(new SentBack(file.on(), faults, writer.by())) : come);
        files.save(writer, collection.plan(), collection.id(), unit, file, content);
    }

    /** Of two that come on one day and are looked over together only the first is a day on which something came. */
    private static Submission arrived(Submission stored, LocalDate on) {
        return stored.state() == SubmissionState.RECEIVED && stored.received().contains(on)
                ? stored
                : stored.receivedOn(on);
    }

    private Submission submission() {
        // Who has been given something to report on since the others were asked is asked by its own return.
        return submissions.submission(writer.handle(), collection.id(), unit)
                .or(() -> Optional.of(Submission.owed(collection.id(), unit)).filter(_ -> isAsked()))
                .orElseThrow(() -> new FailureException(Failure.LEDGER_ENTRY_MISSING, collection.matter()));
    }

    private boolean isAsked() {
        return new Asked(new LedgerStore().load(writer.handle(), collection.plan())).units().contains(unit);
    }

    /** What it says in other words than before moves its parts; what it says again moves nothing. */
    private void write(UnitReturn said) {
        Map<PartId, PartReport> before = records.reports(writer.handle(), collection.id(), unit).stream()
                .collect(Collectors.toMap(PartReport::part, report -> report));
        Map<PartId, PartAction> moves = new LinkedHashMap<>();
        for (PartReport report : said.parts()) {
            if (!report.equals(before.get(report.part()))) {
                reports.save(writer, collection.plan(), collection.id(), report);
                moves.put(report.part(), report.saysDone() ? PartAction.FINISH : PartAction.REPORT);
            }
        }
        move(moves, "");
        said.figures().forEach(figure -> figures.save(writer, collection.plan(),
                new FigureBook.Entry(figure.indicator(), unit, figure.reading())));
    }

    /** What the unit reported has to be mended: its parts are owed again. */
    void takeBack(String reason) {
        Map<PartId, PartAction> moves = new LinkedHashMap<>();
        records.reports(writer.handle(), collection.id(), unit)
                .forEach(report -> moves.put(report.part(), PartAction.SEND_BACK));
        move(moves, reason);
    }

    /** What is in no state for it stays: a part handed back, or a closed task, has been reported on all the same. */
    private void move(Map<PartId, PartAction> moves, String reason) {
        if (moves.isEmpty()) {
            return;
        }
        PartMoves moving = new PartMoves(writer, collection.plan());
        for (PartStanding part : records.standings(writer.handle(), collection.plan(), unit)) {
            Optional.ofNullable(moves.get(part.part()))
                    .filter(action -> action.isPossible(part.state()) && part.taskState().isOpen())
                    .ifPresent(action -> moving.move(part, action, reason));
        }
    }
}
