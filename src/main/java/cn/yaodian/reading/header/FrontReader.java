package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;

/** Reads masthead, number, title and addressees from the top of a document (GB/T 9704-2012, 7.2 and 7.3). */
final class FrontReader {

    private static final int MOST_REPETITIONS = 3;
    private static final int FURTHEST_REPETITION = 3;
    private static final int LONGEST_FORM = 40;
    private static final String ABOUT = "关于";
    private static final List<String> EDITORS_NOTES = List.of("编者按", "【编者按】", "[编者按]", "编者的话", "按语");

    private final FrameDraft draft;
    private final FrontLines lines;

    FrontReader(FrameDraft draft, List<Passage> passages) {
        this.draft = draft;
        this.lines = new FrontLines(NumberedTitles.part(passages));
    }

    /** Gives what stands behind the front. */
    List<Passage> read() {
        label();
        List<TracedText> above = new MastheadReader(draft, lines).read();
        boolean told = editorsNote();
        ContentsList.read(lines, draft);
        told |= editorsNote();
        title(above);
        if (!draft.title().isEmpty()) {
            new UnderTitle(draft, lines).read();
            ContentsList.read(lines, draft);
        }
        if (!told) {
            new AddresseeReader(draft, lines).read();
        }
        return lines.rest();
    }

    /** An attachment that was sent alone begins with its label. */
    private void label() {
        TracedText first = lines.text(0).orElse(TracedText.EMPTY);
        int label = EndLine.isAttachmentLabel(Titles.withoutBlanks(first))
                ? first.length()
                : EndLine.labelBefore(first);
        TracedText title = first.from(label).strip();
        if (label == 0 || !title.isEmpty() && !LineLooks.isTitleLike(title)) {
            return;
        }
        draft.leaveOut(first.to(label), LeftOut.ATTACHMENT_LABEL);
        if (title.isEmpty()) {
            lines.advance(1);
        } else {
            lines.cut(title);
        }
    }

    /** An editor's note may stand before the title; it is text of the document. */
    private boolean editorsNote() {
        boolean note = isEditorsNote(lines.bare(0))
                && TitleReader.lines(lines, 1) > 0;
        if (note) {
            lines.keep();
        }
        return note;
    }

    static boolean isEditorsNote(String line) {
        return EDITORS_NOTES.stream().anyMatch(line::startsWith);
    }

    private void title(List<TracedText> above) {
        String first = String.join("", above.stream().map(Titles::withoutBlanks).toList());
        int count = titleLines(first);
        String second = TitleReader.joined(lines, 0, count);
        if (!first.isEmpty() && (count == 0 || !replaces(second, first))) {
            above.forEach(draft::title);
            // 关于印发…的通知 may be followed by the very plan.
            if (count > 0 && Titles.isSame(first, second)) {
                leaveOut(count);
            }
            return;
        }
        above.forEach(line -> aboveTitle(line, second));
        count = behindRepetitions(count);
        for (int i = 0; i < count; i++) {
            lines.text(i).ifPresent(draft::title);
        }
        lines.advance(count);
    }

    /** 督查通知 above the number of 关于…的通知 names the form, as a letterhead does; a title there is that of a web page. */
    private void aboveTitle(TracedText line, String title) {
        if (!namesForm(Titles.withoutBlanks(line), title)) {
            draft.leaveOut(line, LeftOut.REPEATED_TITLE);
        } else if (Signatories.isWholeName(line)) {
            draft.letterhead(line);
        } else {
            draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
        }
    }

    private static boolean namesForm(String upper, String title) {
        return title.contains(ABOUT) && Titles.isComplete(title) && !upper.contains(ABOUT) && !Titles.issues(upper)
                && !Titles.isSame(upper, title) && !title.contains(upper);
    }

    /** Where a title stood above already, only one that is whole, or the same, counts below the number. */
    private int titleLines(String above) {
        int complete = TitleReader.complete(lines, 0);
        if (complete > 0 || above.isEmpty()) {
            int found = complete > 0 ? complete : TitleReader.lines(lines, 0);
            // 青禾市：三项机制激活活力 looks like a sentence, but the contents tell that it is a title.
            return found == 0 && draft.isListed(lines.bare(0)) ? 1 : found;
        }
        int count = TitleReader.lines(lines, 0);
        return Titles.isSame(above, TitleReader.joined(lines, 0, count)) ? count : 0;
    }

    /** Whether the lower of two titles is the document's and the upper one that of a web page. */
    private static boolean replaces(String lower, String upper) {
        if (Titles.isSame(upper, lower)) {
            return true;
        }
        boolean notice = Titles.issues(upper) || upper.endsWith("通知") || upper.endsWith("函");
        boolean issuesUpper = Titles.issued(lower).filter(plan -> Titles.isSame(plan, upper)).isPresent();
        boolean form = notice && upper.length() <= LONGEST_FORM && namesForm(upper, lower);
        return issuesUpper || form || !notice && Titles.isComplete(lower);
    }

    /** Leaves out titles that stand again below, or that the notice below issues; gives the lines of the last one. */
    private int behindRepetitions(int found) {
        int count = found;
        for (int i = 0; i < MOST_REPETITIONS && count > 0; i++) {
            int behind = repetition(count);
            if (behind == 0) {
                break;
            }
            leaveOut(behind);
            count = TitleReader.lines(lines, 0);
        }
        return count;
    }

    /** How many lines to pass over to come to the same title, 0 where it does not stand again. */
    private int repetition(int count) {
        String title = TitleReader.joined(lines, 0, count);
        for (int at = count; at < count + FURTHEST_REPETITION; at++) {
            int again = TitleReader.lines(lines, at);
            String next = TitleReader.joined(lines, at, again);
            if (again > 0 && (Titles.isSame(title, next)
                    || Titles.issued(next).filter(plan -> Titles.isSame(plan, title)).isPresent())) {
                return at;
            }
            if (lines.text(at).filter(line -> Signatories.isBody(line) || DateReader.atEnd(line).isPresent())
                    .isEmpty()) {
                return 0;
            }
        }
        return 0;
    }

    private void leaveOut(int count) {
        List<TracedText> left = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.text(i).ifPresent(left::add);
        }
        left.forEach(line -> draft.leaveOut(line, LeftOut.REPEATED_TITLE));
        lines.advance(count);
    }
}
