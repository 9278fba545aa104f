package cn.yaodian.document;

import java.util.List;

/**
 * A heading, running text, or a lead sentence followed by running text.
 *
 * @param level 0 for running text, 1 to 4 for headings (GB/T 9704-2012, 7.3.3); a heading that runs on into its paragraph
 *              has its level too and several runs
 * @param runs  its text, at least one piece
 */
public record Paragraph(String anchor, int level, List<Run> runs) implements Block {

    public Paragraph {
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("no heading level " + level);
        }
        runs = List.copyOf(runs);
    }

    /** All its text in one. */
    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** A heading that has its line to itself. */
    public boolean isStandingHeading() {
        return level > 0 && runs.size() == 1;
    }
}
