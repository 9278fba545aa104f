package cn.yaodian.service.plan;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of the file that a plan was read from, kept as they were. */
public final class SourceDocument {

    private final String fileName;
    private final String sha256;
    private final byte[] content;

    private SourceDocument(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
        this.sha256 = HexFormat.of().formatHex(digest().digest(content));
    }

    /** @throws FailureException {@link Failure#FILE_UNREADABLE} */
    static SourceDocument of(Path file) {
        try {
            return new SourceDocument(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new FailureException(Failure.FILE_UNREADABLE, unreadable, file);
        }
    }

    /** Without its folder. */
    public String fileName() {
        return fileName;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    byte[] content() {
        return content;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
