package cn.yaodian.writing.text;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an official document as plain text: exactly its words, a paragraph a line and drawn in,
 * blank lines between its parts.
 * UTF-8 with a byte order mark, by which every editor of the offices tells it from GBK (older ones guess wrong without),
 * and line ends of Windows, which every system's editors take. Safe for several threads.
 */
public final class TextWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String INDENT = "　　";
    private static final String LINE_END = "\r\n";

    /**
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        part(List.of(document.masthead().letterhead(), document.masthead().number()), text);
        part(List.of(document.title()), text);
        part(List.of(document.addresseeLine()), text);
        part(paragraphs(document.body()), text);
        signature(document.signature(), text);
        document.annexes().forEach(annex -> annex(annex, text));
        imprint(document.imprint(), text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void signature(Signature signature, StringBuilder text) {
        List<String> lines = new ArrayList<>(signature.bodies());
        lines.add(signature.date());
        part(lines, text);
        part(List.of(signature.note().isEmpty() ? "" : "（" + signature.note() + "）"), text);
    }

    private static void annex(Annex annex, StringBuilder text) {
        part(List.of(annex.label()), text);
        part(List.of(annex.title()), text);
        part(paragraphs(annex.body()), text);
    }

    /** Drawn in, so that their beginnings are seen where a window wraps them. */
    private static List<String> paragraphs(List<Block> body) {
        return body.stream().map(Block::text).map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> INDENT + line).toList();
    }

    private static void imprint(Imprint imprint, StringBuilder text) {
        String printed = imprint.printedBy() + (imprint.printedBy().isEmpty() ? "" : "  ") + imprint.printedOnLine();
        String copyTo = imprint.copyTo().isEmpty() ? "" : Imprint.COPY_TO_LABEL + imprint.copyToLine();
        part(List.of(copyTo, printed.strip()), text);
    }

    /** Its lines, those that say nothing left out, and a blank line behind them. */
    private static void part(List<String> lines, StringBuilder text) {
        int before = text.length();
        lines.stream().map(line -> line.replace('\n', ' ').stripTrailing()).filter(line -> !line.isEmpty())
                .forEach(line -> text.append(line).append(LINE_END));
        if (text.length() > before) {
            text.append(LINE_END);
        }
    }
}
