package cn.yaodian.ui.printing;

import cn.yaodian.service.font.FontReport;
import cn.yaodian.typesetting.Page;
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
}
