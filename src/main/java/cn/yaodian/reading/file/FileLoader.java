package cn.yaodian.reading.file;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Takes a file into memory, within bounds, or says why it cannot be had. */
public final class FileLoader {

    /** Larger than any document with photographs that an office sends by mail, in bytes. */
    public static final int LARGEST = 64 << 20;

    /** How a file is opened; tests give one that fails. */
    public interface Opener {
        InputStream open(Path file) throws IOException;
    }

    private final Opener opener;
    private final int largest;

    public FileLoader() {
        this(Files::newInputStream, LARGEST);
    }

    /** @param largest bytes that are still taken */
    public FileLoader(Opener opener, int largest) {
        this.opener = opener;
        this.largest = largest;
    }

    /** @throws FailureException FILE_MISSING, FILE_UNREADABLE, FILE_IN_USE, FILE_TOO_LARGE or FILE_EMPTY */
    public byte[] load(Path file) {
        if (Files.isDirectory(file)) {
            throw new FailureException(Failure.FILE_UNREADABLE, file);
        }
        try (InputStream in = opener.open(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new FailureException(Failure.FILE_TOO_LARGE, file, megabytes(Files.size(file)),
                        megabytes(largest));
            }
            if (bytes.length == 0) {
                throw new FailureException(Failure.FILE_EMPTY, file);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new FailureException(Failure.FILE_MISSING, e, file);
        } catch (AccessDeniedException e) {
            throw new FailureException(Failure.FILE_UNREADABLE, e, file);
        } catch (FileSystemException e) {
            throw new FailureException(isInUse(e) ? Failure.FILE_IN_USE : Failure.FILE_UNREADABLE, e, file);
        } catch (IOException e) {
            throw new FailureException(Failure.FILE_UNREADABLE, e, file);
        }
    }

    /** Windows says it in its own language and in no other way. */
    private static boolean isInUse(FileSystemException failed) {
        String reason = failed.getReason() == null ? "" : failed.getReason().toLowerCase(Locale.ROOT);
        return reason.contains("used by another process") || reason.contains("locked a portion")
                || reason.contains("另一个程序") || reason.contains("另一程序");
    }

    private static String megabytes(long bytes) {
        return Math.max(1, bytes >> 20) + " MB";
    }
}
