package cn.yaodian.storage.database;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells from what H2 and the system say what the clerk is to be told. */
final class StorageTrouble {

    /** As Linux, macOS and Windows word it, in English and in Chinese. Java has no type for it. */
    private static final List<String> NO_SPACE = List.of("no space left", "not enough space", "disk quota exceeded",
            "磁盘空间不足", "磁盘配额", "设备上没有空间");

    private static final Set<Failure> READING_TELLS = Set.of(Failure.WORKSPACE_IN_USE, Failure.WORKSPACE_NEWER);

    private StorageTrouble() {}

    /** The failure in the program's words where it is one that can happen; otherwise what came, unchanged. */
    static RuntimeException of(RuntimeException failed, Path place) {
        if (failed instanceof FailureException) {
            return failed;
        }
        return failure(failed).<RuntimeException>map(told -> new FailureException(told, failed, place)).orElse(failed);
    }

    /** Why a database file that can be read and that nobody else of us holds does not open for a look. */
    static FailureException whileReading(RuntimeException failed, Path place) {
        Failure told = failure(failed).filter(READING_TELLS::contains).orElse(Failure.WORKSPACE_DAMAGED);
        return new FailureException(told, failed, place);
    }

    /** What could not be read or written below a workspace, outside its database. */
    static FailureException of(IOException failed, Path place) {
        return new FailureException(saysNoSpace(failed) ? Failure.DISK_FULL : Failure.WORKSPACE_NOT_ACCESSIBLE, failed,
                place);
    }

    /** Whether the database has shut itself after a fault of the disk and must be opened anew. */
    static boolean closedTheDatabase(Throwable failed) {
        return causes(failed).anyMatch(cause -> switch (cause) {
            case SQLException sql -> sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED
                    || sql.getErrorCode() == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN
                    || sql.getErrorCode() == ErrorCode.CONNECTION_BROKEN_1
                    || sql.getErrorCode() == ErrorCode.OBJECT_CLOSED;
            case MVStoreException store -> store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                    || store.getErrorCode() == DataUtils.ERROR_CLOSED;
            default -> false;
        });
    }

    private static Optional<Failure> failure(Throwable failed) {
        if (causes(failed).anyMatch(StorageTrouble::saysNoSpace)) {
            return Optional.of(Failure.DISK_FULL);
        }
        return causes(failed).flatMap(cause -> ofOne(cause).stream()).findFirst();
    }

    private static Optional<Failure> ofOne(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> ofSql(sql.getErrorCode());
            case MVStoreException store -> ofStore(store.getErrorCode());
            default -> Optional.empty();
        };
    }

    private static Optional<Failure> ofSql(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Optional.of(Failure.WORKSPACE_IN_USE);
            case ErrorCode.FILE_VERSION_ERROR_1 -> Optional.of(Failure.WORKSPACE_NEWER);
            case ErrorCode.FILE_CORRUPTED_1 -> Optional.of(Failure.WORKSPACE_DAMAGED);
            case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                Optional.of(Failure.WORKSPACE_NOT_ACCESSIBLE);
            default -> Optional.empty();
        };
    }

    private static Optional<Failure> ofStore(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_LOCKED -> Optional.of(Failure.WORKSPACE_IN_USE);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Optional.of(Failure.WORKSPACE_NEWER);
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND,
                    DataUtils.ERROR_BLOCK_NOT_FOUND, DataUtils.ERROR_SERIALIZATION ->
                Optional.of(Failure.WORKSPACE_DAMAGED);
            case DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED ->
                Optional.of(Failure.WORKSPACE_NOT_ACCESSIBLE);
            default -> Optional.empty();
        };
    }

    private static boolean saysNoSpace(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return NO_SPACE.stream().anyMatch(message::contains);
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
    }
}
