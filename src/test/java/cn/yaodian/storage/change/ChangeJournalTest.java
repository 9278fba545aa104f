package cn.yaodian.storage.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.database.WorkspaceFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeJournalTest {

    private static final TypingBurst BURST = new TypingBurst(Duration.ofSeconds(2), Duration.ofSeconds(20));

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Database database;
    @SuppressWarnings("NullAway.Init")
    private ChangeJournal journal;
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private final UUID unit = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void open() {
        database = Database.open(new WorkspaceFolder(folder));
        journal = new ChangeJournal(database, "王芳", () -> now, BURST);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsTypedWithoutAPauseIsTakenBackAtOnceAndMadeAgainAtOnce() {
        name(unit, "市");
        for (String typed : List.of("市总", "市总工", "市总工会")) {
            now = now.plusSeconds(1);
            name(unit, typed);
        }
        assertThat(journal.latest(9)).hasSize(2); // the adding, and the typing
        journal.undo();
        assertThat(names()).containsExactly("市");
        journal.redo();
        assertThat(names()).containsExactly("市总工会");
    }

    @Test
    void aPauseAnotherLabelAnotherRowOrALongWhileBeginsANewStep() {
        name(unit, "甲");
        name(other, "乙");
        name(unit, "甲1");
        now = now.plusSeconds(3);
        name(unit, "甲2");
        journal.record("另一件事", writer -> named(writer, unit, "甲3"));
        name(unit, "甲4");
        name(other, "乙1");
        assertThat(journal.latest(99)).hasSize(7);
        for (int second = 0; second < 30; second++) {
            now = now.plusSeconds(1);
            name(other, "乙" + (char) ('a' + second));
        }
        assertThat(journal.latest(99)).hasSize(8);
    }

    @Test
    void whatAnUndoFollowedIsNotContinued() {
        name(unit, "甲");
        name(unit, "甲1");
        journal.undo();
        name(unit, "甲2");
        name(unit, "甲3");
        journal.undo();
        assertThat(names()).containsExactly("甲");
        journal.undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void afterANewChangeWhatWasTakenBackBeforeCannotBeMadeAgain() {
        name(unit, "甲");
        journal.record("改", writer -> named(writer, unit, "甲1"));
        journal.undo();
        name(other, "乙");
        assertThat(journal.redo()).isEmpty();
        journal.undo();
        assertThat(journal.redo()).contains("名称");
        assertThat(names()).containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    void aStepThatFailsLeavesNeitherRowsNorHistory() {
        assertThatThrownBy(() -> journal.record("坏", writer -> {
            named(writer, unit, "甲");
            throw new IllegalStateException("on purpose");
        })).hasMessage("on purpose");
        assertThat(names()).isEmpty();
        assertThat(journal.latest(9)).isEmpty();
        assertThat(logged()).isZero();
    }

    @Test
    void whatOneStepRecordsWithinItIsPartOfItAndSeesWhatItWrote() {
        journal.record("一步", writer -> {
            name(unit, "甲");
            name(unit, "乙");
            assertThat(names()).containsExactly("乙");
            name(other, "丙");
            return unit;
        });
        assertThat(journal.latest(9)).extracting(ChangeSet::label).containsExactly("一步");
        journal.undo();
        assertThat(names()).isEmpty();
        journal.redo();
        assertThat(names()).containsExactlyInAnyOrder("乙", "丙");
    }

    @Test
    void whatFailsWithinAStepTakesAllOfItBack() {
        assertThatThrownBy(() -> journal.record("一步", writer -> {
            name(unit, "甲");
            return journal.record("里面", inner -> {
                throw new IllegalStateException("on purpose");
            });
        })).hasMessage("on purpose");
        assertThat(names()).isEmpty();
        name(unit, "甲");
        assertThat(journal.latest(9)).as("the next step is one of its own").hasSize(1);
    }

    @Test
    void theHistorySaysWhoWhenBeforeAndAfter() {
        name(unit, "甲");
        now = now.plusSeconds(60);
        name(unit, "乙");
        ChangeSet latest = journal.latest(1).getFirst();
        assertThat(latest.madeBy()).isEqualTo("王芳");
        assertThat(latest.madeAt().toInstant()).isEqualTo(now);
        String entry = database.read(handle -> handle
                .createQuery("select row_before || row_after from change_log where set_id = ?").bind(0, latest.id())
                .mapTo(String.class).one());
        assertThat(entry).isEqualTo("{\"name\":\"甲\"}{\"name\":\"乙\"}");
    }

    @Test
    void undoAndRedoAreStepsOfTheHistoryThemselves() {
        name(unit, "甲");
        journal.undo();
        journal.redo();
        assertThat(journal.latest(9)).extracting(ChangeSet::kind).containsExactly(ChangeSet.Kind.REDO,
                ChangeSet.Kind.UNDO, ChangeSet.Kind.CHANGE);
        assertThat(journal.undo()).contains("名称");
        assertThat(journal.undo()).isEmpty();
        assertThat(logged()).isEqualTo(4);
    }

    private void name(UUID id, String name) {
        journal.record("名称", writer -> named(writer, id, name));
    }

    private static UUID named(RowWriter writer, UUID id, String name) {
        writer.put(Row.of(Table.UNIT, id).with("kind", "MEMBER").with("name", name).with("position", 1));
        return id;
    }

    private List<String> names() {
        return database.read(handle -> handle.createQuery("select name from unit").mapTo(String.class).list());
    }

    private int logged() {
        return database
                .read(handle -> handle.createQuery("select count(*) from change_log").mapTo(Integer.class).one());
    }
}
