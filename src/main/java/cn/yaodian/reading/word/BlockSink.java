package cn.yaodian.reading.word;

import cn.yaodian.reading.line.MarkedCell;
import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.text.LeftOut;
import java.util.List;
import java.util.Optional;

/** Takes a story's paragraphs and table rows in their order. */
public interface BlockSink {

    /** @param leftOut why the paragraph does not belong to the document; empty for one that does */
    void paragraph(MarkedText words, LineForm form, Optional<LeftOut> leftOut);

    /** Rows that follow each other are one table. */
    void row(List<MarkedCell> cells);
}
