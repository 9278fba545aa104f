package cn.yaodian.service.ledger;

import cn.yaodian.composing.ledger.EvidenceIndex;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.EvidenceFile;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import cn.yaodian.writing.xlsx.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs evidence into one ZIP file: a folder a task, by its number, and a workbook that says what is what. Safe to call
 * from any thread.
 */
public final class EvidencePack {

    private static final String INDEX = "佐证材料目录.xlsx";
    private static final int WORDS_IN_FOLDER = 24;
    private static final int CHARACTERS_OF_NAME = 80;

    /** Told before each file; what it throws ends the packing, and nothing is left of it. */
    @FunctionalInterface
    public interface Progress {

        /** @param name of the file that comes next */
        void before(int done, int of, String name);
    }

    private final Evidence evidence;
    private final Clock clock;

    /** @param clock tells the day that the index bears */
    public EvidencePack(Evidence evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The name that the file gets unless the clerk gives another: 单位_年度_佐证材料_日期.zip. */
    public String fileName(Plan plan, String office) {
        return FileNames.of(office, plan.year(), "佐证材料", LocalDate.now(clock), "zip");
    }

    /**
     * @param tasks   whose evidence is packed; all of the plan's where none is named
     * @param replace whether a file that is there is replaced: the clerk has been asked
     * @return the file as it is now named
     * @throws FailureException {@link Failure#EVIDENCE_MISSING} where there is none; TARGET_EXISTS,
     *                          TARGET_NOT_WRITABLE, DISK_FULL or FILE_IN_USE
     */
    public Path write(Plan plan, Set<TaskId> tasks, UnitRegister register, Path target, boolean replace,
            Progress progress) {
        List<EvidenceIndex.Line> lines = lines(plan, tasks, register);
        if (lines.isEmpty()) {
            throw new FailureException(Failure.EVIDENCE_MISSING, plan.title());
        }
        return SafeFile.write(target, replace ? Overwrite.REPLACE : Overwrite.REFUSE,
                out -> pack(plan, lines, out, progress));
    }

    private void pack(Plan plan, List<EvidenceIndex.Line> lines, OutputStream out, Progress progress)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(INDEX));
        zip.write(index(plan, lines));
        int done = 0;
        for (EvidenceIndex.Line line : lines) {
            progress.before(done++, lines.size(), line.file().fileName());
            ZipEntry entry = new ZipEntry(line.place());
            entry.setTime(line.file().addedAt().toInstant().toEpochMilli());
            zip.putNextEntry(entry);
            zip.write(evidence.content(line.file()));
            zip.closeEntry();
        }
        zip.finish();
    }

    private byte[] index(Plan plan, List<EvidenceIndex.Line> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WorkbookWriter(clock).write(EvidenceIndex.of(plan, lines, LocalDate.now(clock)), bytes);
        return bytes.toByteArray();
    }

    private List<EvidenceIndex.Line> lines(Plan plan, Set<TaskId> wanted, UnitRegister register) {
        List<EvidenceFile> files = evidence.of(plan.id());
        List<EvidenceIndex.Line> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(INDEX.toLowerCase(Locale.ROOT)));
        List<Task> tasks = plan.tasks();
        for (int place = 0; place < tasks.size(); place++) {
            Task task = tasks.get(place);
            if (!wanted.isEmpty() && !wanted.contains(task.id())) {
                continue;
            }
            String words = task.title().isEmpty() ? task.body() : task.title();
            String folder = folder(place + 1, tasks.size(), words);
            for (EvidenceFile file : files.stream().filter(one -> one.task().equals(task.id())).toList()) {
                String unit = file.unit().flatMap(register::find).map(Unit::shortName).orElse("");
                lines.add(new EvidenceIndex.Line(place + 1, words, unit, file, free(folder, unit, file, taken)));
            }
        }
        return lines;
    }

    /** With as many figures as the last task's number, so that folders sort: 007 开展技能竞赛. */
    private static String folder(int number, int last, String words) {
        String figures = String.format(Locale.ROOT, "%0" + Integer.toString(last).length() + "d", number);
        return FileNames.legal(figures + " " + cut(words.lines().findFirst().orElse(""), WORDS_IN_FOLDER));
    }

    /** A name that no other file of the package has, also where capitals do not count. */
    private static String free(String folder, String unit, EvidenceFile file, Set<String> taken) {
        String legal = FileNames.legal(unit.isEmpty() ? file.fileName() : unit + "_" + file.fileName());
        int dot = legal.lastIndexOf('.') > 0 ? legal.lastIndexOf('.') : legal.length();
        String stem = cut(legal.substring(0, dot), CHARACTERS_OF_NAME);
        Path wanted = Path.of(stem + cut(legal.substring(dot), CHARACTERS_OF_NAME));
        return FileNames.numbered(wanted).map(name -> folder + "/" + name)
                .filter(place -> taken.add(place.toLowerCase(Locale.ROOT))).findFirst().orElseThrow();
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
