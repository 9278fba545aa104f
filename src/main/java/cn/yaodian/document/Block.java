package cn.yaodian.document;

import java.util.List;

/**
 * A paragraph of a document's body: a heading, running text, or a lead sentence followed by running text.
 *
 * @param anchor opaque key of what it was made from, for following the caret from text to page; empty for none
 * @param level  0 for running text, 1 to 4 for headings (GB/T 9704-2012, 7.3.3); a heading that runs on into its
 *               paragraph has its level too and several runs
 * @param runs   its text, at least one piece
 */
public record Block(String anchor, int level, List<Run> runs) {

    public Block {
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("no heading level " + level);
        }
        runs = List.copyOf(runs);
    }

    public static Block paragraph(String anchor, String text) {
        return new Block(anchor, 0, List.of(new Run(text, Typeface.FANGSONG)));
    }

    public static Block heading(String anchor, int level, String text) {
        return new Block(anchor, level, List.of(new Run(text, headingTypeface(level))));
    }

    /** The typeface of a heading: 黑体, 楷体, then 仿宋 (7.3.3). */
    public static Typeface headingTypeface(int level) {
        return switch (level) {
            case 1 -> Typeface.HEITI;
            case 2 -> Typeface.KAITI;
            default -> Typeface.FANGSONG;
        };
    }

    /** All its text in one. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
