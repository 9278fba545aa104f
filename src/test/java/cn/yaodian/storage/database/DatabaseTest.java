package cn.yaodian.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final String ADD_UNIT = "insert into unit (id, kind, name, position) values (random_uuid(), 'MEMBER', ?, 1)";

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void aWorkspaceOpensInAFolderWithBlanksAndChineseInItsName() {
        WorkspaceFolder folder = new WorkspaceFolder(temporary.resolve("产改办 2026 年 'a' %20 #1"));
        Database.open(folder).close();
        assertThat(folder.databaseFile()).isRegularFile();
        try (Database again = Database.open(folder)) {
            assertThat(count(again)).isZero();
        }
    }

    @Test
    void aFolderWhoseNameH2CannotBeToldIsRefused() {
        WorkspaceFolder folder = new WorkspaceFolder(temporary.resolve("甲;乙"));
        assertFailure(Failure.WORKSPACE_NOT_ACCESSIBLE, () -> Database.open(folder).close());
    }

    @Test
    void aSecondWindowIsKeptOut() {
        WorkspaceFolder folder = new WorkspaceFolder(temporary);
        try (Database first = Database.open(folder)) {
            add(first, "市总工会");
            assertFailure(Failure.WORKSPACE_IN_USE, () -> Database.open(folder).close());
            assertThat(count(first)).isEqualTo(1);
        }
        try (Database afterwards = Database.open(folder)) {
            assertThat(count(afterwards)).isEqualTo(1);
        }
    }

    @Test
    void aWorkspaceOfALaterVersionIsRefusedAndNotAByteOfItChanges() throws IOException {
        WorkspaceFolder folder = new WorkspaceFolder(temporary);
        Database.open(folder).close();
        Jdbi.create(H2Address.onDisk(folder).url(), H2Address.USER, "").useHandle(handle -> handle
                .execute("""
                         insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
                             "script", "installed_by", "execution_time", "success")
                         values (99, '99', 'from the future', 'SQL', 'V99__x.sql', 'later', 1, true)"""));
        byte[] before = Files.readAllBytes(folder.databaseFile());
        assertFailure(Failure.WORKSPACE_NEWER, () -> Database.open(folder).close());
        assertThat(Arrays.equals(before, Files.readAllBytes(folder.databaseFile()))).isTrue();
    }

    @Test
    void aDatabaseFileThatIsSomethingElseIsDamagedAndLeftAsItIs() throws IOException {
        WorkspaceFolder folder = new WorkspaceFolder(temporary);
        Files.createDirectories(folder.databaseFile().getParent());
        Files.writeString(folder.databaseFile(), "这不是数据库。".repeat(5000));
        byte[] before = Files.readAllBytes(folder.databaseFile());
        assertFailure(Failure.WORKSPACE_DAMAGED, () -> Database.open(folder).close());
        assertThat(Files.readAllBytes(folder.databaseFile())).isEqualTo(before);
    }

    @Test
    void anEmptiedDatabaseFileIsDamagedNotNew() throws IOException {
        WorkspaceFolder folder = new WorkspaceFolder(temporary);
        Database.open(folder).close();
        Files.write(folder.databaseFile(), new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        assertFailure(Failure.WORKSPACE_DAMAGED, () -> Database.open(folder).close());
    }

    @Test
    void aDatabaseFileCutShortIsDamagedAndNotOpenedAsItWasLongAgo() throws IOException {
        WorkspaceFolder folder = withManyUnits();
        byte[] whole = Files.readAllBytes(folder.databaseFile());
        for (int part : new int[] {whole.length / 3, whole.length / 2, whole.length - 9000}) {
            Files.write(folder.databaseFile(), Arrays.copyOf(whole, part));
            assertFailure(Failure.WORKSPACE_DAMAGED, () -> Database.open(folder).close());
        }
        Files.write(folder.databaseFile(), whole);
        try (Database again = Database.open(folder)) {
            assertThat(count(again)).isEqualTo(500);
        }
    }

    @Test
    void aDatabaseFileOverwrittenInTheMiddleIsDamaged() throws IOException {
        WorkspaceFolder folder = withManyUnits();
        byte[] overwritten = Files.readAllBytes(folder.databaseFile());
        Arrays.fill(overwritten, 8192, overwritten.length - 4096, (byte) 7);
        Files.write(folder.databaseFile(), overwritten);
        assertFailure(Failure.WORKSPACE_DAMAGED, () -> readAll(folder));
    }

    private WorkspaceFolder withManyUnits() {
        WorkspaceFolder folder = new WorkspaceFolder(temporary);
        try (Database database = Database.open(folder)) {
            for (int i = 0; i < 500; i++) {
                add(database, "单位" + i);
            }
        }
        return folder;
    }

    @Test
    void aPlaceThatIsAFileHoldsNoWorkspace() throws IOException {
        Path file = Files.writeString(temporary.resolve("文件.txt"), "x");
        assertFailure(Failure.WORKSPACE_NOT_ACCESSIBLE, () -> Database.open(new WorkspaceFolder(file)).close());
    }

    @Test
    void aReadOnlyFolderIsNotAccessible() {
        Path locked = temporary.resolve("locked");
        assertThat(locked.toFile().mkdir()).isTrue();
        assumeTrue(locked.toFile().setReadOnly() && !Files.isWritable(locked),
                "this user may write everywhere (root), so no folder is read-only");
        try {
            assertFailure(Failure.WORKSPACE_NOT_ACCESSIBLE, () -> Database.open(new WorkspaceFolder(locked)).close());
        } finally {
            locked.toFile().setWritable(true);
        }
    }

    @Test
    void aFolderThatTakesNothingFromAnybodyIsNotAccessible() {
        Path proc = Path.of("/proc");
        assumeTrue(Files.isDirectory(proc), "only Linux has a folder that even root cannot write to");
        assertFailure(Failure.WORKSPACE_NOT_ACCESSIBLE,
                () -> Database.open(new WorkspaceFolder(proc.resolve("yaodian"))).close());
    }

    @Test
    void aFullDiskIsToldNothingIsHalfWrittenAndWorkGoesOnOnceThereIsRoom() {
        SmallDisk.register();
        WorkspaceFolder folder = new WorkspaceFolder(temporary);
        try (Database database = Database.open(folder, onSmallDisk(folder), Schema.OF_THIS_PROGRAM)) {
            add(database, "市总工会");
            SmallDisk.setRoom(0);
            assertFailure(Failure.DISK_FULL, () -> database.write(handle -> {
                for (int i = 0; i < 20_000; i++) {
                    handle.execute(ADD_UNIT, "单位" + i);
                }
                return true;
            }));
            SmallDisk.setRoom(Long.MAX_VALUE);
            assertThat(count(database)).isEqualTo(1);
            add(database, "市财政局");
        }
        try (Database again = Database.open(folder)) {
            assertThat(count(again)).isEqualTo(2);
        }
    }

    @Test
    void aWorkspaceCannotBeMadeOnAFullDisk() {
        SmallDisk.register();
        SmallDisk.setRoom(8192);
        WorkspaceFolder folder = new WorkspaceFolder(temporary);
        assertFailure(Failure.DISK_FULL,
                () -> Database.open(folder, onSmallDisk(folder), Schema.OF_THIS_PROGRAM).close());
        SmallDisk.setRoom(Long.MAX_VALUE);
        try (Database database = Database.open(folder, onSmallDisk(folder), Schema.OF_THIS_PROGRAM)) {
            assertThat(count(database)).isZero();
        }
    }

    @Test
    void aFileThatHasGrownIsSmallAgainOnceClosedAndHoldsTheSame() {
        WorkspaceFolder folder = new WorkspaceFolder(temporary);
        try (Database database = Database.open(folder)) {
            add(database, "市总工会");
            for (int i = 0; folder.databaseFile().toFile().length() < 2 * Compaction.WORTH_BYTES; i++) {
                String name = "甲".repeat(i % 50_000 + 1);
                database.write(handle -> handle.execute("update unit set name = ?", name));
            }
            database.write(handle -> handle.execute("update unit set name = '市财政局'"));
        }
        assertThat(folder.databaseFile().toFile().length()).isLessThan(Compaction.WORTH_BYTES / 4);
        assertThat(folder.root().resolve("compacting")).doesNotExist();
        try (Database again = Database.open(folder)) {
            assertThat(again.<String>read(
                    handle -> handle.createQuery("select name from unit").mapTo(String.class).one()))
                    .isEqualTo("市财政局");
        }
    }

    @Test
    void theVersionThatThisProgramWorksWithIsThatOfItsLastMigration() {
        try (Database database = Database.open(new WorkspaceFolder(temporary))) {
            int latest = database.read(handle -> handle
                    .createQuery("select max(cast(\"version\" as integer)) from \"flyway_schema_history\"")
                    .mapTo(Integer.class).one());
            assertThat(latest).isEqualTo(Schema.OF_THIS_PROGRAM.current());
        }
    }

    private static H2Address onSmallDisk(WorkspaceFolder folder) {
        return new H2Address(SmallDisk.SCHEME + ":", folder.databaseName());
    }

    private static void add(Database database, String name) {
        database.write(handle -> handle.execute(ADD_UNIT, name));
    }

    private static int count(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from unit").mapTo(Integer.class).one());
    }

    private static void readAll(WorkspaceFolder folder) {
        try (Database database = Database.open(folder)) {
            database.read(
                    handle -> handle.createQuery("select name from unit order by name").mapTo(String.class).list());
        }
    }

    static void assertFailure(Failure failure, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
