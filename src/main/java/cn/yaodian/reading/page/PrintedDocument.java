package cn.yaodian.reading.page;

import cn.yaodian.reading.line.SourceBuilder;
import cn.yaodian.reading.line.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Takes the pages of a document one by one and gives its text. Keeps lines only, no letters. Not for several threads. */
public final class PrintedDocument {

    private final PageLayout layout = new PageLayout();
    private final List<ReadPage> pages = new ArrayList<>();

    /** Adds the next sheet. */
    public void add(PrintedPage sheet) {
        pages.addAll(layout.read(sheet));
    }

    /** The whole text: paragraphs joined, tables in rows, and what belongs to the sheets left out with its reason. */
    public SourceText finish() {
        List<ReadPage> clean = new Margins().even(new Furniture().takeOff(pages));
        List<PageItem.Text> lines = clean.stream().flatMap(page -> page.items().stream())
                .filter(PageItem.Text.class::isInstance).map(PageItem.Text.class::cast).toList();
        SourceBuilder sink = new SourceBuilder();
        ParagraphFlow flow = new ParagraphFlow(sink, DocumentHabits.of(lines));
        for (ReadPage page : clean) {
            page.items().forEach(flow::add);
            flow.endPage();
        }
        flow.finish();
        return sink.finish();
    }
}
