package cn.yaodian.storage.database;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second window out of a workspace. H2 locks its file against other processes, but lets the same process in
 * twice; this lock does neither. The system lets go of it when the process ends, however it ends.
 */
final class WorkspaceLock implements AutoCloseable {

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws FailureException {@link Failure#WORKSPACE_IN_USE} if another holds it */
    static WorkspaceLock take(WorkspaceFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            @Nullable
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new WorkspaceLock(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
            throw new FailureException(Failure.WORKSPACE_IN_USE, heldByThisProcess, folder.root());
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
        channel.close();
        throw new FailureException(Failure.WORKSPACE_IN_USE, folder.root());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
