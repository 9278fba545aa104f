package cn.yaodian.service.manuscript;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Takes pictures from files into the workspace. Safe to call from any thread. */
public final class KeptPictures {

    /** More is no picture for a document: a page at 600 dots an inch takes less. */
    private static final long LARGEST_BYTES = 30L << 20;

    private final Manuscripts manuscripts;

    public KeptPictures(Manuscripts manuscripts) {
        this.manuscripts = manuscripts;
    }

    /**
     * Keeps a picture under a name made of the file's, without blanks and brackets, by which a text can call it.
     *
     * @throws FailureException {@link Failure#FILE_MISSING}, {@link Failure#FILE_UNREADABLE},
     *                          {@link Failure#FILE_TOO_LARGE}, or {@link Failure#PICTURE_UNREADABLE} if it is neither
     *                          PNG nor JPEG
     */
    public ManuscriptPicture keep(Path file) {
        byte[] bytes = read(file);
        if (!isPicture(bytes)) {
            throw new FailureException(Failure.PICTURE_UNREADABLE, name(file));
        }
        String plain = name(file).replaceFirst("\\.[^.]*$", "").replaceAll("[\\s\\[\\]\u3000\uff3b\uff3d\u3010\u3011]+",
                "");
        return new ManuscriptPicture(plain.isEmpty() ? String.valueOf(bytes.length) : plain, manuscripts.keep(bytes));
    }

    private static byte[] read(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST_BYTES) {
                throw new FailureException(Failure.FILE_TOO_LARGE, name(file), (size >> 20) + " MB",
                        (LARGEST_BYTES >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw new FailureException(Failure.FILE_MISSING, gone, name(file));
        } catch (IOException unreadable) {
            throw new FailureException(Failure.FILE_UNREADABLE, unreadable, name(file));
        }
    }

    private static boolean isPicture(byte[] bytes) {
        boolean png = bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
        boolean jpeg = bytes.length > 4 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
        try {
            return (png || jpeg) && ImageIO.read(new ByteArrayInputStream(bytes)) != null;
        } catch (IOException | IndexOutOfBoundsException broken) {
            return false;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
