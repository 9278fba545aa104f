package cn.yaodian.reading.word;

import cn.yaodian.reading.line.MarkedCell;
import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.text.LeftOut;
import java.util.List;
import java.util.Optional;

/** Puts a story into the source. */
public final class SourceSink implements BlockSink {

    private static final int LONGEST_CONTENTS_TITLE = 8;

    private final SourceBuilder source;

    public SourceSink(SourceBuilder source) {
        this.source = source;
    }

    @Override
    public void paragraph(MarkedText words, LineForm form, Optional<LeftOut> leftOut) {
        Optional<LeftOut> reason = leftOut.isEmpty() && isContentsTitle(words)
                ? Optional.of(LeftOut.CONTENTS)
                : leftOut;
        if (reason.isPresent()) {
            source.paragraph(words.all(), form, reason);
        } else {
            source.paragraph(words, form);
        }
    }

    private static boolean isContentsTitle(MarkedText words) {
        String title = words.kept().strip();
        return title.length() <= LONGEST_CONTENTS_TITLE && title.startsWith("目")
                && (title.endsWith("录") || title.endsWith("次"))
                && title.substring(1, title.length() - 1).isBlank();
    }

    @Override
    public void row(List<MarkedCell> cells) {
        source.markedCells(cells);
    }
}
