package cn.yaodian.writing.report;

import cn.yaodian.document.Paper;
import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** A table laid out on pages. Preview, printer and PDF show these same pages. Safe to use from any thread. */
public final class LaidOutReport {

    /** Where a page is found: which part, and which page of it. */
    private record Place(JasperPrint part, int page) {}

    private final String title;
    private final List<JasperPrint> parts;
    private final List<Place> pages;

    LaidOutReport(String title, List<JasperPrint> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
        this.pages = parts.stream().flatMap(part -> IntStream.range(0, part.getPages().size())
                .mapToObj(page -> new Place(part, page))).toList();
    }

    public int pageCount() {
        return pages.size();
    }

    /** The largest paper that one of its pages needs. */
    public Paper paper() {
        return parts.stream().map(LaidOutReport::paper).max(Comparator.naturalOrder()).orElse(Paper.A4_LANDSCAPE);
    }

    private static Paper paper(JasperPrint part) {
        return Arrays.stream(Paper.values()).filter(paper -> paper.width() == part.getPageWidth()).findFirst()
                .orElse(Paper.A4_LANDSCAPE);
    }

    List<JasperPrint> parts() {
        return parts;
    }

    /**
     * A picture of one page.
     *
     * @param page from 0
     * @param zoom pixels a point (1/72 inch): 2 is sharp on most screens
     */
    public BufferedImage picture(int page, double zoom) {
        Place place = pages.get(page);
        try {
            return (BufferedImage) JasperPrintManager.printPageToImage(place.part(), place.page(), (float) zoom);
        } catch (JRException fault) {
            throw new IllegalStateException("cannot paint page " + (page + 1) + " of " + title, fault);
        }
    }

    /**
     * Writes all pages as one PDF with its fonts embedded.
     *
     * @param out stays open
     * @throws IOException if it takes no more
     */
    public void writePdf(OutputStream out) throws IOException {
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        // One for each table or group: a book of all tables has some seventy pages.
        configuration.setCreatingBatchModeBookmarks(parts.size() > 1);
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException | JRRuntimeException failed) {
            throw new IOException("cannot write " + title, failed);
        }
    }

    /** The pages for a printer. */
    public Pageable pageable() {
        return new PrintedPages(
                pages.stream().map(place -> new PrintedPages.Sheet(place.part(), place.page())).toList());
    }
}
