package cn.yaodian.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells web pages from other text by how they begin. A text that merely uses some tags, as Markdown does, is none. */
final class PageKind {

    private static final int LOOKED_AT = 8192;
    private static final int MARKS_OF_A_PIECE = 3;
    private static final List<String> BEGINNINGS = List.of("<!doctype html", "<html", "<head", "<body");
    private static final List<String> PIECES = List.of("</p>", "</div>", "</td>", "</span>", "<br", "</li>", "</font>");

    private PageKind() {}

    static Optional<FileKind> of(byte[] bytes) {
        // Of UTF-16 every other byte is 0; without them it reads like the rest.
        String top = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "").toLowerCase(Locale.ROOT);
        String begun = behindComments(top);
        if (BEGINNINGS.stream().anyMatch(begun::startsWith)
                || begun.startsWith("<") && (top.contains("<html") || marks(top) >= MARKS_OF_A_PIECE)) {
            return Optional.of(FileKind.HTML);
        }
        boolean mail = top.contains("mime-version:") && top.contains("content-type:")
                && (top.contains("multipart/related") || top.contains("multipart/alternative")
                        || top.contains("text/html"))
                && begun.indexOf(':') > 0 && begun.indexOf(':') < begun.indexOf('\n');
        return mail ? Optional.of(FileKind.WEB_ARCHIVE) : Optional.empty();
    }

    /** Where the first element begins, behind byte order mark, blanks, comments and instructions. */
    private static String behindComments(String top) {
        int at = 0;
        while (at < top.length()) {
            if (top.startsWith("<!--", at)) {
                at = behind(top, "-->", at);
            } else if (top.startsWith("<?", at) || top.startsWith("<!entity", at)) {
                at = behind(top, ">", at);
            } else if (top.charAt(at) <= ' ' || top.charAt(at) == 'ï' || top.charAt(at) == '»' || top.charAt(at) == '¿'
                    || top.charAt(at) == 'ÿ' || top.charAt(at) == 'þ') {
                at++;
            } else {
                return top.substring(at);
            }
        }
        return "";
    }

    private static int behind(String top, String mark, int at) {
        int end = top.indexOf(mark, at);
        return end < 0 ? top.length() : end + mark.length();
    }

    private static int marks(String top) {
        int marks = 0;
        for (String piece : PIECES) {
            int at = top.indexOf(piece);
            while (at >= 0) {
                marks++;
                at = top.indexOf(piece, at + 1);
            }
        }
        return marks;
    }
}
