package cn.yaodian.reading.word;

import cn.yaodian.reading.line.MarkedCell;
import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A short story kept back until it is known what becomes of it: a cell, a header, the notes. */
public final class StoryLines implements BlockSink {

    private static final int LONGEST_LETTERHEAD = 60;

    /** A paragraph as it came. */
    private record Entry(MarkedText words, LineForm form, Optional<LeftOut> leftOut) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void paragraph(MarkedText words, LineForm form, Optional<LeftOut> leftOut) {
        entries.add(new Entry(words, form, leftOut));
    }

    @Override
    public void row(List<MarkedCell> cells) {
        MarkedText line = new MarkedText();
        for (MarkedCell cell : cells) {
            if (!cell.words().isEmpty()) {
                line.append(line.isEmpty() ? "" : "\t").append(cell.words());
            }
        }
        paragraph(line, LineForm.PLAIN, Optional.empty());
    }

    /** Its paragraphs as lines of a cell, without the blank ones at its end. */
    public MarkedText asCell() {
        int end = entries.size();
        while (end > 0 && entries.get(end - 1).words().isEmpty()) {
            end--;
        }
        MarkedText cell = new MarkedText();
        for (int i = 0; i < end; i++) {
            Entry entry = entries.get(i);
            cell.append(i == 0 ? "" : "\n");
            if (entry.leftOut().isPresent()) {
                cell.leaveOut(entry.words().all(), entry.leftOut().get());
            } else {
                cell.append(entry.words());
            }
        }
        return cell;
    }

    /** Hands its paragraphs on as they came. */
    public void writeTo(BlockSink sink) {
        entries.forEach(entry -> sink.paragraph(entry.words(), entry.form(), entry.leftOut()));
    }

    /** Hands its paragraphs on as left out. */
    public void leaveOut(BlockSink sink, LeftOut reason) {
        entries.stream().filter(entry -> !entry.words().isEmpty())
                .forEach(entry -> sink.paragraph(entry.words(), LineForm.PLAIN, Optional.of(reason)));
    }

    /** Whether the masthead of an official document stands there: a line that ends in 文件, or a number 〔2025〕3号. */
    public boolean isLetterhead() {
        return entries.stream().map(entry -> bare(entry.words().kept()))
                .anyMatch(line -> line.length() <= LONGEST_LETTERHEAD && (line.endsWith("文件") && line.length() > 4
                        || line.endsWith("号") && line.indexOf('〔') > 0 && line.indexOf('〕') > 0));
    }

    private static String bare(String line) {
        StringBuilder bare = new StringBuilder();
        line.chars().filter(c -> !Glyphs.isBlank((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
