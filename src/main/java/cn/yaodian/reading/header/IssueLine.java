package cn.yaodian.reading.header;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.Optional;

/**
 * A bulletin's number of issue: 第6期, 2022年第6期（总第57期）, 增刊第1期, with what stands beside it on the line.
 *
 * @param before name of the bulletin or of its office, empty where none stands there
 * @param number the number of issue with its brackets
 * @param behind office, date or both, empty where none stands there
 */
record IssueLine(TracedText before, TracedText number, TracedText behind) {

    private static final int LONGEST = 90;
    private static final String PIECES = "第期总年（）()一二三四五六七八九十百〇○零增刊[]〔〕［］【】·-—";

    static Optional<IssueLine> of(TracedText line) {
        int mark = line.length() > LONGEST ? -1 : issue(line);
        if (mark < 0) {
            return Optional.empty();
        }
        int start = mark;
        while (start > 0 && isPiece(line.charAt(start - 1))) {
            start--;
        }
        int end = mark + 1;
        for (int i = end; i < line.length() && isPiece(line.charAt(i)); i++) {
            char c = line.charAt(i);
            end = c == '期' || c == '刊' || Glyphs.isClosingBracket(c) ? i + 1 : end;
        }
        TracedText number = line.subSequence(start, end).strip();
        if (number.toString().indexOf('第') < 0 && number.toString().indexOf('总') < 0) {
            return Optional.empty();
        }
        IssueLine found = new IssueLine(line.to(start).strip(), number, line.from(end).strip());
        return isBeside(found.before()) && isBeside(found.behind()) ? Optional.of(found) : Optional.empty();
    }

    /** The place of the first 期 that has a number and 第 or 总 before it. */
    private static int issue(TracedText line) {
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == '期') {
                int back = i - 1;
                while (back >= 0 && Glyphs.isBlank(line.charAt(back))) {
                    back--;
                }
                boolean numbered = back >= 0 && (Glyphs.isDigit(line.charAt(back))
                        || "一二三四五六七八九十百〇零".indexOf(line.charAt(back)) >= 0);
                return numbered ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isPiece(char c) {
        return Glyphs.isDigit(c) || Glyphs.isBlank(c) || PIECES.indexOf(c) >= 0;
    }

    /** Names and dates only: 培训班第3期开班 is a sentence. */
    private static boolean isBeside(TracedText piece) {
        if (piece.isEmpty()) {
            return true;
        }
        TracedText name = DateReader.atEnd(piece).map(date -> piece.to(date.start()).strip()).orElse(piece);
        return name.isEmpty() || BulletinReader.isMastheadName(name) || BulletinReader.isPublisher(name);
    }
}
