package cn.yaodian.reading;

import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.line.SourceText;
import java.util.List;

/** A document whose text has been taken out of its file, to be read as often as the clerk says something of it. */
public final class OpenDocument {

    private final SourceText source;
    private final TextReading reading;

    OpenDocument(SourceText source, TextReading reading) {
        this.source = source;
        this.reading = reading;
    }

    /**
     * Reads the whole text anew. May be called by several threads.
     *
     * @param decisions in the order in which the clerk made them; they stand above what the reading would find
     */
    public ReadPlan read(List<Decision> decisions) {
        return reading.read(source, decisions);
    }
}
