package cn.yaodian.service.print;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;

/** The printers that are there, and what they can do. */
final class PrinterList {

    private static final DocFlavor FLAVOR = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    private static final double A4_WIDTH_MM = 210;
    private static final double A4_HEIGHT_MM = 297;

    private final InstalledPrinters installed;

    PrinterList(InstalledPrinters installed) {
        this.installed = installed;
    }

    /** The system's usual one first. */
    List<Printer> all() {
        Optional<String> usual = installed.usual().map(PrintService::getName);
        return installed.all().stream().map(PrintService::getName)
                .map(name -> new Printer(name, usual.filter(name::equals).isPresent()))
                .sorted((one, other) -> Boolean.compare(other.usual(), one.usual())).toList();
    }

    /** @throws FailureException NO_PRINTER if that printer is not there (any more) */
    PrintService service(Printer printer) {
        return installed.all().stream().filter(known -> known.getName().equals(printer.name())).findFirst()
                .orElseThrow(() -> new FailureException(Failure.NO_PRINTER));
    }

    /** @throws FailureException NO_PRINTER */
    PrinterPaper paper(Printer printer) {
        PrintService service = service(printer);
        return new PrinterPaper(service.isAttributeValueSupported(MediaSizeName.ISO_A4, FLAVOR, null),
                takes(service, Sides.TWO_SIDED_LONG_EDGE), margins(service));
    }

    static boolean takes(PrintService service, Attribute wish) {
        return service.isAttributeCategorySupported(wish.getCategory())
                && service.isAttributeValueSupported(wish, FLAVOR, null);
    }

    /** The widest area of an upright A4 sheet that it says it reaches. */
    private static Optional<PrinterPaper.Margins> margins(PrintService service) {
        PrintRequestAttributeSet upright = new HashPrintRequestAttributeSet(MediaSizeName.ISO_A4);
        Object areas = service.getSupportedAttributeValues(MediaPrintableArea.class, FLAVOR, upright);
        Stream<MediaPrintableArea> all = areas instanceof MediaPrintableArea[] several
                ? Stream.of(several)
                : Stream.ofNullable(areas).filter(MediaPrintableArea.class::isInstance)
                        .map(MediaPrintableArea.class::cast);
        Predicate<PrinterPaper.Margins> onSheet = margins -> margins.right() > -1 && margins.bottom() > -1;
        return all.map(PrinterList::margins).filter(onSheet)
                .min((one, other) -> Double.compare(sum(one), sum(other)));
    }

    private static PrinterPaper.Margins margins(MediaPrintableArea area) {
        int mm = Size2DSyntax.MM;
        return new PrinterPaper.Margins(area.getX(mm), area.getY(mm),
                A4_WIDTH_MM - area.getX(mm) - area.getWidth(mm), A4_HEIGHT_MM - area.getY(mm) - area.getHeight(mm));
    }

    private static double sum(PrinterPaper.Margins margins) {
        return margins.left() + margins.top() + margins.right() + margins.bottom();
    }
}
