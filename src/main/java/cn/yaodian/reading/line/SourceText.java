package cn.yaodian.reading.line;

import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole source, in lines as they stand there.
 *
 * @param text      what the account is kept of
 * @param lines     every line, blank ones too
 * @param omissions stretches within lines that do not belong to the document; the lines' texts do not hold them
 * @param traits    what the clerk is to know of the file as such
 */
public record SourceText(String text, List<RawLine> lines, List<Omission> omissions, Set<SourceTrait> traits) {

    /**
     * A line before anything is taken off.
     *
     * @param cells of a table's row; empty for a line of text
     * @param plain whether # and ** in it are characters like others, as in a Word document
     * @param leftOut why the line does not belong to the document; empty for one that does
     */
    public record RawLine(TracedText text, LineForm form, List<TracedText> cells, boolean plain,
            Optional<LeftOut> leftOut) {}

    /** A stretch within a line that does not belong to the document, and why. */
    public record Omission(TracedText text, LeftOut reason) {}

    public SourceText {
        lines = List.copyOf(lines);
        omissions = List.copyOf(omissions);
        traits = Set.copyOf(traits);
    }

    /** A source in which whole lines at most are left out. */
    public SourceText(String text, List<RawLine> lines) {
        this(text, lines, List.of(), Set.of());
    }

    /** Text from a file that says nothing of its looks; Markdown marks in it are marks. */
    public static SourceText of(String text) {
        List<RawLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                lines.add(
                        new RawLine(TracedText.of(text.substring(start, i), start), LineForm.PLAIN, List.of(), false,
                                Optional.empty()));
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        PastedTable pasted = PastedTable.in(lines);
        return new SourceText(text, MarkdownBlocks.in(pasted.lines()), pasted.omissions(), Set.of());
    }

    /** Where each line begins in the text, ascending; a line of nothing but its end begins where that stands. */
    public List<Integer> lineStarts() {
        List<Integer> starts = new ArrayList<>();
        int behind = 0;
        for (RawLine line : lines) {
            int first = line.text().isEmpty() ? behind : Math.max(behind, line.text().firstOrigin());
            starts.add(Math.min(first, text.length()));
            behind = line.text().isEmpty() ? behind : Math.max(behind, line.text().lastOrigin() + 1);
        }
        return starts;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
