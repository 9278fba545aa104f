package cn.yaodian.service.print;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.service.export.ExportSource;
import cn.yaodian.service.export.PlanTables;
import java.time.Clock;
import java.util.List;

/** Puts the inspection sheets of a plan on paper. Safe to call from any thread; laying out takes a second or more. */
public final class ChecklistPrinting {

    private final ExportSource source;
    private final PlanTables tables;
    private final TablePrinting printing;

    /** @param clock tells the day that the sheets bear */
    public ChecklistPrinting(ExportSource source, InstalledPrinters installed, Clock clock) {
        this.source = source;
        this.tables = new PlanTables(source, clock);
        this.printing = new TablePrinting(installed);
    }

    /**
     * Lays the sheets out as they will be printed.
     *
     * @throws cn.yaodian.domain.failure.FailureException PLAN_MISSING
     */
    public PrintPreview preview(PlanId plan) {
        return printing.preview(tables.checklist(source.plan(plan)));
    }

    /** What prints them. */
    public TablePrinting printing() {
        return printing;
    }

    /** The printers there are, the system's usual one first; none where none is installed. */
    public List<Printer> printers() {
        return printing.printers();
    }

    /**
     * Prints every page and returns once the system has taken them.
     *
     * @param copies from 1
     * @throws cn.yaodian.domain.failure.FailureException NO_PRINTER if that printer is not there (any more),
     *                                                    PRINTING_FAILED
     */
    public void print(PrintPreview preview, Printer printer, int copies) {
        printing.print(preview, printer, copies);
    }
}
