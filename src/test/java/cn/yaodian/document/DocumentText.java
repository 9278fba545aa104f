package cn.yaodian.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All the words of a document, without blanks, in the order in which they are printed; for comparing with a file. */
public final class DocumentText {

    private DocumentText() {}

    public static String of(OfficialDocument document) {
        List<String> parts = new ArrayList<>();
        masthead(document.masthead(), parts);
        parts.add(document.title());
        parts.add(document.addresseeLine());
        document.body().stream().map(Block::text).forEach(parts::add);
        parts.addAll(attachments(document.attachments()));
        document.attendance().forEach(list -> parts.add(list.lead() + String.join("、", list.names())));
        parts.addAll(document.signature().bodies());
        parts.add(document.signature().date());
        parts.add(document.signature().note().isEmpty() ? "" : "（" + document.signature().note() + "）");
        document.annexes().forEach(annex -> {
            parts.add(annex.label());
            parts.add(annex.title());
            annex.body().stream().map(Block::text).forEach(parts::add);
        });
        Imprint imprint = document.imprint();
        imprint.lists().forEach(list -> parts.add(list.lead() + list.line()));
        boolean letter = document.masthead().form() == DocumentForm.LETTER;
        parts.add(letter ? "" : imprint.printedBy() + imprint.printedOnLine() + imprint.copiesLine());
        return withoutBlanks(String.join("", parts));
    }

    private static void masthead(Masthead masthead, List<String> parts) {
        FilingMarks marks = masthead.marks();
        BulletinIssue issue = masthead.issue();
        List<String> filing = List.of(marks.copyNumber(), marks.secrecy(), marks.urgency());
        boolean letter = masthead.form() == DocumentForm.LETTER;
        parts.addAll(letter ? List.of() : filing);
        parts.add(masthead.letterhead().text());
        switch (masthead.form()) {
            case DOCUMENT, MINUTES, ORDER -> parts.addAll(numbered(masthead));
            case LETTER -> letter(filing, masthead.number(), parts);
            case BULLETIN -> parts.add(issue.issue() + issue.editor() + issue.date());
        }
    }

    /** The number stands on the line of the first mark. */
    private static void letter(List<String> filing, String number, List<String> parts) {
        List<String> marks = filing.stream().filter(mark -> !mark.isEmpty()).toList();
        parts.addAll(marks.subList(0, Math.min(1, marks.size())));
        parts.add(number);
        parts.addAll(marks.subList(Math.min(1, marks.size()), marks.size()));
    }

    /** The number stands on the line of the last signers. */
    private static List<String> numbered(Masthead masthead) {
        List<String> parts = new ArrayList<>();
        List<String> lines = masthead.signerLines();
        for (int i = 0; i < lines.size(); i++) {
            parts.add(i == lines.size() - 1 ? masthead.number() : "");
            parts.add((i == 0 ? "签发人：" : "") + lines.get(i));
        }
        return lines.isEmpty() ? List.of(masthead.number()) : parts;
    }

    private static List<String> attachments(List<String> names) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add((i == 0 ? "附件：" : "") + (names.size() > 1 ? i + 1 + "." : "") + names.get(i));
        }
        return parts;
    }

    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** What a PDF gives back, without blanks and page numbers. */
    public static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(withoutBlanks(stripper.getText(document)).replace("—" + page + "—", ""));
            }
            return text.toString();
        }
    }
}
