package cn.yaodian.reading.header;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.Optional;

/**
 * Reads the masthead of minutes and orders (GB/T 9704-2012, 10.2 and 10.3), whose number has no word of its own: 会议纪要,
 * below it 〔2026〕6号 or 第6期; 青禾市人民政府令, below it 第6号.
 */
final class MinutesReader {

    private static final int DEEPEST = 4;
    private static final int LONGEST_NUMBER = 16;

    private final FrameDraft draft;
    private final FrontLines lines;

    MinutesReader(FrameDraft draft, FrontLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /**
     * Takes the masthead if it is one of these; tells whether it was.
     *
     * @param zone how many lines could belong to the front
     */
    boolean read(int zone) {
        int masthead = 0;
        while (masthead < Math.min(zone, DEEPEST) && !isMasthead(lines.bare(masthead))) {
            masthead++;
        }
        boolean numbered = masthead + 1 < zone && isMasthead(lines.bare(masthead))
                && isNumber(lines.bare(masthead + 1));
        if (!numbered) {
            return false;
        }
        boolean minutes = lines.bare(masthead).endsWith("纪要");
        for (int i = 0; i <= masthead; i++) {
            TracedText line = lines.text(i).orElseThrow();
            if (FrontMarks.isMark(line)) {
                draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
            } else if (minutes) {
                draft.mastheadOfMinutes(line);
            } else {
                draft.letterhead(line);
            }
        }
        TracedText number = lines.text(masthead + 1).orElseThrow();
        draft.number(number, new DocumentNumbers.FoundNumber(withoutBracket(Titles.withoutBlanks(number)),
                Optional.empty(), 0, number.length()));
        lines.advance(masthead + 2);
        if (minutes) {
            new BulletinReader(draft, lines).office();
        }
        return true;
    }

    private static boolean isMasthead(String bare) {
        return bare.length() <= 40 && bare.indexOf('关') < 0 && (bare.endsWith("纪要") || bare.endsWith("令"));
    }

    /** 〔2026〕6号, 第6号, （第6号）, 第6期, 2026年第6次. */
    private static boolean isNumber(String bare) {
        boolean known = bare.length() <= LONGEST_NUMBER && bare.chars().anyMatch(c -> "号期次".indexOf(c) >= 0);
        return known && bare.chars().allMatch(c -> Glyphs.isDigit((char) c) || Glyphs.isOpening((char) c)
                || Glyphs.isClosing((char) c) || "第号期次年总一二三四五六七八九十百".indexOf(c) >= 0);
    }

    /** （第6号） stands in brackets of its own; 〔2026〕6号 does not. */
    private static String withoutBracket(String bare) {
        boolean whole = Glyphs.isOpening(bare.charAt(0)) && Glyphs.isClosing(bare.charAt(bare.length() - 1));
        return whole ? bare.substring(1, bare.length() - 1) : bare;
    }
}
