package cn.yaodian.composing.manuscript;

import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import java.util.ArrayList;
import java.util.List;

/** What of a paragraph can be seen on its page. */
final class ParagraphLooks {

    private ParagraphLooks() {}

    /**
     * Without anchor, with neighbouring runs of one typeface joined, and without a level that its typefaces do not show:
     * numbered text of the third and fourth level looks like running text.
     */
    static Paragraph of(Paragraph paragraph) {
        List<Run> runs = new ArrayList<>();
        for (Run run : paragraph.runs()) {
            String text = run.text().replaceAll("[\\t\\r\\n]+", " ");
            text = runs.isEmpty() ? text.stripLeading() : text;
            if (text.isEmpty()) {
                continue;
            }
            if (!runs.isEmpty() && runs.getLast().typeface() == run.typeface()) {
                text = runs.removeLast().text() + text;
            }
            runs.add(new Run(text, run.typeface()));
        }
        while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
            runs.removeLast();
        }
        if (!runs.isEmpty()) {
            Run last = runs.removeLast();
            runs.add(new Run(last.text().stripTrailing(), last.typeface()));
        }
        boolean shown = paragraph.level() == 1 || paragraph.level() == 2 || runs.size() > 1;
        return new Paragraph("", shown ? paragraph.level() : 0, runs);
    }
}
