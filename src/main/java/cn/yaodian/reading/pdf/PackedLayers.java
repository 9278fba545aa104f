package cn.yaodian.reading.pdf;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;

/** Streams that were packed more than once: each layer is held to the bound, for the library undoes all of them. */
final class PackedLayers {

    /** Nobody packs twice for a reason; more is made to exhaust memory. */
    private static final int MOST = 6;
    private static final int HEAD = 2;

    private PackedLayers() {}

    /**
     * @param start of a packed stream of which the first layer has been looked at
     * @throws FailureException FILE_UNPACKS_TOO_LARGE
     */
    static void check(byte[] pdf, int start, Path file) {
        byte[] buffer = new byte[1 << 16];
        try {
            for (int layers = 1; beginsPacked(opened(pdf, start, layers)); layers++) {
                if (layers == MOST || isBomb(opened(pdf, start, layers + 1), pdf.length - start, buffer)) {
                    throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
                }
            }
        } catch (IOException broken) {
            // The library meets it again.
        }
    }

    private static InputStream opened(byte[] pdf, int start, int layers) {
        InputStream in = new ByteArrayInputStream(pdf, start, pdf.length - start);
        for (int i = 0; i < layers; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    private static boolean beginsPacked(InputStream in) throws IOException {
        try (in) {
            byte[] head = in.readNBytes(HEAD);
            return head.length == HEAD && PdfBounds.isPacked(head, 0);
        }
    }

    private static boolean isBomb(InputStream stream, long packed, byte[] buffer) throws IOException {
        try (InputStream in = stream) {
            long unpacked = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (PdfBounds.isBomb(unpacked, packed)) {
                    return true;
                }
            }
            return false;
        }
    }
}
