package cn.yaodian.service.manuscript;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Text files that clerks write with whatever editor they have: UTF-8, or GBK where it is no UTF-8. */
final class TextFile {

    private static final long LARGEST_BYTES = 20L << 20;

    private TextFile() {}

    /** @throws FailureException FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE or FILE_KIND_UNKNOWN */
    static String read(Path file) {
        byte[] bytes = bytes(file, LARGEST_BYTES);
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherwise) {
            try {
                return decoded(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException noText) {
                throw new FailureException(Failure.FILE_KIND_UNKNOWN, noText, file);
            }
        }
    }

    /** @throws FailureException FILE_MISSING, FILE_UNREADABLE or FILE_TOO_LARGE */
    static byte[] bytes(Path file, long largest) {
        try {
            if (Files.size(file) > largest) {
                throw new FailureException(Failure.FILE_TOO_LARGE, file, (Files.size(file) >> 20) + " MB",
                        (largest >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw new FailureException(Failure.FILE_MISSING, gone, file);
        } catch (IOException refused) {
            throw new FailureException(Failure.FILE_UNREADABLE, refused, file);
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
