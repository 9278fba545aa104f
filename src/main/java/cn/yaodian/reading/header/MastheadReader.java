package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Reads letterhead, number and the marks around them (GB/T 9704-2012, 7.2). A title that a web page puts above them is
 * handed back.
 */
final class MastheadReader {

    private static final int DEEPEST = 24;
    private static final int DEEPEST_BARE_LETTERHEAD = 6;

    private final FrameDraft draft;
    private final FrontLines lines;
    private final List<TracedText> above = new ArrayList<>();
    private int zone;

    MastheadReader(FrameDraft draft, FrontLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** Takes the masthead; gives the lines of a title that stands before its end, mostly none. */
    List<TracedText> read() {
        zone = zone();
        int issue = first(i -> lines.text(i).flatMap(IssueLine::of).isPresent());
        int number = first(i -> lines.text(i).flatMap(DocumentNumbers::onLine).isPresent());
        if (new MinutesReader(draft, lines).read(zone)) {
            return above;
        }
        if (issue >= 0 && (number < 0 || issue < number)) {
            bulletin(issue);
        } else {
            document(number);
        }
        marks();
        return above;
    }

    /** How many lines could belong to the front: the addressees, the first sentence or number end it. */
    private int zone() {
        int end = 0;
        while (end < DEEPEST && lines.text(end).filter(MastheadReader::isFront).isPresent()) {
            end++;
        }
        return end;
    }

    private static boolean isFront(TracedText line) {
        return !LineLooks.isLabelled(line) && (LineLooks.isHeadingLike(line) || LineLooks.isTitleLike(line)
                || Titles.isWhole(line) || FrontMarks.isMark(line) || DocumentNumbers.onLine(line).isPresent()
                || IssueLine.of(line).isPresent() || LineLooks.isDate(line));
    }

    private int first(IntPredicate wanted) {
        for (int i = 0; i < zone; i++) {
            if (wanted.test(i)) {
                return i;
            }
        }
        return -1;
    }

    private void bulletin(int issue) {
        for (int i = 0; i < issue; i++) {
            TracedText line = lines.text(0).orElseThrow();
            if (FrontMarks.isMark(line)) {
                draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
            } else if (isRepeatedBelow(issue - i)) {
                draft.leaveOut(line, LeftOut.REPEATED_TITLE);
            } else {
                draft.letterhead(line);
            }
            lines.advance(1);
        }
        new BulletinReader(draft, lines).read();
    }

    /** Whether the next line stands again as a line of its own not far behind the number of issue. */
    private boolean isRepeatedBelow(int ahead) {
        String bare = lines.bare(0);
        for (int i = ahead + 1; i < ahead + DEEPEST; i++) {
            if (bare.equals(lines.bare(i))) {
                return true;
            }
        }
        return false;
    }

    private void document(int number) {
        int letterhead = letterheadEnd(number >= 0 ? number : Math.min(zone, DEEPEST_BARE_LETTERHEAD));
        int read = 0;
        int end = number >= 0 ? number : letterhead + 1;
        while (read < end) {
            TracedText line = lines.text(0).orElseThrow();
            int title = TitleReader.complete(lines, 0);
            boolean isTitle = title > 0 && read + title <= end && (read > letterhead || read + title <= letterhead);
            if (FrontMarks.isMark(line)) {
                draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
                title = 1;
            } else if (LineLooks.isDate(line)) {
                draft.leaveOut(line, LeftOut.WEB_PAGE);
                title = 1;
            } else if (isTitle && above.isEmpty()) {
                for (int i = 0; i < title; i++) {
                    lines.text(i).ifPresent(above::add);
                }
            } else if (read <= letterhead || Signatories.isBody(line) || Signatories.isWholeName(line)) {
                draft.letterhead(line);
                title = 1;
            } else {
                above.add(line);
                title = 1;
            }
            lines.advance(title);
            read += title;
        }
        if (number >= 0) {
            TracedText line = lines.text(0).orElseThrow();
            draft.number(line, DocumentNumbers.onLine(line).orElseThrow());
            lines.advance(1);
        }
    }

    /** The last line of the letterhead, -1 where none ends in 文件. */
    private int letterheadEnd(int end) {
        int last = -1;
        for (int i = 0; i < end; i++) {
            String bare = lines.bare(i);
            if (bare.endsWith("文件") && !bare.contains("关于")) {
                last = i;
            }
        }
        // Of a joint letterhead 文件 may stand in the middle.
        while (last >= 0 && last + 1 < end && lines.text(last + 1).filter(Signatories::isBody).isPresent()
                && TitleReader.complete(lines, last + 1) == 0) {
            last++;
        }
        return last;
    }

    /** 签发人 below the number, and a web page's own date. */
    private void marks() {
        while (true) {
            Optional<TracedText> line = lines.text(0);
            if (line.filter(FrontMarks::isMark).isPresent()) {
                draft.leaveOut(line.get(), LeftOut.MASTHEAD_MARK);
            } else if (line.filter(LineLooks::isDate).isPresent() && TitleReader.lines(lines, 1) > 0
                    && !draft.isBulletin()) {
                draft.leaveOut(line.get(), LeftOut.WEB_PAGE);
            } else {
                return;
            }
            lines.advance(1);
        }
    }
}
