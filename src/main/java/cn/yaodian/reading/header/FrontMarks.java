package cn.yaodian.reading.header;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;

/** Lines of a masthead that are none of its words: secrecy, urgency, copy number, who signed it off. */
final class FrontMarks {

    private static final int LONGEST = 30;
    private static final int COPY_NUMBER = 6;
    private static final Words MARKS = Words.named("masthead-marks");

    private FrontMarks() {}

    /** 特急, 机密★1年, 000012, 签发人：张三 (GB/T 9704-2012, 7.2.1 to 7.2.3 and 7.2.6). */
    static boolean isMark(CharSequence line) {
        String bare = Titles.withoutBlanks(line);
        if (bare.length() == COPY_NUMBER && bare.chars().allMatch(c -> Glyphs.isDigit((char) c))) {
            return true;
        }
        if (!bare.isEmpty() && bare.chars().noneMatch(c -> Character.isLetterOrDigit((char) c))) {
            return true; // ★ amid the red rule
        }
        int opened = !bare.isEmpty() && Glyphs.isOpening(bare.charAt(0)) ? 1 : 0;
        int length = bare.length() <= LONGEST ? MARKS.lengthAt(bare, opened) : 0;
        int end = opened + length;
        return length > 0 && (end == bare.length() || !Glyphs.isHan(bare.charAt(end)) || isMark(bare.substring(end)));
    }
}
