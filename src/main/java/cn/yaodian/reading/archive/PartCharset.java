package cn.yaodian.reading.archive;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** In which characters an XML part is written: by its first bytes, else as it says itself, else UTF-8 (XML 1.0, appendix F). */
final class PartCharset {

    /** How many bytes tell it: a declaration is no longer. */
    static final int LOOKED_AT = 200;
    private static final String SAID_BY = "encoding=";

    private PartCharset() {}

    /** @param part its first bytes, or all of them */
    static Charset of(byte[] part) {
        int first = part.length < 2 ? 0 : (part[0] & 0xff) << 8 | part[1] & 0xff;
        if (first == 0xfffe || first == 0xfeff) {
            return StandardCharsets.UTF_16;
        }
        if (first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        return first == '<' ? StandardCharsets.UTF_16BE : said(part);
    }

    private static Charset said(byte[] part) {
        String top = new String(part, 0, Math.min(part.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        int end = top.indexOf("?>");
        int start = top.startsWith("<?xml") && end > 0 ? top.lastIndexOf(SAID_BY, end) + SAID_BY.length() + 1 : 0;
        int close = start > SAID_BY.length() ? top.indexOf(top.charAt(start - 1), start) : -1;
        try {
            return close > start ? Charset.forName(top.substring(start, close)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
