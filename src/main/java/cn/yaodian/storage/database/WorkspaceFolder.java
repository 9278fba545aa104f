package cn.yaodian.storage.database;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie in a workspace.
 *
 * @param root absolute
 */
public record WorkspaceFolder(Path root) {

    private static final String DATABASE = "yaodian";

    public WorkspaceFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The database as H2 is told of it: without its ending. */
    Path databaseName() {
        return root.resolve("database").resolve(DATABASE);
    }

    /** The file that holds every row. */
    public Path databaseFile() {
        return root.resolve("database").resolve(DATABASE + ".mv.db");
    }

    /** Held locked while a program works here. */
    Path lockFile() {
        return root.resolve("database").resolve("in-use.lock");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    /** What the office makes: exports that were not saved elsewhere. */
    public Path files() {
        return root.resolve("files");
    }

    /** Documents that were read and are not adopted yet. */
    public Path pending() {
        return root.resolve("pending");
    }

    public boolean holdsWorkspace() {
        return Files.exists(databaseFile());
    }
}
