package cn.yaodian.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.EvidenceFile;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    private final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);
    private final TaskId first = plan.tasks().getFirst().id();
    private final TaskId second = plan.tasks().getLast().id();
    private final Clock clock = Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("office"));
        workspace.units().save(UNION, "新增单位");
        workspace.plans().save(plan, "印发");
        workspace.ledgers().open(plan, workspace.units().register());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String words) throws IOException {
        Path file = Files.createDirectories(folder.resolve(Integer.toHexString(words.hashCode()))).resolve(name);
        return Files.writeString(file, words);
    }

    private EvidenceFile add(TaskId task, Optional<UnitId> unit, String name, String words) throws IOException {
        return workspace.evidence().add(plan.id(), task, unit, file(name, words), "竞赛现场");
    }

    @Test
    void aFileComesBackAsItWasGivenAlsoFromTheClosedWorkspace() throws IOException {
        EvidenceFile added = add(first, Optional.of(UNION.id()), "照片.jpg", "图像");
        add(first, Optional.empty(), "总结.docx", "总结");
        workspace.close();
        workspace = Workspace.open(folder.resolve("office"));
        assertThat(workspace.evidence().of(first)).hasSize(2).first().isEqualTo(added);
        assertThat(workspace.evidence().of(first, UNION.id())).containsExactly(added);
        assertThat(workspace.evidence().of(plan.id())).hasSize(2);
        assertThat(new String(workspace.evidence().content(added), StandardCharsets.UTF_8)).isEqualTo("图像");
    }

    @Test
    void theSameBytesTwiceAreKeptOnceAndUndoBringsBackWhatWasRemoved() throws IOException {
        EvidenceFile added = add(first, Optional.empty(), "照片.jpg", "图像");
        assertThat(add(first, Optional.empty(), "另存.jpg", "图像")).isEqualTo(added);
        workspace.evidence().note(plan.id(), added, "  颁奖现场 ");
        assertThat(workspace.evidence().of(first)).singleElement()
                .satisfies(file -> assertThat(file.note()).isEqualTo("颁奖现场"));
        workspace.evidence().remove(plan.id(), added);
        assertThat(workspace.evidence().of(first)).isEmpty();
        workspace.history().undo();
        assertThat(workspace.evidence().of(first)).hasSize(1);
    }

    @Test
    void whatIsEmptyMissingOrTooLargeIsRefusedAndNothingIsKept() throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength((Evidence.MOST_MEGABYTES << 20) + 1L);
        }
        refused(huge, Failure.EVIDENCE_TOO_LARGE);
        refused(file("空.txt", ""), Failure.FILE_EMPTY);
        refused(folder.resolve("无.txt"), Failure.FILE_MISSING);
        refused(folder, Failure.FILE_UNREADABLE);
        assertThat(workspace.evidence().of(plan.id())).isEmpty();
    }

    private void refused(Path file, Failure why) {
        assertThatThrownBy(() -> workspace.evidence().add(plan.id(), first, Optional.empty(), file, ""))
                .isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(why));
    }

    private Path pack(Set<TaskId> tasks, String name, EvidencePack.Progress progress) {
        return new EvidencePack(workspace.evidence(), clock).write(plan, tasks, workspace.units().register(),
                folder.resolve(name), false, progress);
    }

    @Test
    void aPackHasAFolderATaskNamesThatEverySystemTakesAndAnIndex() throws IOException {
        add(second, Optional.of(UNION.id()), "报表:一?.xlsx", "甲");
        add(second, Optional.of(UNION.id()), "照片.JPG", "乙");
        add(second, Optional.of(UNION.id()), "照片.jpg", "丙");
        add(first, Optional.empty(), "=SUM(A1).txt", "丁");
        Path zip = pack(Set.of(), "材料.zip", (_, _, _) -> {});
        try (ZipFile read = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            assertThat(read.stream().map(entry -> entry.getName())).containsExactly("佐证材料目录.xlsx",
                    "1 开展第0项行动/=SUM(A1).txt", "2 开展第1项行动/市总工会_报表：一？.xlsx",
                    "2 开展第1项行动/市总工会_照片.JPG", "2 开展第1项行动/市总工会_照片（2）.jpg");
            assertThat(read.getInputStream(read.getEntry("2 开展第1项行动/市总工会_照片（2）.jpg")).readAllBytes())
                    .isEqualTo("丙".getBytes(StandardCharsets.UTF_8));
            try (Workbook index = WorkbookFactory.create(read.getInputStream(read.getEntry("佐证材料目录.xlsx")))) {
                List<String> rows = rows(index);
                assertThat(rows).anyMatch(row -> row.contains("|2|开展第1项行动|市总工会|2 开展第1项行动/市总工会_照片（2）.jpg|"));
                assertThat(rows).anyMatch(row -> row.contains("1 开展第0项行动/=SUM(A1).txt"));
            }
        }
    }

    private static List<String> rows(Workbook index) {
        DataFormatter words = new DataFormatter();
        List<String> rows = new ArrayList<>();
        for (Row row : index.getSheetAt(0)) {
            StringBuilder line = new StringBuilder("|");
            row.forEach(cell -> line.append(words.formatCellValue(cell)).append('|'));
            rows.add(line.toString());
        }
        return rows;
    }

    @Test
    void onlyTheTasksWantedArePackedAndACancelledPackLeavesNothing() throws IOException {
        add(first, Optional.empty(), "一.txt", "甲");
        add(second, Optional.empty(), "二.txt", "乙");
        try (ZipFile read = new ZipFile(pack(Set.of(second), "一项.zip", (_, _, _) -> {}).toFile(),
                StandardCharsets.UTF_8)) {
            assertThat(read.stream().map(entry -> entry.getName())).containsExactly("佐证材料目录.xlsx",
                    "2 开展第1项行动/二.txt");
        }
        assertThatThrownBy(() -> pack(Set.of(), "中断.zip", (done, _, _) -> {
            if (done == 1) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.startsWith("中断") || name.endsWith(".part"));
        }
        workspace.evidence().of(plan.id()).forEach(file -> workspace.evidence().remove(plan.id(), file));
        assertThatThrownBy(() -> pack(Set.of(), "空.zip", (_, _, _) -> {})).isInstanceOfSatisfying(
                FailureException.class, thrown -> assertThat(thrown.failure()).isEqualTo(Failure.EVIDENCE_MISSING));
    }
}
