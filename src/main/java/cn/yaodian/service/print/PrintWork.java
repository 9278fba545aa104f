package cn.yaodian.service.print;

import cn.yaodian.document.OfficialDocument;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import java.util.List;

/**
 * What is to be printed.
 *
 * @param title what the panel and the printer's queue call it
 * @param pages at least one
 * @param fonts that they are set in
 */
public record PrintWork(String title, List<Page> pages, FontReport fonts) {

    public PrintWork {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("nothing to print");
        }
    }

    /** Sets a document as every other format has it. */
    public static PrintWork of(String title, OfficialDocument document, Fonts fonts) {
        List<Page> pages = new Typesetter(fonts.metrics()).set(document);
        return new PrintWork(title, pages, fonts.report(document, pages));
    }
}
