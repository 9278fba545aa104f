package cn.yaodian.reading.header;

import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.text.TracedText;
import java.util.Optional;

/** Finds how many lines a title takes. It reads only; what is found is taken by those who ask. */
final class TitleReader {

    private static final int MOST_LINES = 6;
    private static final double NARROWEST_CUT_LINE = 11;
    private static final double LONGEST_WITH_COMMA = 45;

    private TitleReader() {}

    /** Lines of the title that begins this far ahead, 0 where none does. */
    static int lines(FrontLines lines, int start) {
        int complete = complete(lines, start);
        return complete > 0 ? complete : incomplete(lines, start);
    }

    /** Lines of a title that comes to 通知, 要点 or the like, 0 where none does. */
    static int complete(FrontLines lines, int start) {
        StringBuilder joined = new StringBuilder();
        int found = 0;
        for (int i = 0; i < MOST_LINES; i++) {
            Optional<Paragraph> line = lines.paragraph(start + i);
            if (line.isEmpty() || !isTitleLine(line.get(), i == 0) || i > 0 && !fits(lines, start + i)) {
                break;
            }
            if (found > 0 && !(Titles.isTail(line.get().text()) && mayGoOn(joined))) {
                break;
            }
            joined.append(Titles.withoutBlanks(line.get().text()));
            if (Titles.isComplete(joined)) {
                found = i + 1;
            }
        }
        return found;
    }

    /** 关于…的通知 has ended; …工作要点 may go on with 任务分工方案. */
    private static boolean mayGoOn(CharSequence joined) {
        String title = joined.toString();
        return !title.endsWith("的通知") && !title.endsWith("的函") && !title.endsWith("的通报");
    }

    /** A title without such a word: its first line, and those that look as if a margin had cut them. */
    private static int incomplete(FrontLines lines, int start) {
        Optional<Paragraph> first = lines.paragraph(start);
        if (first.isEmpty() || !isTitleLine(first.get(), true) || isByline(first.get().text())) {
            return 0;
        }
        int found = 1;
        while (found < MOST_LINES) {
            Paragraph above = lines.paragraph(start + found - 1).orElseThrow();
            Optional<Paragraph> line = lines.paragraph(start + found);
            if (line.isEmpty() || !isTitleLine(line.get(), false) || isByline(line.get().text())
                    || !fits(lines, start + found) || !isCut(above, line.get())) {
                break;
            }
            found++;
        }
        return found;
    }

    private static boolean isByline(TracedText line) {
        return Signatories.isBody(line);
    }

    private static boolean isCut(Paragraph above, Paragraph line) {
        boolean marked = line.form().headingLevel() == 1 || line.form().centred();
        boolean close = line.line() - above.line() == 1;
        return marked || close && Line.width(above.text()) >= NARROWEST_CUT_LINE;
    }

    private static boolean isTitleLine(Paragraph line, boolean first) {
        TracedText text = line.text();
        if (isMarkLine(text)) {
            return false;
        }
        boolean formed = line.form().headingLevel() > 0 || line.form().centred();
        return LineLooks.isTitleLike(text) || Titles.isWhole(text)
                || (formed || first && Line.width(text) <= LONGEST_WITH_COMMA) && LineLooks.isHeadingLike(text)
                        && !LineLooks.isLabelled(text) && !LineLooks.opensSentence(text);
    }

    /** Lines that look like titles but are something else: a number, a subtitle, a remark in brackets, 附件. */
    private static boolean isMarkLine(TracedText text) {
        String bare = Titles.withoutBlanks(text);
        return DocumentNumbers.onLine(text).isPresent() || UnderTitle.isNote(text) || bare.startsWith("附件")
                || UnderTitle.isSubtitle(text) || FrontMarks.isMark(text) || ContentsList.isHeading(text)
                || IssueLine.of(text).isPresent();
    }

    /** A second line belongs to the title only if it looks as the one above. */
    private static boolean fits(FrontLines lines, int at) {
        Optional<Paragraph> above = lines.paragraph(at - 1);
        Optional<Paragraph> line = lines.paragraph(at);
        return above.isPresent() && line.isPresent()
                && above.get().form().headingLevel() == line.get().form().headingLevel()
                && above.get().form().centred() == line.get().form().centred();
    }

    /** The words of some lines, joined without blanks. */
    static String joined(FrontLines lines, int start, int count) {
        StringBuilder title = new StringBuilder();
        for (int i = start; i < start + count; i++) {
            title.append(lines.bare(i));
        }
        return title.toString();
    }
}
