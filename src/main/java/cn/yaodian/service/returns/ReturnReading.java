package cn.yaodian.service.returns;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.returns.ReceivedFile;
import cn.yaodian.domain.returns.change.ChangeKind;
import cn.yaodian.domain.returns.change.ReportChange;
import cn.yaodian.domain.returns.form.RowRemark;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.storage.source.ContentDigest;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what units send back, compares it with what is on record, and writes what is chosen. Safe to call from any thread. */
public final class ReturnReading {

    private static final String SENT_BACK = "_退回修改";
    /** A reason that is read in a list; the workbook has all of it. */
    private static final int MOST_FAULTS_NAMED = 5;

    private final FormIntake intake;
    private final FormFiles files;
    private final ReturnComparing comparing;
    private final Returns returns;

    ReturnReading(FormFiles files, ReturnComparing comparing, Returns returns) {
        this.intake = new FormIntake(files);
        this.files = files;
        this.comparing = comparing;
        this.returns = returns;
    }

    /**
     * Reads forms; nothing is written. One bad file does not stop the others.
     *
     * @param filesOrFolders folders with all that is in them
     */
    public ReadReturns read(List<Path> filesOrFolders, Steps steps) {
        return comparing.compare(intake.read(filesOrFolders, steps));
    }

    /**
     * Writes what was chosen, each unit's return in one step of the history, and keeps the files. A form that was accepted
     * before and says nothing new changes nothing.
     *
     * @throws FailureException {@link Failure#RETURN_FILE_CHANGED} where a file is not what was read: nothing is written
     *                          then
     */
    public AcceptedReturns accept(Choice choice, Steps steps) {
        Map<Boolean, List<ReadReturn>> forms = choice.read().returns().stream()
                .collect(Collectors.partitioningBy(form -> isWritten(form, choice)));
        List<ReadReturn> wanted = forms.getOrDefault(true, List.of());
        wanted.forEach(this::content);
        List<AcceptedReturns.Written> written = new ArrayList<>();
        for (ReadReturn form : wanted) {
            steps.reached(written.size(), wanted.size(), form.unit().name());
            List<ReportChange> rows = form.changes().stream().filter(change -> choice.has(form, change)).toList();
            Map<UUID, String> taken = new HashMap<>();
            form.changes().stream().filter(change -> change.kind() == ChangeKind.SAME || choice.has(form, change))
                    .forEach(change -> taken.put(change.code(), change.fingerprint()));
            returns.receive(form.collection(), RowsSaid.of(form.collection().id(), form.unit().id(), rows),
                    file(form, choice.on(), taken), content(form), "");
            written.add(new AcceptedReturns.Written(form, rows.size()));
        }
        return new AcceptedReturns(written, forms.getOrDefault(false, List.of()));
    }

    /** Where nothing was chosen, its coming alone is put on record if it says what is known and was still owed. */
    private static boolean isWritten(ReadReturn form, Choice choice) {
        if (form.isFaulty() && !choice.keepGood()) {
            return false;
        }
        boolean chosen = form.changes().stream().anyMatch(change -> choice.has(form, change));
        boolean onlyComes = !form.readBefore() && !form.changes().isEmpty() && form.submission().state().isOwed()
                && form.changes().stream().allMatch(change -> change.kind() == ChangeKind.SAME);
        return chosen || onlyComes;
    }

    private static ReceivedFile file(ReadReturn form, LocalDate on, Map<UUID, String> taken) {
        return new ReceivedFile(String.valueOf(form.file().getFileName()), form.sha256(), size(form.file()), on, taken);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new FailureException(Failure.RETURN_FILE_CHANGED, gone, file);
        }
    }

    private byte[] content(ReadReturn form) {
        byte[] content = intake.load(form.file());
        if (!ContentDigest.of(content).equals(form.sha256())) {
            throw new FailureException(Failure.RETURN_FILE_CHANGED, form.file());
        }
        return content;
    }

    /**
     * Writes the form again with what is wrong in it (错误说明) beside each row, for the unit to mend, and puts on record
     * that it came and went back.
     *
     * @return the new workbook, beside the original under a new name
     * @throws FailureException {@link Failure#RETURN_WITHOUT_FAULTS}, {@link Failure#RETURN_FILE_CHANGED},
     *                          TARGET_NOT_WRITABLE or DISK_FULL
     */
    public Path sendBack(ReadReturn faulty, LocalDate on) {
        if (!faulty.isFaulty()) {
            throw new FailureException(Failure.RETURN_WITHOUT_FAULTS, faulty.file());
        }
        byte[] content = content(faulty);
        List<RowRemark> said = new ArrayList<>(faulty.refused());
        said.addAll(faulty.remarks());
        Path target = SafeFile.write(beside(faulty.file()), Overwrite.REFUSE,
                files.refused(faulty.file(), content, said));
        try {
            returns.receive(faulty.collection(), RowsSaid.of(faulty.collection().id(), faulty.unit().id(), List.of()),
                    file(faulty, on, Map.of()), content,
                    faults(faulty));
        } catch (RuntimeException notOnRecord) {
            target.toFile().delete();
            throw notOnRecord;
        }
        return target;
    }

    private static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return FileNames.free(file.toAbsolutePath().resolveSibling(
                name.substring(0, dot) + SENT_BACK + name.substring(dot)));
    }

    /** The reason as it is put on record. */
    private static String faults(ReadReturn form) {
        String named = form.refused().stream().limit(MOST_FAULTS_NAMED)
                .map(remark -> place(remark) + remark.sentence()).collect(Collectors.joining("；"));
        return form.refused().size() > MOST_FAULTS_NAMED
                ? named + "；等" + form.refused().size() + "处"
                : named;
    }

    private static String place(RowRemark remark) {
        return remark.row().row() > 0 ? "第" + remark.row().row() + "行" : "";
    }
}
