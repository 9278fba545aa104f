package cn.yaodian.storage.database;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open database of a workspace. Safe to use from any thread. What goes wrong comes out as a
 * {@link FailureException} where it is no fault of the program. After a disk that was full, H2 shuts the database; the
 * next use opens it again with all that was committed.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final WorkspaceFolder folder;
    private final H2Address address;
    private final WorkspaceLock lock;
    /** The transaction that a thread is writing in: what it reads meanwhile is read in it. */
    private final ThreadLocal<Optional<Handle>> writing = ThreadLocal.withInitial(Optional::empty);
    private JdbcConnectionPool pool;
    private Jdbi jdbi;
    private boolean shut;
    private boolean closed;

    private Database(WorkspaceFolder folder, H2Address address, WorkspaceLock lock) {
        this.folder = folder;
        this.address = address;
        this.lock = lock;
        this.pool = connect();
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the database of a folder, made where there is none, and brings it to this program's version; before that,
     * one that holds anything is backed up.
     *
     * @throws FailureException one of the {@code WORKSPACE_} failures, or {@link Failure#DISK_FULL}
     */
    public static Database open(WorkspaceFolder folder) {
        return open(folder, H2Address.onDisk(folder), Schema.OF_THIS_PROGRAM);
    }

    static Database open(WorkspaceFolder folder, H2Address address, Schema schema) {
        WorkspaceLock lock = prepare(folder);
        try {
            bringUpToDate(folder, address, schema);
            return new Database(folder, address, lock);
        } catch (IOException failed) {
            release(lock);
            throw StorageTrouble.of(failed, folder.root());
        } catch (RuntimeException failed) {
            release(lock);
            throw StorageTrouble.of(failed, folder.root());
        }
    }

    private static void bringUpToDate(WorkspaceFolder folder, H2Address address, Schema schema) throws IOException {
        if (!folder.holdsWorkspace()) {
            new Migration(folder, address, schema).create();
            return;
        }
        refuseWhatIsNoDatabase(folder);
        int version = version(folder, address);
        if (version > schema.current()) {
            throw new FailureException(Failure.WORKSPACE_NEWER, folder.root());
        }
        if (version == 0) {
            throw new FailureException(Failure.WORKSPACE_DAMAGED, folder.root());
        }
        if (version < schema.current()) {
            new Migration(folder, address, schema).run();
        }
    }

    private static WorkspaceLock prepare(WorkspaceFolder folder) {
        if (folder.root().toString().contains(";")) {
            // H2 takes what follows a semicolon for settings and knows no way to write one in a path.
            throw new FailureException(Failure.WORKSPACE_NOT_ACCESSIBLE, folder.root());
        }
        try {
            Files.createDirectories(folder.databaseFile().getParent());
            Files.createDirectories(folder.backups());
            Files.createDirectories(folder.files());
            return WorkspaceLock.take(folder);
        } catch (IOException failed) {
            throw StorageTrouble.of(failed, folder.root());
        }
    }

    private static void refuseWhatIsNoDatabase(WorkspaceFolder folder) throws IOException {
        Path file = folder.databaseFile();
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || !Files.isWritable(file)) {
            // H2 would open a file that cannot be written without a word and fail at the first change.
            throw new FailureException(Failure.WORKSPACE_NOT_ACCESSIBLE, folder.root());
        }
        // H2 takes an empty file for a new database; here it is one that has lost what it held.
        if (file.toFile().length() == 0 || FileHeader.isCutShort(file)) {
            throw new FailureException(Failure.WORKSPACE_DAMAGED, folder.root());
        }
    }

    /** Looked up without writing, so that a database that is refused stays as it is. */
    private static int version(WorkspaceFolder folder, H2Address address) {
        try {
            return Schema.version(Jdbi.create(address.readOnlyUrl(), H2Address.USER, ""));
        } catch (RuntimeException failed) {
            throw StorageTrouble.whileReading(failed, folder.root());
        }
    }

    public WorkspaceFolder folder() {
        return folder;
    }

    /**
     * Reads; all that the work sees is of one moment, whatever is written meanwhile. Within {@link #write} it sees what
     * has been written there.
     */
    public <R> R read(HandleCallback<R, RuntimeException> work) {
        Optional<Handle> open = writing.get();
        return open.isPresent()
                ? work.withHandle(open.get())
                : run(TransactionIsolationLevel.REPEATABLE_READ, work);
    }

    /** Writes in one transaction: all or nothing. When it returns, what was written is on the disk. */
    public <R> R write(HandleCallback<R, RuntimeException> work) {
        return run(TransactionIsolationLevel.READ_COMMITTED, handle -> {
            writing.set(Optional.of(handle));
            try {
                return work.withHandle(handle);
            } finally {
                writing.remove();
            }
        });
    }

    private <R> R run(TransactionIsolationLevel level, HandleCallback<R, RuntimeException> work) {
        Jdbi used = opened();
        try {
            return used.inTransaction(level, work);
        } catch (RuntimeException failed) {
            if (StorageTrouble.closedTheDatabase(failed)) {
                markShut(used);
            }
            throw StorageTrouble.of(failed, folder.root());
        }
    }

    private synchronized Jdbi opened() {
        if (closed) {
            throw new IllegalStateException("the workspace is closed");
        }
        if (shut) {
            LOG.warn("opening the database again after it shut itself");
            pool = connect();
            jdbi = Jdbi.create(pool);
            shut = false;
        }
        return jdbi;
    }

    private synchronized void markShut(Jdbi used) {
        if (used == jdbi && !shut) {
            pool.dispose();
            shut = true;
        }
    }

    // The pool keeps its connections, and they keep the database open.
    private JdbcConnectionPool connect() {
        return JdbcConnectionPool.create(address.url(), H2Address.USER, "");
    }

    /** Ends all work; another window may open the workspace then. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            boolean loose = !shut && Compaction.isWorthwhile(folder, jdbi);
            shutDown();
            if (loose) {
                Compaction.run(folder);
            }
        } catch (IOException | SQLException | RuntimeException unimportant) {
            // All that was committed is in the file; it is only not as tidy as it might be.
            LOG.warn("the database did not close in order", unimportant);
        } finally {
            pool.dispose();
            release(lock);
        }
    }

    private void shutDown() throws SQLException {
        try (Connection last = pool.getConnection(); Statement statement = last.createStatement()) {
            statement.execute("shutdown");
        }
    }

    private static void release(WorkspaceLock lock) {
        try {
            lock.close();
        } catch (IOException unimportant) {
            LOG.warn("the workspace lock did not close in order", unimportant);
        }
    }
}
