package cn.yaodian.reading.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * A page saved in one file with its pictures (RFC 2557): the first part that is a page.
 *
 * @param charset as the part's head says it, empty where it does not
 */
record MimePage(byte[] bytes, String charset) {

    private static final int LONGEST_HEAD = 1 << 16;

    /** Nothing if no part of the file is a page. */
    static Optional<MimePage> of(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String boundary = parameter(head(text, 0), "boundary");
        if (boundary.isEmpty()) {
            return Optional.of(text).filter(whole -> isPage(head(whole, 0)))
                    .map(whole -> part(whole, 0, whole.length()));
        }
        String mark = "--" + boundary;
        int at = text.indexOf(mark);
        while (at >= 0) {
            int start = at + mark.length();
            int next = text.indexOf(mark, start);
            int begin = Math.min(text.length(), skipLineEnd(text, start));
            int end = next < 0 ? text.length() : next;
            if (begin < end && isPage(head(text, begin))) {
                return Optional.of(part(text, begin, end));
            }
            at = next;
        }
        return Optional.empty();
    }

    private static boolean isPage(String head) {
        return head.toLowerCase(Locale.ROOT).contains("text/html");
    }

    private static MimePage part(String text, int start, int end) {
        String head = head(text, start);
        String body = text.substring(Math.min(end, start + head.length()), end);
        byte[] bytes = switch (field(head, "content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(onlyBase64(body));
            case "quoted-printable" -> unquoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
        return new MimePage(bytes, parameter(head, "charset"));
    }

    /** What stands before the first blank line. */
    private static String head(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_HEAD);
        int at = start;
        while (at < limit) {
            int end = text.indexOf('\n', at);
            if (end < 0 || end >= limit) {
                break;
            }
            if (at > start && text.substring(at, end).isBlank()) {
                return text.substring(start, end);
            }
            at = end + 1;
        }
        return text.substring(start, limit);
    }

    private static int skipLineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static String field(String head, String name) {
        for (String line : head.split("\n")) {
            if (line.length() > name.length() && line.regionMatches(true, 0, name, 0, name.length())
                    && line.charAt(name.length()) == ':') {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }

    private static String parameter(String head, String name) {
        int at = head.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return "";
        }
        int start = at + name.length() + 1;
        boolean quoted = start < head.length() && head.charAt(start) == '"';
        start += quoted ? 1 : 0;
        int end = start;
        while (end < head.length() && (quoted ? head.charAt(end) != '"' : ";\r\n \t".indexOf(head.charAt(end)) < 0)) {
            end++;
        }
        return head.substring(start, end);
    }

    /** Padded to whole groups, for a file may break off. */
    private static String onlyBase64(String body) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/') {
                kept.append(c);
            }
        }
        kept.setLength(kept.length() / 4 * 4 + (kept.length() % 4 == 1 ? 0 : kept.length() % 4));
        return kept.toString();
    }

    private static byte[] unquoted(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes.write(c);
                continue;
            }
            int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
            if (high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i++;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
