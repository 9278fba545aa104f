package cn.yaodian.reading.file;

import cn.yaodian.reading.text.Glyphs;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-8, UTF-16 and GB18030 apart by what the bytes give. Bytes that give no plausible Chinese or Western text in
 * any of them are not text.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** So much of a text must be characters that stand in Chinese documents. */
    private static final double PLAUSIBLE = 0.9;
    /** More controls than one in so many characters are no text. */
    private static final int CHARACTERS_A_CONTROL = 500;
    /** So few broken places may a UTF-8 text have, as a share of its characters, to be taken for one that was cut. */
    private static final double BROKEN = 0.01;

    /** The characters without a byte order mark, or nothing if this is not text. */
    public Optional<String> decode(byte[] bytes) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.filter(text -> plausibility(text) >= PLAUSIBLE);
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && plausibility(utf8.get()) >= PLAUSIBLE) {
            return utf8;
        }
        String best = "";
        for (Charset charset : new Charset[] {GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent() && plausibility(text.get()) > plausibility(best)) {
                best = text.get();
            }
        }
        if (plausibility(best) >= PLAUSIBLE) {
            return Optional.of(best);
        }
        return cutUtf8(bytes);
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A text cut off within a character, or with a byte gone here and there, is still worth reading. */
    private static Optional<String> cutUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        return broken <= Math.max(1, text.length() * BROKEN) && plausibility(text) >= PLAUSIBLE
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Share of characters that Chinese documents are made of; rare ideographs and controls speak against a text. */
    static double plausibility(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        int good = 0;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b';
            controls += control ? 1 : 0;
            if (control || c == '\u007f' || c == '\ufffd' || c >= '\ue000' && c <= '\uf8ff') {
                continue;
            }
            if (c < 0x7f || Glyphs.isBlank(c) || c >= '\u4e00' && c <= '\u9fa5' || c >= '\u2000' && c <= '\u27bf'
                    || c >= '\u3000' && c <= '\u303f' || c >= '\uff00' && c <= '\uffee' || c == '·' || c == '×'
                    || c == '±' || c == '°') {
                good++;
            }
        }
        return controls > text.length() / CHARACTERS_A_CONTROL ? 0 : (double) good / text.length();
    }
}
