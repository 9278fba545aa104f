package cn.yaodian.reading.header;

import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.FigureDate;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands below a title: subtitle, （征求意见稿）, number, date, and a body that puts its name there. */
final class UnderTitle {

    private static final int LONGEST_NOTE = 40;
    private static final int LONGEST_SUBTITLE = 60;
    private static final int MOST_LINES = 8;
    private static final int SIGNATURE_LINES = 4;
    /** （列首位的为牵头单位，下同） says how the text is to be read. */
    private static final Words READING_NOTES = new Words(List.of("下同", "牵头", "责任单位", "首位", "第一位"));
    private static final Words DRAFT_WORDS = Words.named("draft-words");

    private final FrameDraft draft;
    private final FrontLines lines;

    UnderTitle(FrameDraft draft, FrontLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    void read() {
        for (int i = 0; i < MOST_LINES; i++) {
            Optional<TracedText> line = lines.text(0);
            if (line.isEmpty() || !take(line.get())) {
                return;
            }
        }
    }

    private boolean take(TracedText line) {
        Optional<DocumentNumbers.FoundNumber> number = DocumentNumbers.onLine(line);
        Optional<DateReader.FoundDate> date = DateReader.last(line);
        if (number.isPresent()) {
            draft.number(line, number.get());
        } else if (FigureDate.is(line)) {
            // Alone below a title it tells when a web page was put up, not when the document was issued.
            draft.leaveOut(line, LeftOut.WEB_PAGE);
        } else if (FrontMarks.isMark(line)) {
            draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
        } else if (date.isPresent() && (isNote(line) || LineLooks.isDate(line))) {
            note(line, date.get());
        } else if (isNote(line) && READING_NOTES.anyIn(line)) {
            return false;
        } else if (isNote(line) || isSubtitle(line) || isDraftWord(line)) {
            draft.title(line);
        } else {
            return signature();
        }
        lines.advance(1);
        return true;
    }

    /** （2024年3月18日）, （2024年3月18日市总工会全委会议通过）, （青禾市总工会 2024年3月18日）. */
    private void note(TracedText line, DateReader.FoundDate date) {
        TracedText before = line.to(date.start());
        TracedText name = before.isEmpty() ? before : before.from(1).strip();
        if (isNote(line) && Signatories.isWholeName(name)) {
            draft.byline(List.of(name));
            draft.leaveOut(before.to(1), LeftOut.MARKUP);
            draft.dateBelowTitle(line.from(date.start()), date.date());
        } else {
            draft.dateBelowTitle(line, date.date());
        }
    }

    /** Bodies and a date below the title; bodies alone only where their names leave no doubt. */
    private boolean signature() {
        List<TracedText> names = new ArrayList<>();
        for (int i = 0; i < SIGNATURE_LINES; i++) {
            Optional<TracedText> line = lines.text(i);
            Optional<DateReader.FoundDate> date = line.flatMap(DateReader::atEnd);
            if (date.isPresent()) {
                TracedText before = line.get().to(date.get().start()).strip();
                if (!before.isEmpty()) {
                    names.add(before);
                }
                if (names.isEmpty() || !names.stream().allMatch(Signatories::isName)
                        || !Signatories.isWholeName(names.getLast())) {
                    return false;
                }
                draft.byline(names);
                draft.dateBelowTitle(line.get().from(date.get().start()), date.get().date());
                lines.advance(i + 1);
                return true;
            }
            if (line.isEmpty() || !Signatories.isName(line.get()) || LineLooks.isLabelled(line.get())) {
                break;
            }
            names.add(line.get());
        }
        int bodies = 0;
        while (bodies < names.size() && Signatories.isBody(names.get(bodies))) {
            bodies++;
        }
        if (bodies > 0) {
            draft.byline(names.subList(0, bodies));
            lines.advance(bodies);
        }
        return bodies > 0;
    }

    /** A bracket alone on its line. */
    static boolean isNote(CharSequence line) {
        return line.length() > 2 && line.length() <= LONGEST_NOTE && Glyphs.isOpeningBracket(line.charAt(0))
                && Glyphs.isClosingBracket(line.charAt(line.length() - 1))
                && line.subSequence(1, line.length() - 1).chars().noneMatch(c -> c == '。' || c == '：');
    }

    /** ——青禾市产业工人队伍建设改革综述. */
    static boolean isSubtitle(CharSequence line) {
        return line.length() > 3 && line.length() <= LONGEST_SUBTITLE && "—－–-―─".indexOf(line.charAt(0)) >= 0
                && "—－–-―─".indexOf(line.charAt(1)) >= 0 && line.chars().noneMatch(c -> c == '。' || c == '；');
    }

    /** 征求意见稿 without brackets. */
    private static boolean isDraftWord(CharSequence line) {
        return DRAFT_WORDS.contains(Titles.withoutBlanks(line));
    }
}
