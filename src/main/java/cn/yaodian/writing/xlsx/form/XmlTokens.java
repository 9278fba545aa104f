package cn.yaodian.writing.xlsx.form;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Cuts an XML part into its tokens, so that all but a few can be passed on as they are. Not for several threads. */
final class XmlTokens {

    /** No tag of a workbook is longer, in characters. */
    private static final int LONGEST = 8 << 20;

    private final Reader part;
    private int next;

    XmlTokens(Reader part) throws IOException {
        this.part = part;
        this.next = part.read();
    }

    /**
     * Nothing at the end.
     *
     * @throws IOException if a tag has no end
     */
    Optional<XmlToken> next() throws IOException {
        if (next < 0) {
            return Optional.empty();
        }
        StringBuilder token = new StringBuilder();
        if (next == '<') {
            tag(token);
        } else {
            while (next >= 0 && next != '<') {
                take(token);
            }
        }
        return Optional.of(new XmlToken(token.toString()));
    }

    private void take(StringBuilder token) throws IOException {
        if (token.length() > LONGEST) {
            throw new IOException("a part of the workbook has no end");
        }
        token.append((char) next);
        next = part.read();
    }

    private void tag(StringBuilder token) throws IOException {
        int quote = 0;
        while (next >= 0) {
            int c = next;
            take(token);
            if (token.length() > 3 && token.charAt(1) == '!') {
                if (isDone(token)) {
                    return;
                }
            } else if (quote == 0 && c == '>') {
                return;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        throw new IOException("a tag of the workbook has no end");
    }

    private static boolean isDone(StringBuilder token) {
        if (startsWith(token, "<!--")) {
            return token.length() >= 7 && endsWith(token, "-->");
        }
        return startsWith(token, "<![CDATA[") ? endsWith(token, "]]>") : endsWith(token, ">");
    }

    private static boolean startsWith(StringBuilder token, String start) {
        return token.length() >= start.length() && token.substring(0, start.length()).equals(start);
    }

    private static boolean endsWith(StringBuilder token, String end) {
        return token.length() >= end.length() && token.substring(token.length() - end.length()).equals(end);
    }
}
