package cn.yaodian.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    private static final String OF_THIS_PROGRAM = Schema.OF_THIS_PROGRAM.migrations().getFirst();

    @TempDir
    private Path temporary = Path.of("");
    private WorkspaceFolder folder = new WorkspaceFolder(Path.of(""));

    @BeforeEach
    void aDatabaseOfThePresentVersion() {
        folder = new WorkspaceFolder(temporary);
        try (Database database = Database.open(folder)) {
            database.write(handle -> handle.execute(
                    """
                    insert into unit (id, kind, name, position) values (random_uuid(), 'MEMBER', '市总工会', 1)"""));
        }
    }

    @Test
    void aDatabaseOfAnEarlierVersionIsBackedUpAndThenChangedWithAllThatIsInIt() {
        try (Database database = open("classpath:cn/yaodian/storage/later")) {
            assertThat(names(database, "select name || remark from unit")).containsExactly("市总工会");
            assertThat(new Backups(database).list()).singleElement().extracting(Backup::kind)
                    .isEqualTo(Backup.Kind.MIGRATION);
        }
        assertThat(folder.root().resolve("migrating")).doesNotExist();
    }

    @Test
    void theBackupOfAMigrationBringsTheEarlierVersionBack() {
        open("classpath:cn/yaodian/storage/later").close();
        DatabaseTest.assertFailure(Failure.WORKSPACE_NEWER,
                () -> Database.open(folder).close());
        Restore.restore(folder, Backups.list(folder).getFirst().file());
        try (Database database = Database.open(folder)) {
            assertThat(names(database, "select name from unit")).containsExactly("市总工会");
        }
    }

    @Test
    void aMigrationThatFailsHalfWayLeavesTheDatabaseWhole() {
        assertThatThrownBy(() -> open("classpath:cn/yaodian/storage/broken").close())
                .isInstanceOf(FlywayException.class);
        try (Database database = Database.open(folder)) {
            assertThat(names(database, "select name || position from unit")).containsExactly("市总工会1");
        }
    }

    @Test
    void plansThatShareANumberComeIntoTheRegisterOnceAndTheIssuedOneHasIt() throws IOException {
        WorkspaceFolder second = new WorkspaceFolder(temporary.resolve("v2"));
        Files.createDirectories(second.databaseFile().getParent());
        try (InputStream stored = Objects.requireNonNull(InventedPlans.class.getResourceAsStream("versions/v2.zip"));
                ZipInputStream zip = new ZipInputStream(stored)) {
            zip.getNextEntry();
            Files.copy(zip, second.databaseFile());
        }
        Jdbi.create(H2Address.onDisk(second).url(), H2Address.USER, "").useHandle(handle -> {
            handle.execute("""
                           insert into plan (id, kind, state, plan_year, title, section_styles, task_style,
                                             numbers_run_through, preamble, closing)
                           select random_uuid(), kind, 'ISSUED', plan_year, '另一份要点', section_styles, task_style,
                                  numbers_run_through, preamble, closing from plan""");
            handle.execute("""
                           insert into plan_issue
                           select plan.id, letterhead, number_word, number_year, number_serial, '', cover_text,
                                  date_of_issue, note, printed_by, printed_on
                             from plan_issue, plan where plan.title = '另一份要点'""");
        });
        try (Database database = Database.open(second)) {
            assertThat(names(database,
                    """
                    select word.word || number_year || serial || number.state || number.title
                      from registered_number number join number_word word on word.id = number.word_id"""))
                    .containsExactly("青产改组20263USED另一份要点");
        }
    }

    private Database open(String more) {
        return Database.open(folder, H2Address.onDisk(folder), new Schema(9000, List.of(OF_THIS_PROGRAM, more)));
    }

    private static List<String> names(Database database, String sql) {
        return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
