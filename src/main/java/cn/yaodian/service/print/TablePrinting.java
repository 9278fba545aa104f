package cn.yaodian.service.print;

import cn.yaodian.document.TableReport;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.writing.report.ReportPrinter;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;

/** Puts tables on paper, A4 across. Safe to call from any thread; laying out takes a second or more. */
public final class TablePrinting {

    private final PrinterList printers;
    private final ReportPrinter reports = new ReportPrinter();

    public TablePrinting(InstalledPrinters installed) {
        this.printers = new PrinterList(installed);
    }

    /** Lays a table out as it will be printed. */
    public PrintPreview preview(TableReport report) {
        return new PrintPreview(report.title(), reports.layOut(report));
    }

    /** The printers there are, the system's usual one first; none where none is installed. */
    public List<Printer> printers() {
        return printers.all();
    }

    /**
     * Prints every page and returns once the system has taken them.
     *
     * @param copies from 1
     * @throws FailureException NO_PRINTER if that printer is not there (any more), PRINTING_FAILED
     */
    public void print(PrintPreview preview, Printer printer, int copies) {
        PrintService service = printers.service(printer);
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(preview.title(), null));
        wishes.add(MediaSizeName.ISO_A4);
        wishes.add(OrientationRequested.LANDSCAPE);
        wishes.add(new Copies(copies));
        try {
            service.createPrintJob().print(new SimpleDoc(preview.report().pageable(),
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
        } catch (PrintException failed) {
            throw new FailureException(Failure.PRINTING_FAILED, failed, printer.name());
        }
    }
}
