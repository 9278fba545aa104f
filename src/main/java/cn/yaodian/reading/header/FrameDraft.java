package cn.yaodian.reading.header;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.reading.DocumentHeader;
import cn.yaodian.domain.reading.DocumentKind;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been found of a document's frame so far. Each stage takes its passages off and books them. */
final class FrameDraft {

    private final AccountBook account;
    private final StringBuilder letterhead = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder planTitle = new StringBuilder();
    private final List<String> coverText = new ArrayList<>();
    private final List<String> copyTo = new ArrayList<>();
    private String number = "";
    private Optional<DocumentNumber> parsedNumber = Optional.empty();
    private List<String> addressees = List.of();
    private List<String> signatories = List.of();
    private Optional<LocalDate> date = Optional.empty();
    private String note = "";
    private String printedBy = "";
    private Optional<LocalDate> printedOn = Optional.empty();
    private boolean bulletin;

    FrameDraft(AccountBook account) {
        this.account = account;
    }

    void letterhead(TracedText line) {
        letterhead.append(Titles.withoutBlanks(line));
        account.book(line, PartKind.LETTERHEAD);
    }

    void number(TracedText line, DocumentNumbers.FoundNumber found) {
        number = found.written();
        parsedNumber = found.number();
        account.book(line.to(found.end()), PartKind.DOCUMENT_NUMBER);
        account.leaveOut(line.from(found.end()), LeftOut.MASTHEAD_MARK);
    }

    void issueNumber(TracedText line) {
        bulletin = true;
        account.leaveOut(line, LeftOut.ISSUE_NUMBER);
    }

    void title(TracedText line) {
        title.append(Titles.withoutBlanks(line));
        account.book(line, PartKind.TITLE);
    }

    String title() {
        return title.toString();
    }

    void planTitle(TracedText line) {
        planTitle.append(Titles.withoutBlanks(line));
        account.book(line, PartKind.PLAN_TITLE);
    }

    void addressees(TracedText line, List<String> names) {
        addressees = names;
        account.book(line, PartKind.ADDRESSEES);
    }

    void coverText(TracedText paragraph) {
        coverText.add(paragraph.toString());
        account.book(paragraph, PartKind.COVER_TEXT);
    }

    void signature(List<TracedText> lines) {
        if (signatories.isEmpty()) {
            signatories = Signatories.of(lines);
        }
        lines.forEach(line -> account.book(line, PartKind.SIGNATURE));
    }

    void date(TracedText line, LocalDate read) {
        date = date.or(() -> Optional.of(read));
        account.book(line, PartKind.DATE);
    }

    boolean hasDate() {
        return date.isPresent();
    }

    void note(TracedText line) {
        note = note.isEmpty() ? line.subSequence(1, line.length() - 1).toString() : note;
        account.book(line, PartKind.NOTE);
    }

    void copyTo(TracedText line, List<String> names) {
        copyTo.addAll(names);
        account.book(line, PartKind.IMPRINT);
    }

    void printed(TracedText line, String by, Optional<LocalDate> on) {
        printedBy = by;
        printedOn = on;
        account.book(line, PartKind.IMPRINT);
    }

    void leaveOut(TracedText line, LeftOut reason) {
        account.leaveOut(line, reason);
    }

    DocumentFrame finish(List<Passage> body) {
        String masthead = letterhead.toString();
        String withoutFile = masthead.endsWith("文件") ? masthead.substring(0, masthead.length() - 2) : masthead;
        String issuingBody = signatories.isEmpty() ? bulletin ? "" : withoutFile : signatories.getFirst();
        List<String> coIssuers = signatories.size() < 2 ? List.of() : signatories.subList(1, signatories.size());
        DocumentKind kind = Titles.kind(title());
        DocumentHeader header = new DocumentHeader(title(), planTitle.toString(), number, issuingBody, coIssuers,
                addressees, date, bulletin && kind == DocumentKind.OTHER ? DocumentKind.BULLETIN : kind);
        boolean cover = planTitle.length() > 0 || Titles.issues(title());
        IssueDetails issue = new IssueDetails(withoutFile, parsedNumber, cover ? title() : "", addressees,
                String.join("\n", coverText), signatories, date, note, copyTo, printedBy, printedOn);
        return new DocumentFrame(header, issue, body);
    }

    static Optional<Paragraph> paragraph(List<Passage> passages, int at) {
        return at >= 0 && at < passages.size() && passages.get(at) instanceof Paragraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
    }
}
