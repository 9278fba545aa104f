package cn.yaodian.reading.paragraph;

import cn.yaodian.reading.line.Line;
import java.util.List;

/**
 * How a source sets its lines.
 *
 * @param wrapWidth width at which lines are cut, in Chinese characters; 0 where a line is a paragraph
 * @param indents   whether paragraphs are drawn in
 * @param gapsTell  whether a blank line says anything: not where one stands behind every line
 * @param gapsPart  whether blank lines stand between most paragraphs, so that lines without one belong together
 */
record DocumentShape(double wrapWidth, boolean indents, boolean gapsTell, boolean gapsPart) {

    private static final int FEWEST_FULL_LINES = 4;
    private static final int FEWEST_BROKEN_LINES = 3;
    private static final double SHARE_OF_BROKEN_LINES = 0.3;
    private static final double NARROWEST = 14;
    private static final int WIDEST = 60;
    /** A line cut at the margin may be shorter by what kinsoku pushed to the next one. */
    private static final double SLACK = 2;
    private static final double OVERHANG = 1.5;
    private static final double INDENT = 2;
    private static final double SHARE_OF_FULL_LINES = 0.25;
    /** Few full lines show a margin too where nearly all of them break off. */
    private static final double SHARE_OF_BROKEN_AMONG_FEW = 0.75;
    private static final double SHARE_OF_WIDER_LINES = 0.03;
    /** What is set by hand may stand over the margin. */
    private static final int WIDER_LINES_OF_ANY = 2;
    private static final double SHARE_OF_INDENTED = 0.1;
    private static final double SHARE_OF_GAPS = 0.9;
    private static final double SHARE_OF_PARTING_GAPS = 0.6;

    static DocumentShape of(List<Line> lines) {
        int[] halves = new int[2 * WIDEST + 2];
        int[] broken = new int[halves.length];
        int[] brokenText = new int[halves.length];
        int[] running = new int[halves.length];
        int text = 0;
        int indented = 0;
        int gaps = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isRow()) {
                continue;
            }
            text++;
            indented += line.form().indented() ? 1 : 0;
            gaps += line.gapBefore() ? 1 : 0;
            int width = Math.min(halves.length - 1, (int) (2 * measure(line)));
            halves[width]++;
            // Titles and addressees are set by hand and may be wider than the text.
            boolean title = LineLooks.isTitleLike(line.text()) || LineLooks.endsInColon(line.text());
            running[width] += title ? 0 : 1;
            boolean breaks = i + 1 < lines.size() && isBroken(line, lines.get(i + 1));
            broken[width] += breaks ? 1 : 0;
            brokenText[width] += breaks && !title ? 1 : 0;
        }
        boolean draws = text > 0 && indented >= SHARE_OF_INDENTED * text;
        double width = narrowed(wrapWidth(halves, broken, running, text), brokenText);
        boolean tell = text < FEWEST_FULL_LINES || gaps < SHARE_OF_GAPS * text || width == 0;
        return new DocumentShape(width, draws, tell, gaps >= SHARE_OF_PARTING_GAPS * text);
    }

    /** The width that most lines come up to and hardly any exceeds, as text that a margin cuts has one. */
    private static double wrapWidth(int[] halves, int[] broken, int[] running, int lines) {
        int wider = running[running.length - 1];
        int best = 0;
        int bestCount = 0;
        int bestBroken = 0;
        for (int width = halves.length - 2; width >= 2 * NARROWEST; width--) {
            if (wider > Math.max(WIDER_LINES_OF_ANY, SHARE_OF_WIDER_LINES * lines)) {
                break;
            }
            int full = 0;
            int cut = 0;
            for (int i = width; i >= width - 2 * SLACK; i--) {
                full += halves[i];
                cut += broken[i];
            }
            if (full > bestCount) {
                best = width;
                bestCount = full;
                bestBroken = cut;
            }
            wider += running[width];
        }
        boolean many = bestCount >= FEWEST_FULL_LINES
                && (bestCount >= SHARE_OF_FULL_LINES * lines || bestBroken >= SHARE_OF_BROKEN_AMONG_FEW * bestCount);
        return many && bestBroken >= Math.max(FEWEST_BROKEN_LINES, SHARE_OF_BROKEN_LINES * bestCount) ? best / 2.0 : 0;
    }

    /** A title or signature that is a little wider is not what the margin cuts at. */
    private static double narrowed(double width, int[] brokenText) {
        int widest = (int) (2 * width);
        for (int i = widest; i > 0 && i >= widest - 2 * SLACK; i--) {
            if (brokenText[i] > 0) {
                return i / 2.0;
            }
        }
        return width;
    }

    /** A sentence goes on below: the author would not have ended a line there. */
    private static boolean isBroken(Line line, Line next) {
        return !next.isRow() && !LineLooks.endsSentence(line.text()) && !LineLooks.endsInColon(line.text())
                && !LineLooks.isLabelled(next.text()) && !LineLooks.startsItsOwnLine(next.text());
    }

    /** With the blanks that a first line is drawn in by. */
    private static double measure(Line line) {
        return line.width() + (line.form().indented() ? INDENT : 0);
    }

    boolean wraps() {
        return wrapWidth > 0;
    }

    /** Whether the margin may have cut this line; one that is wider than all others it has not. */
    boolean isFull(Line line) {
        double width = measure(line);
        return wraps() && width >= wrapWidth - SLACK && width <= wrapWidth + OVERHANG;
    }

    /** Whether text goes on behind this line as far as the margin tells: only marks are set beyond it. */
    boolean isFullWithoutMark(Line line) {
        return isFull(line) && measure(line) <= wrapWidth;
    }

    /** Whether a blank line before this one parts it from the one above. */
    boolean isParted(Line line) {
        return gapsTell && line.gapBefore() && !line.pageBefore();
    }
}
