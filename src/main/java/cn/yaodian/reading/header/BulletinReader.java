package cn.yaodian.reading.header;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a bulletin's masthead from its number of issue on: office, date, contents and editor's note. */
final class BulletinReader {

    private static final int SIGNATURE_LINES = 4;
    private static final Words NAMES = Words.named("bulletin-names");
    private static final Words PUBLISHING = Words.named("publishing-words");

    private final FrameDraft draft;
    private final FrontLines lines;

    BulletinReader(FrameDraft draft, FrontLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** Takes the line with the number of issue, which is the next one, and those that belong to it. */
    void read() {
        IssueLine issue = IssueLine.of(lines.text(0).orElseThrow()).orElseThrow();
        if (isMastheadName(issue.before())) {
            draft.letterhead(issue.before());
        } else {
            signature(issue.before());
        }
        draft.issueNumber(issue.number());
        signature(issue.behind());
        lines.advance(1);
        Optional<TracedText> whole = lines.text(0).filter(line -> IssueLine.of(line)
                .filter(found -> found.before().isEmpty() && found.behind().isEmpty()).isPresent());
        if (whole.isPresent()) {
            draft.issueNumber(whole.get()); // （总第18期） on a line of its own
            lines.advance(1);
        }
        office();
    }

    /** Office and date on one line or either alone. */
    private void signature(TracedText piece) {
        Optional<DateReader.FoundDate> date = DateReader.atEnd(piece);
        TracedText name = date.map(found -> piece.to(found.start()).strip()).orElse(piece);
        if (!name.isEmpty()) {
            sign(List.of(Publisher.of(name)));
        }
        date.ifPresent(found -> draft.date(piece.from(found.start()), found.date()));
    }

    /** Takes the office that publishes and the date, which stand below the number. */
    void office() {
        List<Publisher> names = new ArrayList<>();
        for (int i = 0; i < SIGNATURE_LINES; i++) {
            Optional<TracedText> line = lines.text(i);
            Optional<DateReader.FoundDate> date = line.flatMap(DateReader::atEnd);
            TracedText name = line.map(text -> date.map(found -> text.to(found.start()).strip()).orElse(text))
                    .orElse(TracedText.EMPTY);
            if (date.isEmpty() && FrontMarks.isMark(name)) {
                continue;
            }
            if (date.isEmpty() && (name.isEmpty() || !Signatories.isName(name) && !isPublisher(name))) {
                break;
            }
            if (!name.isEmpty() && (Signatories.isName(name) || isPublisher(name))) {
                names.add(Publisher.of(name));
            }
            if (date.isPresent()) {
                take(i, names, line.orElseThrow().from(date.get().start()), date.get());
                return;
            }
        }
        // Without a date only a line that can be nothing else is the office that publishes.
        while (lines.text(0).filter(line -> isPublisher(line) || FrontMarks.isMark(line)).isPresent()) {
            TracedText line = lines.text(0).orElseThrow();
            if (FrontMarks.isMark(line)) {
                draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
            } else {
                sign(List.of(Publisher.of(line)));
            }
            lines.advance(1);
        }
    }

    private void take(int last, List<Publisher> names, TracedText dateText, DateReader.FoundDate date) {
        for (int i = 0; i < last; i++) {
            lines.text(i).filter(FrontMarks::isMark)
                    .ifPresent(line -> draft.leaveOut(line, LeftOut.MASTHEAD_MARK));
        }
        if (!names.isEmpty()) {
            sign(names);
        }
        draft.date(dateText, date.date());
        lines.advance(last + 1);
    }

    /** 产改简报, 工会信息. */
    static boolean isMastheadName(CharSequence line) {
        String bare = Titles.withoutBlanks(line);
        return Signatories.isName(line) && NAMES.lengthBefore(bare, bare.length()) > 0;
    }

    /** 青禾市总工会办公室编, 主办：青禾市总工会. */
    static boolean isPublisher(TracedText line) {
        TracedText name = Publisher.of(line).name();
        return Signatories.isWholeName(name) && (name.length() < line.length() || Signatories.isBody(name));
    }

    private void sign(List<Publisher> publishers) {
        draft.signature(publishers.stream().map(Publisher::name).toList());
        for (Publisher publisher : publishers) {
            draft.leaveOut(publisher.before(), LeftOut.ISSUE_NUMBER);
            draft.leaveOut(publisher.behind(), LeftOut.ISSUE_NUMBER);
        }
    }

    /** An office with 主办： before it or 编印 behind it, or neither. */
    private record Publisher(TracedText before, TracedText name, TracedText behind) {

        static Publisher of(TracedText line) {
            int start = PUBLISHING.lengthAt(line, 0);
            boolean named = start > 0 && start < line.length() && Glyphs.isColon(line.charAt(start));
            TracedText name = named ? line.from(start + 1).strip() : line;
            int behind = PUBLISHING.lengthBefore(name, name.length());
            int end = behind < name.length() ? name.length() - behind : name.length();
            return new Publisher(named ? line.to(start + 1) : TracedText.EMPTY, name.to(end).strip(), name.from(end));
        }
    }
}
