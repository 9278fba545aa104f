package cn.yaodian.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Paragraphs as text with the marks of a web page or of Markdown. */
public final class MarkedFile {

    private MarkedFile() {}

    /** A page that holds the document and nothing around it. */
    public static byte[] html(List<String> paragraphs) {
        return paragraphs.stream().map(words -> "<p>　　" + escaped(words) + "</p>\n")
                .collect(Collectors.joining("", "<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"><title></title>"
                        + "</head><body>\n", "</body></html>\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Paragraphs parted by blank lines, short ones in bold. */
    public static byte[] markdown(List<String> paragraphs) {
        return paragraphs.stream().map(words -> words.length() < 30 ? "**" + words + "**" : words)
                .collect(Collectors.joining("\n\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
