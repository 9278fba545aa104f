package cn.yaodian.service.manuscript;

import cn.yaodian.reading.html.PastedTables;
import java.util.Optional;

/** What is pasted from a word processor or a workbook, as lines of a manuscript's text. */
public final class PastedPage {

    private PastedPage() {}

    /** @return the lines with tables as rows; empty where there is no table, so that the plain words say as much */
    public static Optional<String> lines(String html) {
        return PastedTables.lines(html);
    }
}
