package cn.yaodian.service.print;

import java.awt.print.Pageable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.NullUnmarked;

/** A printer that keeps what it is given. */
@NullUnmarked
public final class FakePrinter implements PrintService {

    /** @param pages as they were handed over; @param wishes how they are to be printed */
    public record Job(Pageable pages, PrintRequestAttributeSet wishes) {}

    private final String name;
    private final List<Attribute> takes;
    private final Optional<MediaPrintableArea> area;
    private final List<Job> jobs = new ArrayList<>();

    public FakePrinter(String name, Optional<MediaPrintableArea> area, Attribute... takes) {
        this.name = name;
        this.area = area;
        this.takes = List.of(takes);
    }

    public static InstalledPrinters installed(PrintService... services) {
        return new InstalledPrinters() {
            @Override
            public List<PrintService> all() {
                return List.of(services);
            }

            @Override
            public Optional<PrintService> usual() {
                return all().stream().findFirst();
            }
        };
    }

    /** What has been printed so far. */
    public List<Job> jobs() {
        return jobs;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new DocPrintJob() {
            @Override
            public PrintService getPrintService() {
                return FakePrinter.this;
            }

            @Override
            public PrintJobAttributeSet getAttributes() {
                return new HashPrintJobAttributeSet();
            }

            @Override
            public void addPrintJobListener(PrintJobListener listener) {}

            @Override
            public void removePrintJobListener(PrintJobListener listener) {}

            @Override
            public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet set) {}

            @Override
            public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

            @Override
            public void print(Doc doc, PrintRequestAttributeSet wishes) throws PrintException {
                if (name.isEmpty()) {
                    throw new PrintException("out of paper");
                }
                try {
                    jobs.add(new Job((Pageable) doc.getPrintData(), wishes));
                } catch (IOException e) {
                    throw new PrintException(e);
                }
            }
        };
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        return null;
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE};
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavor.equals(DocFlavor.SERVICE_FORMATTED.PAGEABLE);
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return takes.stream().map(Attribute::getCategory).toArray(Class<?>[]::new);
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return takes.stream().anyMatch(attribute -> attribute.getCategory().equals(category));
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public Object getSupportedAttributeValues(Class<? extends Attribute> category, DocFlavor flavor,
            AttributeSet attributes) {
        return category == MediaPrintableArea.class
                ? area.map(one -> new MediaPrintableArea[] {one}).orElse(null)
                : null;
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet attributes) {
        return takes.contains(value);
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }
}
