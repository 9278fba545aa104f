package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.duty.UnitNames;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads masthead, number, title and addressees from the top of a document (GB/T 9704-2012, 7.2 and 7.3). */
final class FrontReader {

    private static final int DEEPEST_NUMBER = 12;
    private static final int DEEPEST_ISSUE = 8;
    private static final int LONGEST_TITLE_LINES = 5;
    private static final int LONGEST_ADDRESSEES = 300;
    private static final int SIGNATURE_LINES = 3;
    private static final List<String> MARKS = List.of("特急", "加急", "急件", "机密", "秘密", "绝密", "签发人", "内部资料", "密级");

    private final FrameDraft draft;
    private final List<Passage> passages;
    private int at;

    FrontReader(FrameDraft draft, List<Passage> passages) {
        this.draft = draft;
        this.passages = passages;
    }

    /** Gives the index of the first passage behind the front. */
    int read() {
        masthead();
        if (draft.title().isEmpty()) {
            title();
        }
        underTitle();
        addressees();
        return at;
    }

    private void masthead() {
        int number = first(DEEPEST_NUMBER, line -> DocumentNumbers.onLine(line).isPresent());
        int issue = first(DEEPEST_ISSUE, FrontReader::isIssueNumber);
        int end = issue >= 0 ? issue : number >= 0 ? number : endOfBareLetterhead();
        if (end < 0) {
            return;
        }
        letterhead(end);
        if (issue >= 0) {
            draft.issueNumber(text(at).orElseThrow());
            at++;
            bulletinSignature();
        } else if (number >= 0) {
            TracedText line = text(at).orElseThrow();
            draft.number(line, DocumentNumbers.onLine(line).orElseThrow());
            at++;
        }
    }

    /** A letterhead whose number has not been given yet: its lines end in 文件. */
    private int endOfBareLetterhead() {
        for (int i = 0; i < 3; i++) {
            Optional<TracedText> line = text(i);
            if (line.isEmpty() || !LineLooks.isTitleLike(line.get())) {
                return -1;
            }
            if (Titles.withoutBlanks(line.get()).endsWith("文件")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** What stands before the number: letterhead, then perhaps the title, for web pages put the number below it. */
    private void letterhead(int end) {
        int last = -1;
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < end; i++) {
            String line = text(i).map(Titles::withoutBlanks).orElse("");
            all.append(line);
            if (line.endsWith("文件")) {
                last = i;
            }
        }
        boolean titleFirst = Titles.isComplete(all) && last < 0 && !Titles.withoutBlanks(all).endsWith("快报")
                && !Titles.withoutBlanks(all).endsWith("简报");
        for (; at < end; at++) {
            TracedText line = text(at).orElse(TracedText.EMPTY);
            if (isMark(line)) {
                draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
            } else if (titleFirst || last >= 0 && at > last) {
                draft.title(line);
            } else {
                draft.letterhead(line);
            }
        }
    }

    /** A bulletin names its office and its date below the masthead. */
    private void bulletinSignature() {
        List<TracedText> lines = new ArrayList<>();
        for (int i = at; i <= at + SIGNATURE_LINES; i++) {
            Optional<TracedText> line = text(i);
            Optional<DateReader.FoundDate> date = line.flatMap(DateReader::last)
                    .filter(found -> found.end() == line.get().length());
            if (date.isPresent()) {
                TracedText before = line.get().to(date.get().start()).strip();
                if (!before.isEmpty()) {
                    lines.add(before);
                }
                draft.signature(lines);
                draft.date(line.get().from(date.get().start()), date.get().date());
                at = i + 1;
                return;
            }
            if (line.isEmpty() || !Signatories.isName(line.get())) {
                return;
            }
            lines.add(line.get());
        }
    }

    private void title() {
        int lines = 0;
        while (lines < LONGEST_TITLE_LINES && !Titles.isComplete(draft.title())) {
            Optional<Paragraph> next = FrameDraft.paragraph(passages, at);
            if (next.isEmpty() || !isTitleLine(next.get(), lines)) {
                return;
            }
            draft.title(next.get().text());
            at++;
            lines++;
        }
    }

    private boolean isTitleLine(Paragraph line, int before) {
        if (!LineLooks.isTitleLike(line.text()) && !(LineLooks.isHeadingLike(line.text())
                && line.form().headingLevel() > 0 && !LineLooks.isLabelled(line.text()))) {
            return false;
        }
        // A second line belongs to the title only if it looks as the first did.
        return before == 0 || FrameDraft.paragraph(passages, at - 1).stream()
                .allMatch(first -> first.form().headingLevel() == line.form().headingLevel()
                        && first.form().centred() == line.form().centred()
                        && !first.text().toString().endsWith("。"));
    }

    /** （征求意见稿）, （2021—2025年） or a date in brackets below the title. */
    private void underTitle() {
        Optional<TracedText> line = text(at);
        if (draft.title().isEmpty() || line.isEmpty() || line.get().length() > 30) {
            return;
        }
        boolean bracketed = line.get().length() > 2 && Glyphs.isOpeningBracket(line.get().charAt(0))
                && Glyphs.isClosingBracket(line.get().charAt(line.get().length() - 1));
        Optional<DateReader.FoundDate> date = DateReader.last(line.get());
        if (date.isPresent() && (bracketed || LineLooks.isDate(line.get()))) {
            draft.date(line.get(), date.get().date());
            at++;
        } else if (bracketed) {
            draft.title(line.get());
            at++;
        } else {
            DocumentNumbers.onLine(line.get()).ifPresent(found -> {
                draft.number(line.get(), found);
                at++;
            });
        }
    }

    private void addressees() {
        Optional<TracedText> line = text(at);
        if (line.isEmpty() || !LineLooks.endsInColon(line.get()) || line.get().length() > LONGEST_ADDRESSEES
                || LineLooks.isLabelled(line.get()) || line.get().toString().contains("如下")
                || line.get().toString().contains("。")) {
            return;
        }
        List<String> names = UnitNames.ofAddressees(line.get().to(line.get().length() - 1));
        if (!names.isEmpty()) {
            draft.addressees(line.get(), names);
            at++;
        }
    }

    private int first(int depth, java.util.function.Predicate<TracedText> wanted) {
        for (int i = 0; i < Math.min(depth, passages.size()); i++) {
            Optional<TracedText> line = text(i);
            if (line.isEmpty()) {
                return -1;
            }
            if (wanted.test(line.get())) {
                return i;
            }
            if (!LineLooks.isHeadingLike(line.get()) && !LineLooks.isTitleLike(line.get()) && !isMark(line.get())) {
                return -1;
            }
        }
        return -1;
    }

    /** 第6期, 2022年第6期（总第57期）. */
    private static boolean isIssueNumber(TracedText line) {
        String bare = Titles.withoutBlanks(line);
        if (bare.length() > 24 || !bare.contains("第") || bare.indexOf('期') < 0) {
            return false;
        }
        return bare.chars().allMatch(c -> Glyphs.isDigit((char) c)
                || "第期总年（）()一二三四五六七八九十百〇零增刊[]〔〕".indexOf(c) >= 0);
    }

    private static boolean isMark(TracedText line) {
        String bare = Titles.withoutBlanks(line);
        return MARKS.stream().anyMatch(bare::startsWith) && bare.length() <= 20
                || bare.length() == 6 && bare.chars().allMatch(c -> Glyphs.isDigit((char) c));
    }

    private Optional<TracedText> text(int index) {
        return FrameDraft.paragraph(passages, index).map(Paragraph::text);
    }
}
