package cn.yaodian.writing.text;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.Table;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.PrintedWords;
import cn.yaodian.document.Signature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        masthead(document.masthead(), text);
        part(List.of(document.title()), text);
        part(List.of(document.addresseeLine()), text);
        part(lines(document.body()), text);
        part(attachments(document.attachments()), text);
        part(document.attendance().stream().map(list -> list.lead() + list.listed()).toList(), text);
        signature(document.signature(), text);
        document.annexes().forEach(annex -> annex(annex, text));
        imprint(document.imprint(), document.masthead().form() == DocumentForm.LETTER, text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void masthead(Masthead masthead, StringBuilder text) {
        FilingMarks filing = masthead.marks();
        List<String> marks = Stream.of(filing.copyNumber(), filing.secrecy(), filing.urgency())
                .filter(mark -> !mark.isEmpty()).toList();
        List<String> lines = new ArrayList<>(List.of(masthead.letterhead().text()));
        if (masthead.form() == DocumentForm.LETTER) {
            // The marks stand below the letterhead, the first on the line of the number (10.1).
            int first = Math.min(1, marks.size());
            lines.addAll(marks.subList(0, first));
            lines.add(masthead.number());
            lines.addAll(marks.subList(first, marks.size()));
        } else {
            part(marks, text);
            lines.addAll(numbered(masthead));
        }
        BulletinIssue issue = masthead.issue();
        lines.addAll(List.of(issue.issue(), issue.editor(), issue.date()));
        part(lines, text);
    }

    /** The number stands before the last of the lines that signers have (GB/T 9704-2012, 7.2.5). */
    private static List<String> numbered(Masthead masthead) {
        List<String> lines = new ArrayList<>(masthead.signerLines());
        if (!lines.isEmpty()) {
            lines.set(0, PrintedWords.SIGNED_BY + lines.getFirst());
        }
        lines.add(Math.max(0, lines.size() - 1), masthead.number());
        return lines;
    }

    private static List<String> attachments(List<String> names) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add((i == 0 ? PrintedWords.ATTACHMENTS : "") + OfficialDocument.attachmentNumber(i, names.size())
                    + names.get(i));
        }
        return lines;
    }

    /** A paragraph a line, drawn in, so that its beginning is seen where a window wraps it; a table's rows with tabs between their cells, as editors paste them into workbooks. */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                lines.add(table.caption());
                table.rows().forEach(row -> lines.add(row.stream().map(cell -> cell.text().replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t"))));
            } else {
                String text = block.text().strip();
                lines.add(text.isEmpty() ? "" : INDENT + text);
            }
        }
        return lines;
    }

    private static void signature(Signature signature, StringBuilder text) {
        List<String> lines = new ArrayList<>(signature.bodies());
        lines.add(signature.date());
        part(lines, text);
        part(List.of(signature.noteLine()), text);
    }

    private static void annex(Annex annex, StringBuilder text) {
        part(List.of(annex.label()), text);
        part(List.of(annex.title()), text);
        part(lines(annex.body()), text);
    }

    /** @param letter whether it bears no issuing line (10.1) */
    private static void imprint(Imprint imprint, boolean letter, StringBuilder text) {
        String printed = imprint.printedBy() + (imprint.printedBy().isEmpty() ? "" : "  ") + imprint.printedOnLine();
        List<String> lines = new ArrayList<>();
        imprint.lists().forEach(list -> lines.add(list.lead() + list.line()));
        if (!letter) {
            lines.add(printed.strip());
            lines.add(imprint.copiesLine());
        }
        part(lines, text);
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
