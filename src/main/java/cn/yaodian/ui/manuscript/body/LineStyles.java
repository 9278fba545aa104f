package cn.yaodian.ui.manuscript.body;

import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The style classes of a line's characters: the typeface that each is printed in, and what is still to be filled in. */
final class LineStyles {

    static final String MARKUP = "yd-body-markup";
    static final String BLANK = "yd-body-blank";

    private final Pattern blanks;

    /** @param blanks what templates leave to be filled in */
    LineStyles(Pattern blanks) {
        this.blanks = blanks;
    }

    static String classOf(Typeface typeface) {
        return "yd-body-" + typeface.name().toLowerCase(Locale.ROOT);
    }

    /** @param line not empty */
    StyleSpans<Collection<String>> of(String line, LineLook look) {
        String[] classes = new String[line.length()];
        boolean markup = look.kind() == LineKind.PICTURE || look.kind() == LineKind.PAGE_BREAK;
        Arrays.fill(classes, markup ? MARKUP : classOf(Typeface.FANGSONG));
        int at = 0;
        for (Run run : look.runs()) {
            // The runs have the line's words without its marks (# and **), so each is looked for where the last one ended.
            int found = line.indexOf(run.text(), at);
            if (found < 0) {
                break;
            }
            Arrays.fill(classes, at, found, MARKUP);
            at = found + run.text().length();
            Arrays.fill(classes, found, at, classOf(run.typeface()));
        }
        boolean[] blank = new boolean[line.length()];
        for (Matcher matcher = blanks.matcher(line); matcher.find();) {
            Arrays.fill(blank, matcher.start(), matcher.end(), true);
        }
        return spans(classes, blank);
    }

    private static StyleSpans<Collection<String>> spans(String[] classes, boolean[] blank) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int from = 0;
        for (int i = 1; i <= classes.length; i++) {
            if (i == classes.length || !classes[i].equals(classes[from]) || blank[i] != blank[from]) {
                List<String> names = new ArrayList<>(List.of(classes[from]));
                if (blank[from]) {
                    names.add(BLANK);
                }
                spans.add(names, i - from);
                from = i;
            }
        }
        return spans.create();
    }
}
