package cn.yaodian.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes a database, or brings a closed one to this program's version: on a copy that takes its place when it is done,
 * since H2 cannot take back a change of tables. Whatever happens meanwhile, what was there is whole.
 */
final class Migration {

    private final WorkspaceFolder folder;
    private final WorkspaceFolder copy;
    private final H2Address copyAddress;
    private final Schema schema;

    Migration(WorkspaceFolder folder, H2Address address, Schema schema) {
        this.schema = schema;
        this.folder = folder;
        this.copy = new WorkspaceFolder(folder.root().resolve("migrating"));
        this.copyAddress = new H2Address(address.fileSystem(), copy.databaseName());
    }

    /** Makes an empty database. */
    void create() throws IOException {
        try {
            prepare();
            migrateCopy();
        } finally {
            FileTree.delete(copy.root());
        }
    }

    /** Backs the database up, then brings it to this program's version. */
    void run() throws IOException {
        try {
            PackedCopy.make(folder, Backup.Kind.MIGRATION);
            prepare();
            Files.copy(folder.databaseFile(), copy.databaseFile());
            migrateCopy();
        } finally {
            FileTree.delete(copy.root());
        }
    }

    private void prepare() throws IOException {
        FileTree.delete(copy.root());
        Files.createDirectories(copy.databaseFile().getParent());
    }

    private void migrateCopy() throws IOException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(copyAddress.url());
        source.setUser(H2Address.USER);
        // Held, so that the database does not close and open again between Flyway's connections.
        try (Handle _ = Jdbi.create(source).open()) {
            schema.migrate(source);
        }
        Files.move(copy.databaseFile(), folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
