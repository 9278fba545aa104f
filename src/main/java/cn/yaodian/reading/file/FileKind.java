package cn.yaodian.reading.file;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.IOException;
import java.nio.file.Path;

/** What a file is, told by what is in it and not by its name. */
public enum FileKind {
    /** Characters in some encoding; Markdown is text too. */
    TEXT,
    /** A web page, or what an office program saves as one. */
    HTML,
    /** A web page in one file with its pictures. */
    WEB_ARCHIVE,
    /** A Word document of 2007 and later; whether it really is one, its parts say. */
    WORD,
    /** A Word document of 97 to 2003. */
    OLD_WORD,
    /** A workbook, old or new. */
    WORKBOOK,
    /** Pages with fixed places, as most programs print them. */
    PDF,
    /** Pages with fixed places by GB/T 33190. */
    OFD,
    /** An office document that a password locks. */
    LOCKED,
    /** Anything else. */
    UNKNOWN;

    private static final int[] OLE2_MAGIC = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    private static final int[][] BINARY_MAGIC = {{0x89, 'P', 'N', 'G'}, {0xff, 0xd8, 0xff}, {'G', 'I', 'F', '8'},
            {0x1f, 0x8b}, {'R', 'a', 'r', '!'}, {0x7f, 'E', 'L', 'F'}, {'{', '\\', 'r', 't', 'f'},
            {'7', 'z', 0xbc, 0xaf}};
    /** So far from the beginning do readers of PDF look for its mark, in bytes. */
    private static final int PDF_MARK_WITHIN = 1024;

    /**
     * @param file named in the failure
     * @throws FailureException FILE_DAMAGED if it begins as an archive and is none
     */
    public static FileKind of(Path file, byte[] bytes) {
        try {
            return of(bytes);
        } catch (IOException damaged) {
            throw new FailureException(Failure.FILE_DAMAGED, damaged, file);
        }
    }

    private static FileKind of(byte[] bytes) throws IOException {
        if (isArchive(bytes)) {
            return ArchiveKind.of(bytes);
        }
        if (isAt(bytes, 0, OLE2_MAGIC)) {
            return CompoundKind.of(bytes);
        }
        for (int[] magic : BINARY_MAGIC) {
            if (isAt(bytes, 0, magic)) {
                return UNKNOWN;
            }
        }
        return isPdf(bytes) ? PDF : PageKind.of(bytes).orElse(TEXT);
    }

    /** Whether it begins as a zip archive does; such a file must not be unpacked without bounds. */
    public static boolean isArchive(byte[] bytes) {
        return isAt(bytes, 0, 'P', 'K', 3, 4) || isAt(bytes, 0, 'P', 'K', 5, 6);
    }

    private static boolean isPdf(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, PDF_MARK_WITHIN); i++) {
            if (isAt(bytes, i, '%', 'P', 'D', 'F', '-')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] bytes, int place, int... magic) {
        if (bytes.length < place + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[place + i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
