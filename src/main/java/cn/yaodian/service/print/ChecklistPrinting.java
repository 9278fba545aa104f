package cn.yaodian.service.print;

import cn.yaodian.document.TableReport;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.export.ExportSource;
import cn.yaodian.service.export.PlanTables;
import cn.yaodian.writing.report.ReportPrinter;
import java.time.Clock;
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

/** Puts the inspection sheets of a plan on paper. Safe to call from any thread; laying out takes a second or more. */
public final class ChecklistPrinting {

    private final ExportSource source;
    private final PlanTables tables;
    private final PrinterList printers;
    private final ReportPrinter reports = new ReportPrinter();

    /** @param clock tells the day that the sheets bear */
    public ChecklistPrinting(ExportSource source, InstalledPrinters installed, Clock clock) {
        this.source = source;
        this.tables = new PlanTables(source, clock);
        this.printers = new PrinterList(installed);
    }

    /**
     * Lays the sheets out as they will be printed.
     *
     * @throws FailureException PLAN_MISSING
     */
    public PrintPreview preview(PlanId plan) {
        TableReport checklist = tables.checklist(source.plan(plan));
        return new PrintPreview(checklist.title(), reports.layOut(checklist));
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
