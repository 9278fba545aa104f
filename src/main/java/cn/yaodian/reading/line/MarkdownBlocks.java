package cn.yaodian.reading.line;

import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the lines of a Markdown text that are marks as a whole, or whose place says what they are (CommonMark 0.31, 4). */
final class MarkdownBlocks {

    /** Front matter of more lines than this is none. */
    private static final int LONGEST_FRONT_MATTER = 40;
    private static final int LONGEST_NAME = 40;

    private MarkdownBlocks() {}

    /** The lines with those left out that only say what others are; within a fence # and ** are characters like others. */
    static List<SourceText.RawLine> in(List<SourceText.RawLine> source) {
        List<SourceText.RawLine> lines = new ArrayList<>();
        int front = frontMatter(source);
        int closing = -1;
        List<Integer> fences = fences(source, front);
        int next = 0;
        for (int i = 0; i < source.size(); i++) {
            SourceText.RawLine raw = source.get(i);
            if (i < front) {
                lines.add(leftOut(raw, LeftOut.MARKUP));
            } else if (next < fences.size() && fences.get(next) == i) {
                closing = next % 2 == 0 && next + 1 < fences.size() ? fences.get(next + 1) : -1;
                next++;
                lines.add(leftOut(raw, LeftOut.MARKUP));
            } else if (i < closing) {
                lines.add(new SourceText.RawLine(raw.text(), raw.form(), raw.cells(), true, raw.leftOut()));
            } else {
                lines.add(definition(raw.text().strip()).map(reason -> leftOut(raw, reason)).orElse(raw));
            }
        }
        return lines;
    }

    private static SourceText.RawLine leftOut(SourceText.RawLine raw, LeftOut reason) {
        return raw.text().strip().isEmpty()
                ? raw
                : new SourceText.RawLine(raw.text(), raw.form(), raw.cells(), raw.plain(), Optional.of(reason));
    }

    /** How many lines at the top hold what programs note of a text: between two lines of ---, each a key with its value. */
    private static int frontMatter(List<SourceText.RawLine> source) {
        if (source.isEmpty() || !source.getFirst().text().strip().toString().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(source.size(), LONGEST_FRONT_MATTER); i++) {
            String line = source.get(i).text().toString().stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return i > 1 ? i + 1 : 0;
            }
            int colon = line.indexOf(':');
            boolean goesOn = line.startsWith(" ") || line.startsWith("-") || line.startsWith("#");
            boolean key = colon > 0 && line.substring(0, colon).chars().allMatch(c -> c < 0x80 && c > ' ');
            if (!goesOn && !key) {
                return 0;
            }
        }
        return 0;
    }

    private static List<Integer> fences(List<SourceText.RawLine> source, int start) {
        List<Integer> fences = new ArrayList<>();
        for (int i = start; i < source.size(); i++) {
            String line = source.get(i).text().strip().toString();
            if (line.startsWith("```") && line.indexOf('`', 3) < 0 || line.equals("~~~")) {
                fences.add(i);
            }
        }
        return fences;
    }

    /** [name]: address belongs to a link, [^1]: words are a note. */
    private static Optional<LeftOut> definition(TracedText line) {
        if (line.length() < 5 || line.charAt(0) != '[') {
            return Optional.empty();
        }
        String words = line.toString();
        int close = words.indexOf("]:");
        if (close < 2 || close > LONGEST_NAME) {
            return Optional.empty();
        }
        if (words.charAt(1) == '^') {
            return Optional.of(LeftOut.FOOTNOTE);
        }
        String target = words.substring(close + 2).strip();
        return target.startsWith("http://") || target.startsWith("https://") || target.startsWith("<")
                ? Optional.of(LeftOut.MARKUP)
                : Optional.empty();
    }

    /** The rows of tables: a line of --- and | stands below their heads. Such rows need no | at their ends. */
    static BitSet tables(List<SourceText.RawLine> source) {
        BitSet rows = new BitSet();
        for (int i = 1; i < source.size(); i++) {
            if (rows.get(i - 1) && holdsBar(source.get(i))) {
                rows.set(i);
            } else if (separates(source.get(i)) && holdsBar(source.get(i - 1))
                    && cells(source.get(i)) == cells(source.get(i - 1))) {
                rows.set(i - 1, i + 1);
            }
        }
        return rows;
    }

    private static boolean holdsBar(SourceText.RawLine line) {
        return !line.plain() && line.text().chars().anyMatch(c -> c == '|');
    }

    /** How many cells a row has; | at its ends part none. */
    private static int cells(SourceText.RawLine row) {
        TracedText text = row.text().strip();
        int cells = 1;
        for (int i = 1; i + 1 < text.length(); i++) {
            cells += text.charAt(i) == '|' && text.charAt(i - 1) != '\\' ? 1 : 0;
        }
        return cells;
    }

    private static boolean separates(SourceText.RawLine line) {
        return holdsBar(line) && line.text().chars().allMatch(c -> "|-: \t\r".indexOf(c) >= 0)
                && line.text().chars().filter(c -> c == '-').count() > 1;
    }
}
