package cn.yaodian.writing.graphics;

import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Sheet;
import cn.yaodian.writing.font.FontLibrary;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.List;
import java.util.Optional;

/**
 * Pages as a printer asks for them: at exactly their size, from the sheet's very corner, one side of a sheet each. A page
 * that lies across is turned back onto the upright sheet that it is a turned one of (GB/T 9704-2012, 8): so every sheet is
 * fed upright, and no driver decides which way the others lie, or over which edge they are turned for their backs.
 */
public final class PaperPages implements Pageable, Printable {

    private final List<Optional<Page>> sides;
    private final PagePainting painting;

    /** @param sides in the order of printing; one without page stays white */
    public PaperPages(List<Optional<Page>> sides, FontLibrary fonts) {
        this.sides = List.copyOf(sides);
        this.painting = new PagePainting(fonts);
    }

    @Override
    public int getNumberOfPages() {
        return sides.size();
    }

    /** The whole of an upright A4 sheet: what the printer cannot reach of it is cut off there, and nothing is moved. */
    @Override
    public PageFormat getPageFormat(int index) {
        Paper paper = new Paper();
        paper.setSize(Sheet.WIDTH, Sheet.HEIGHT);
        paper.setImageableArea(0, 0, Sheet.WIDTH, Sheet.HEIGHT);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(PageFormat.PORTRAIT);
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        if (index < 0 || index >= sides.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int index) {
        if (index >= sides.size()) {
            return NO_SUCH_PAGE;
        }
        sides.get(index).ifPresent(page -> {
            Graphics2D copy = (Graphics2D) graphics.create();
            copy.transform(onUpright(page));
            painting.paint(page, copy);
            copy.dispose();
        });
        return PAGE_EXISTS;
    }

    /** From the page's places to those on the sheet as it is fed. */
    public static AffineTransform onUpright(Page page) {
        return page.width() > page.height()
                ? new AffineTransform(0, -1, 1, 0, 0, page.width())
                : new AffineTransform();
    }
}
