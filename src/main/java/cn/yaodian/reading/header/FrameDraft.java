package cn.yaodian.reading.header;

import cn.yaodian.domain.plan.DocumentNumber;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.reading.DocumentHeader;
import cn.yaodian.domain.reading.DocumentKind;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has been found of a document's frame so far. Each stage takes its passages off and books them. */
final class FrameDraft {

    private final AccountBook account;
    private final List<String> letterhead = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder minutes = new StringBuilder();
    private final StringBuilder planTitle = new StringBuilder();
    private final List<String> coverText = new ArrayList<>();
    private final Set<String> contents = new HashSet<>();
    private final List<String> copyTo = new ArrayList<>();
    private String number = "";
    private Optional<DocumentNumber> parsedNumber = Optional.empty();
    private List<String> addressees = List.of();
    private List<String> signatories = List.of();
    private List<String> byline = List.of();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> dateBelowTitle = Optional.empty();
    private String note = "";
    private String printedBy = "";
    private Optional<LocalDate> printedOn = Optional.empty();
    private Optional<LocalDate> dateOnPage = Optional.empty();
    private String issuerOnPage = "";
    private boolean bulletin;

    FrameDraft(AccountBook account) {
        this.account = account;
    }

    void letterhead(TracedText line) {
        letterhead.add(line.toString());
        account.book(line, PartKind.LETTERHEAD);
    }

    /** 会议纪要 above the number: the title where none stands below. */
    void mastheadOfMinutes(TracedText line) {
        minutes.append(Titles.withoutBlanks(line));
        account.book(line, PartKind.LETTERHEAD);
    }

    void number(TracedText line, DocumentNumbers.FoundNumber found) {
        if (number.isEmpty()) {
            number = found.written();
            parsedNumber = found.number();
        }
        account.book(line.to(found.end()), PartKind.DOCUMENT_NUMBER);
        account.leaveOut(line.from(found.end()), LeftOut.MASTHEAD_MARK);
    }

    void issueNumber(TracedText line) {
        bulletin = true;
        account.leaveOut(line, LeftOut.ISSUE_NUMBER);
    }

    boolean isBulletin() {
        return bulletin;
    }

    void title(TracedText line) {
        title.append(Titles.withoutBlanks(line));
        account.book(line, PartKind.TITLE);
    }

    String title() {
        return title.toString();
    }

    /** 目录 lists it: a title or heading that stands again further down. */
    void listed(String entry) {
        contents.add(entry);
    }

    boolean isListed(String line) {
        return contents.contains(line);
    }

    void planTitle(TracedText line) {
        planTitle.append(Titles.withoutBlanks(line));
        account.book(line, PartKind.PLAN_TITLE);
    }

    String planTitle() {
        return planTitle.toString();
    }

    void addressees(List<TracedText> lines, List<String> names) {
        addressees = names;
        lines.forEach(line -> account.book(line, PartKind.ADDRESSEES));
    }

    void coverText(TracedText paragraph) {
        coverText.add(paragraph.toString());
        account.book(paragraph, PartKind.COVER_TEXT);
    }

    void attachment(TracedText line) {
        account.book(line, PartKind.ATTACHMENTS);
    }

    void signature(List<TracedText> lines) {
        if (signatories.isEmpty()) {
            signatories = Signatories.of(lines);
        }
        lines.forEach(line -> account.book(line, PartKind.SIGNATURE));
    }

    boolean isSigned() {
        return !signatories.isEmpty() || date.isPresent();
    }

    /** Names below the title; they sign only where nobody signs at the end. */
    void byline(List<TracedText> lines) {
        byline = byline.isEmpty() ? Signatories.of(lines) : byline;
        lines.forEach(line -> account.book(line, PartKind.SIGNATURE));
    }

    void date(TracedText line, LocalDate read) {
        date = date.or(() -> Optional.of(read));
        account.book(line, PartKind.DATE);
    }

    /** 2025年3月 below a signature: no day, and so no date of issue. */
    void month(TracedText line) {
        account.book(line, PartKind.DATE);
    }

    /** Counts only where the signature bears none. */
    void dateBelowTitle(TracedText line, LocalDate read) {
        dateBelowTitle = dateBelowTitle.or(() -> Optional.of(read));
        account.book(line, PartKind.DATE);
    }

    /** （此件公开发布） goes before telephone numbers. */
    void note(TracedText line) {
        String words = Glyphs.isOpening(line.charAt(0)) ? line.subSequence(1, line.length() - 1).toString() : "";
        note = note.isEmpty() || words.startsWith("此件") ? words : note;
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

    void printer(TracedText line) {
        printedBy = Titles.withoutBlanks(line);
        account.book(line, PartKind.IMPRINT);
    }

    void leaveOut(TracedText line, LeftOut reason) {
        account.leaveOut(line, reason);
    }

    /** What the document does not say itself is taken from the page around it. */
    void from(WebFacts web) {
        if (title.isEmpty()) {
            title.append(minutes);
        }
        if (title.isEmpty()) {
            web.title().ifPresent(this::title);
        }
        if (number.isEmpty()) {
            web.number().ifPresent(found -> number(found.line(), found.number()));
        }
        if (date.or(() -> dateBelowTitle).isEmpty()) {
            web.date().ifPresent(found -> {
                dateOnPage = Optional.of(found.date());
                account.book(found.line(), PartKind.DATE);
            });
        }
        if (signatories.isEmpty() && byline.isEmpty() && letterhead.isEmpty()) {
            web.issuer().ifPresent(found -> {
                issuerOnPage = Titles.withoutBlanks(found);
                account.book(found, PartKind.SIGNATURE);
            });
        }
    }

    DocumentFrame finish(List<Passage> body, List<Attachment> attachments) {
        Letterhead head = Letterhead.of(letterhead);
        List<String> signed = !signatories.isEmpty() ? signatories : byline;
        List<String> inHead = issuerOnPage.isEmpty() ? head.bodies() : List.of(issuerOnPage);
        List<String> issuing = !signed.isEmpty() || bulletin ? signed : inHead;
        Optional<LocalDate> issued = date.or(() -> dateBelowTitle).or(() -> dateOnPage).or(() -> printedOn);
        DocumentHeader header = new DocumentHeader(title(), planTitle(), number,
                issuing.isEmpty() ? "" : issuing.getFirst(), issuing.size() < 2
                        ? List.of()
                        : issuing.subList(1,
                                issuing.size()),
                addressees, issued, kind());
        boolean cover = planTitle.length() > 0 || Titles.issues(title());
        IssueDetails issue = new IssueDetails(head.words(), parsedNumber, cover ? title() : "", addressees,
                String.join("\n", coverText), signed, issued, note, copyTo, printedBy, printedOn);
        return new DocumentFrame(header, issue, body, attachments);
    }

    /** A bulletin is one whatever its article is called; a notice that lost its title is told by what it does. */
    private DocumentKind kind() {
        if (bulletin) {
            return DocumentKind.BULLETIN;
        }
        if (!minutes.isEmpty()) {
            return DocumentKind.MINUTES;
        }
        if (!title.isEmpty()) {
            return Titles.kind(title());
        }
        boolean issues = coverText.stream().anyMatch(text -> text.contains("印发给你们") || text.contains("转发给你们"));
        return issues ? DocumentKind.NOTICE : Titles.kind(planTitle());
    }

    static Optional<Paragraph> paragraph(List<Passage> passages, int at) {
        return at >= 0 && at < passages.size() && passages.get(at) instanceof Paragraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
    }
}
