package cn.yaodian.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.h2.mvstore.MVStoreTool;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes a database file small again that only ever grew ({@link H2Address} says why): what is live is written anew
 * beside it, and then takes its place.
 */
final class Compaction {

    /** Below that size a file is not worth the time. */
    static final long WORTH_BYTES = 4 << 20;

    /** Share of the file that is live, in per cent, below which it is copied. */
    private static final int LOOSE = 50;

    private static final String FILL_RATES = """
                                             select cast(setting_value as integer) from information_schema.settings
                                              where setting_name in ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')""";

    private Compaction() {}

    /** Asked while the database is open. */
    static boolean isWorthwhile(WorkspaceFolder folder, Jdbi jdbi) {
        if (folder.databaseFile().toFile().length() < WORTH_BYTES) {
            return false;
        }
        List<Integer> rates = jdbi
                .withHandle(handle -> handle.createQuery(FILL_RATES).mapTo(Integer.class).list());
        return rates.stream().mapToInt(Integer::intValue).reduce(100, (live, rate) -> live * rate / 100) < LOOSE;
    }

    /** Done while it is closed; what fails leaves the file as it was. */
    static void run(WorkspaceFolder folder) throws IOException {
        WorkspaceFolder copy = new WorkspaceFolder(folder.root().resolve("compacting"));
        try {
            FileTree.delete(copy.root());
            Files.createDirectories(copy.databaseFile().getParent());
            Files.copy(folder.databaseFile(), copy.databaseFile());
            MVStoreTool.compact(copy.databaseFile().toString(), false);
            Files.move(copy.databaseFile(), folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileTree.delete(copy.root());
        }
    }
}
