package cn.yaodian.reading.html;

import cn.yaodian.reading.file.TextDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells a page's encoding: by its byte order mark, by what it says of itself, and by its bytes where that is wrong. */
final class PageCharset {

    /** So far from the beginning must a page say its encoding, with room for a saved page's comments, in bytes. */
    private static final int SAID_WITHIN = 8192;
    private static final int LONGEST_NAME = 40;

    private PageCharset() {}

    /** @param said by what the page came in; empty where nothing did */
    static String decode(byte[] bytes, String said) {
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xff) >= 0xfe || (bytes[0] & 0xff) == 0xef);
        if (!marked) {
            String name = said.isEmpty() ? inPage(bytes) : said;
            Optional<String> asSaid = named(name).flatMap(charset -> strictly(bytes, charset));
            if (asSaid.isPresent()) {
                return asSaid.get();
            }
        }
        return new TextDecoder().decode(bytes)
                .orElseGet(() -> new String(bytes, named(said).orElse(StandardCharsets.UTF_8)));
    }

    /** The word behind charset=, where it stands near the top. */
    private static String inPage(byte[] bytes) {
        String top = new String(bytes, 0, Math.min(bytes.length, SAID_WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = top.indexOf("charset");
        int start = at < 0 ? top.length() : at + "charset".length();
        while (start < top.length() && " =\"'\t\r\n".indexOf(top.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < top.length() && end - start < LONGEST_NAME && isOfName(top.charAt(end))) {
            end++;
        }
        return top.substring(start, end);
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** GB2312 and GBK are what pages say; what they use is the larger GB18030. */
    private static Optional<Charset> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("gb") || plain.equals("x-gbk") || plain.equals("cp936")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        try {
            // A page whose first bytes are those of Latin letters is in no UTF-16, whatever it says.
            return plain.isEmpty() || plain.startsWith("utf-16")
                    ? Optional.empty()
                    : Optional.of(Charset.forName(plain));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
