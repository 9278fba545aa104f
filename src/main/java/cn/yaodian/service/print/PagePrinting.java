package cn.yaodian.service.print;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.Page;
import cn.yaodian.writing.graphics.PaperPages;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;

/**
 * Puts set pages on paper at exactly their size. Nothing is fitted or moved: what a printer does not reach is told
 * beforehand. Safe to call from any thread.
 */
public final class PagePrinting {

    private final PrinterList printers;
    private final Fonts fonts;

    public PagePrinting(InstalledPrinters installed, Fonts fonts) {
        this.printers = new PrinterList(installed);
        this.fonts = fonts;
    }

    /** The printers there are, the system's usual one first; none where none is installed. */
    public List<Printer> printers() {
        return printers.all();
    }

    /** What a printer can do. @throws FailureException NO_PRINTER if it is not there (any more) */
    public PrinterPaper paper(Printer printer) {
        return printers.paper(printer);
    }

    /**
     * What would be missing on paper.
     *
     * @return by edge; empty where all is printed, or where the printer does not say what it reaches
     * @throws FailureException NO_PRINTER
     */
    public List<CutOff> cutOff(List<Page> pages, PrintChoice choice) {
        List<Page> printed = pages.stream().filter(page -> choice.range().numbers().contains(page.number())).toList();
        return printers.paper(choice.printer()).margins().map(margins -> PrintReach.cutOff(printed, margins))
                .orElse(List.of());
    }

    /** How many sheets of paper it takes. */
    public static int sheets(List<Page> pages, PrintChoice choice) {
        PrintSides counted = choice.sides() == PrintSides.ONE ? PrintSides.ONE : PrintSides.FRONTS;
        return new SheetSides(pages).of(counted, choice.range()).size() * choice.copies();
    }

    /**
     * Prints and returns once the system has taken the pages.
     *
     * @param title what the printer's queue shows
     * @throws FailureException NO_PRINTER if that printer is not there (any more), PRINTING_FAILED
     */
    public void print(List<Page> pages, String title, PrintChoice choice) {
        PrintService service = printers.service(choice.printer());
        Copies copies = new Copies(choice.copies());
        boolean counts = PrinterList.takes(service, copies);
        List<Optional<Page>> sides = new SheetSides(pages).copies(choice, counts ? 1 : choice.copies());
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        if (counts) {
            wishes.add(copies);
            wish(service, SheetCollate.COLLATED, wishes);
        }
        wish(service, MediaSizeName.ISO_A4, wishes);
        wish(service, OrientationRequested.PORTRAIT, wishes);
        wish(service, choice.sides() == PrintSides.BOTH ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED, wishes);
        try {
            service.createPrintJob().print(new SimpleDoc(new PaperPages(sides, fonts.library()),
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
        } catch (PrintException failed) {
            throw new FailureException(Failure.PRINTING_FAILED, failed, choice.printer().name());
        }
    }

    /** A wish that a printer does not know would keep it from printing at all. */
    private static void wish(PrintService service, PrintRequestAttribute wish, PrintRequestAttributeSet wishes) {
        if (PrinterList.takes(service, wish)) {
            wishes.add(wish);
        }
    }
}
