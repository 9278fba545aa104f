package cn.yaodian.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    private Path temporary = Path.of("");
    private WorkspaceFolder folder = new WorkspaceFolder(Path.of(""));

    @BeforeEach
    void workspace() {
        folder = new WorkspaceFolder(temporary.resolve("办公室 '1'"));
    }

    @Test
    void aBackupMadeWhileOthersWorkBringsBackThatMoment() {
        Backup backup;
        try (Database database = Database.open(folder)) {
            add(database, "市总工会");
            backup = new Backups(database).make(Backup.Kind.MANUAL);
            add(database, "市财政局");
            DatabaseTest.assertFailure(Failure.WORKSPACE_IN_USE, () -> Restore.restore(folder, backup.file()));
        }
        Restore.restore(folder, backup.file());
        assertThat(names()).containsExactly("市总工会");
        assertThat(Backups.list(folder)).extracting(Backup::kind).containsExactlyInAnyOrder(Backup.Kind.MANUAL,
                Backup.Kind.RESTORE);
        Backup replaced = Backups.list(folder).stream().filter(one -> one.kind() == Backup.Kind.RESTORE).findFirst()
                .orElseThrow();
        Restore.restore(folder, replaced.file());
        assertThat(names()).containsExactlyInAnyOrder("市总工会", "市财政局");
    }

    @Test
    void aDamagedBackupReplacesNothing() throws IOException {
        Backup backup;
        try (Database database = Database.open(folder)) {
            add(database, "市总工会");
            backup = new Backups(database).make(Backup.Kind.MANUAL);
        }
        byte[] good = Files.readAllBytes(backup.file());
        byte[] flipped = good.clone();
        flipped[good.length / 2] ^= 0x55;
        for (byte[] bad : List.of(Arrays.copyOf(good, good.length / 2), flipped, new byte[0], new byte[300])) {
            Path file = Files.write(temporary.resolve("bad.zip"), bad);
            byte[] before = Files.readAllBytes(folder.databaseFile());
            DatabaseTest.assertFailure(Failure.BACKUP_DAMAGED, () -> Restore.restore(folder, file));
            assertThat(Files.readAllBytes(folder.databaseFile())).isEqualTo(before);
        }
        assertThat(names()).containsExactly("市总工会");
        assertThat(folder.root().resolve("restoring")).doesNotExist();
    }

    @Test
    void aDamagedDatabaseIsKeptWhenABackupTakesItsPlace() throws IOException {
        Backup backup;
        try (Database database = Database.open(folder)) {
            add(database, "市总工会");
            backup = new Backups(database).make(Backup.Kind.DAILY);
        }
        Files.writeString(folder.databaseFile(), "坏".repeat(9999));
        Restore.restore(folder, backup.file());
        assertThat(names()).containsExactly("市总工会");
        assertThat(Backups.list(folder)).hasSize(2);
    }

    @Test
    void oneBackupADayIsMadeAndOnlyTheLatestDailyOnesAreKept() throws IOException {
        try (Database database = Database.open(folder)) {
            Backups backups = new Backups(database);
            LocalDateTime longAgo = LocalDateTime.of(2026, 1, 1, 8, 0);
            for (int day = 0; day < 20; day++) {
                Files.write(folder.backups().resolve(Backup.name(Backup.Kind.DAILY, longAgo.plusDays(day), 1)),
                        new byte[1]);
                Files.write(folder.backups().resolve(Backup.name(Backup.Kind.MANUAL, longAgo.plusDays(day), 1)),
                        new byte[1]);
            }
            backups.makeDaily(LocalDate.now());
            backups.makeDaily(LocalDate.now());
            assertThat(backups.list()).filteredOn(backup -> backup.kind() == Backup.Kind.DAILY)
                    .hasSize(Backups.DAILY_KEPT).first().extracting(backup -> backup.madeAt().toLocalDate())
                    .isEqualTo(LocalDate.now());
            assertThat(backups.list()).filteredOn(backup -> backup.kind() == Backup.Kind.MANUAL).hasSize(20);
        }
    }

    @Test
    void whatIsNoBackupIsNotListedAndNothingHalfMadeIsLeft() throws IOException {
        try (Database database = Database.open(folder)) {
            Files.writeString(folder.backups().resolve("说明.txt"), "x");
            Backup backup = new Backups(database).make(Backup.Kind.MANUAL);
            assertThat(new Backups(database).list()).containsExactly(backup);
            try (Stream<Path> files = Files.list(folder.backups())) {
                assertThat(files).hasSize(2);
            }
        }
    }

    private static void add(Database database, String name) {
        database.write(handle -> handle.execute(
                "insert into unit (id, kind, name, position) values (random_uuid(), 'MEMBER', ?, 1)", name));
    }

    private List<String> names() {
        try (Database database = Database.open(folder)) {
            return database.read(handle -> handle.createQuery("select name from unit")
                    .mapTo(String.class).list()).stream().sorted().toList();
        }
    }
}
