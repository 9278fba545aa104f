package cn.yaodian.inspection.clause;

import cn.yaodian.document.Typeface;
import java.util.Locale;

/** How figures and typefaces are written in findings. */
final class Figures {

    private Figures() {}

    /** To a tenth, to a hundredth where that is needed to tell it from nought. */
    static String of(double figure) {
        double tenth = Math.round(figure * 10) / 10.0;
        if (Math.abs(figure) < 1 && Math.abs(figure - tenth) > 0.004) {
            return String.format(Locale.ROOT, "%.2f", figure);
        }
        return tenth == Math.rint(tenth)
                ? Long.toString(Math.round(tenth))
                : String.format(Locale.ROOT, "%.1f", tenth);
    }

    static String title(Typeface typeface) {
        return switch (typeface) {
            case XIAOBIAOSONG -> "小标宋体";
            case FANGSONG -> "仿宋体";
            case KAITI -> "楷体";
            case HEITI -> "黑体";
            case SONGTI -> "宋体";
        };
    }

    /** At most so many characters of a text, for quoting it. */
    static String quoted(String text) {
        return "“" + (text.length() > 16 ? text.substring(0, 15) + "…" : text) + "”";
    }
}
