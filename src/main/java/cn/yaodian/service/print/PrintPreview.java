package cn.yaodian.service.print;

import cn.yaodian.writing.report.LaidOutReport;
import java.awt.image.BufferedImage;

/** The pages as they will be printed. Laid out once; safe to use from any thread. */
public final class PrintPreview {

    private final String title;
    private final LaidOutReport report;

    PrintPreview(String title, LaidOutReport report) {
        this.title = title;
        this.report = report;
    }

    /** What the printer's queue shows. */
    public String title() {
        return title;
    }

    public int pageCount() {
        return report.pageCount();
    }

    /**
     * A picture of one page, A4 landscape: 842 × 595 points.
     *
     * @param page from 0
     * @param zoom pixels a point: 2 is sharp on most screens
     */
    public BufferedImage picture(int page, double zoom) {
        return report.picture(page, zoom);
    }

    LaidOutReport report() {
        return report;
    }
}
