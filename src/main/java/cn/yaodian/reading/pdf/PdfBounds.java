package cn.yaodian.reading.pdf;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the packed streams of a PDF once without keeping anything, so that none that unpacks to gigabytes reaches the
 * library, which takes streams into memory whole.
 */
final class PdfBounds {

    private static final long LARGEST_STREAM = 96L << 20;
    /** Text packs ten times, drawings fifty; a stream that packs more and is large is made to exhaust memory. */
    private static final long HIGHEST_RATIO = 150;
    private static final long SMALLEST_BOMB = 24L << 20;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfBounds() {}

    /** @throws FailureException FILE_UNPACKS_TOO_LARGE */
    static void check(byte[] pdf, Path file) {
        byte[] buffer = new byte[1 << 16];
        int at = 0;
        while (at < pdf.length - STREAM.length) {
            if (!isStream(pdf, at)) {
                at++;
                continue;
            }
            int start = afterLineEnd(pdf, at + STREAM.length);
            at = Math.max(start, at + STREAM.length);
            if (start + 2 < pdf.length && isPacked(pdf, start)) {
                at += unpack(pdf, start, buffer, file);
                PackedLayers.check(pdf, start, file);
            }
        }
    }

    private static boolean isStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int start = at;
        while (start < pdf.length && start < at + 2 && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** The two bytes that begin a deflated stream. */
    static boolean isPacked(byte[] pdf, int at) {
        int head = (pdf[at] & 0xff) << 8 | pdf[at + 1] & 0xff;
        return (pdf[at] & 0x0f) == 8 && head % 31 == 0;
    }

    static boolean isBomb(long unpacked, long packed) {
        return unpacked > LARGEST_STREAM || unpacked > SMALLEST_BOMB && unpacked > HIGHEST_RATIO * packed;
    }

    /** @return how many bytes were packed there; 0 for a stream that is broken, which the library will meet again */
    private static int unpack(byte[] pdf, int start, byte[] buffer, Path file) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(pdf, start, pdf.length - start);
            while (!inflater.finished() && !inflater.needsDictionary() && inflater.inflate(buffer) > 0) {
                if (isBomb(inflater.getBytesWritten(), inflater.getBytesRead())) {
                    throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
                }
            }
            return (int) inflater.getBytesRead();
        } catch (DataFormatException broken) {
            return 0;
        }
    }
}
