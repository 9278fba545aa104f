package cn.yaodian.composing.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a line begins with.
 *
 * @param level  that the number shows (GB/T 9704-2012, 7.3.3)
 * @param length of the number with its mark and the blanks behind it, in chars
 */
record HeadingLabel(int level, int length) {

    private static final String CHINESE = "[一二三四五六七八九十百零〇]{1,5}";
    /** Grades and seasons are counted with the same mark: 一、二级医院. */
    private static final String NO_LIST = "(?![一二三四五六七八九十]+[级类等线季期])";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("(?:" + CHINESE + "、" + NO_LIST + "|第" + CHINESE + "章(?=[\\s　]))[\\s　]*"),
            Pattern.compile("(?:[（(]" + CHINESE + "[）)]|第" + CHINESE + "节(?=[\\s　]))[\\s　]*"),
            Pattern.compile("\\d{1,3}(?:[.．](?!\\d)|、)[\\s　]*"), Pattern.compile("[（(]\\d{1,3}[）)][\\s　]*"));

    /** The number at the beginning of a line that has been stripped. */
    static Optional<HeadingLabel> of(String line) {
        for (int i = 0; i < LEVELS.size(); i++) {
            Matcher found = LEVELS.get(i).matcher(line);
            if (found.lookingAt() && found.end() < line.length()) {
                return Optional.of(new HeadingLabel(i + 1, found.end()));
            }
        }
        return Optional.empty();
    }
}
