package cn.yaodian.composing.manuscript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ［图：现场 120mm 图1 培训现场］.
 *
 * @param name    without blanks
 * @param width   in mm
 * @param caption empty for none
 */
record PictureMark(String name, double width, String caption) {

    /** As wide as the text area's greater part, in mm. */
    static final double USUAL_WIDTH = 120;
    private static final double NARROWEST = 5;
    private static final Pattern MARK = Pattern
            .compile(
                    "[［\\[【]图[：:][\\s　]*(\\S+?)(?:[\\s　]+(\\d{1,4}(?:\\.\\d{1,9})?)(?:mm|毫米))?(?:[\\s　]+(.*?))?[\\s　]*[］\\]】]");

    /** @param line stripped */
    static Optional<PictureMark> of(String line) {
        Matcher found = MARK.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        double width = found.group(2) == null ? USUAL_WIDTH : Double.parseDouble(found.group(2));
        return Optional.of(new PictureMark(found.group(1), Math.max(NARROWEST, width),
                found.group(3) == null ? "" : found.group(3).strip()));
    }

    /** As it is typed. */
    String line() {
        String wide = width == USUAL_WIDTH
                ? ""
                : " " + (width == Math.rint(width)
                        ? Long.toString(Math.round(width))
                        : Double.toString(width)) + "mm";
        return "［图：" + name + wide + (caption.isEmpty() ? "" : " " + caption) + "］";
    }
}
