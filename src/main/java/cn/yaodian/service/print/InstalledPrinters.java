package cn.yaodian.service.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The printers that the system knows. */
public interface InstalledPrinters {

    List<PrintService> all();

    Optional<PrintService> usual();

    /** Those of this machine, looked up anew each time: printers come and go. */
    static InstalledPrinters ofThisMachine() {
        return new InstalledPrinters() {
            @Override
            public List<PrintService> all() {
                return Arrays.asList(PrintServiceLookup
                        .lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null));
            }

            @Override
            public Optional<PrintService> usual() {
                return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
            }
        };
    }
}
