package cn.yaodian.writing.report;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;

/** Pages as the printing system of Java asks for them: drawn, not as pictures, so that print is as sharp as paper. */
final class PrintedPages implements Pageable {

    /** One sheet: which part, and which page of it. */
    record Sheet(JasperPrint part, int page) {}

    private final List<Sheet> sheets;

    PrintedPages(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    @Override
    public int getNumberOfPages() {
        return sheets.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        JasperPrint part = sheets.get(index).part();
        Paper paper = new Paper();
        // A landscape page is told by the portrait sheet it is printed on. The margins are the report's own.
        double shorter = Math.min(part.getPageWidth(), part.getPageHeight());
        double longer = Math.max(part.getPageWidth(), part.getPageHeight());
        paper.setSize(shorter, longer);
        paper.setImageableArea(0, 0, shorter, longer);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(part.getPageWidth() > part.getPageHeight() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        return (graphics, format, asked) -> draw(sheets.get(index), graphics);
    }

    private static int draw(Sheet sheet, Graphics graphics) throws PrinterException {
        try {
            JRGraphics2DExporter exporter = new JRGraphics2DExporter();
            exporter.setExporterInput(new SimpleExporterInput(sheet.part()));
            SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
            output.setGraphics2D((Graphics2D) graphics.create());
            exporter.setExporterOutput(output);
            SimpleGraphics2DReportConfiguration configuration = new SimpleGraphics2DReportConfiguration();
            configuration.setPageIndex(sheet.page());
            exporter.setConfiguration(configuration);
            exporter.exportReport();
            return Printable.PAGE_EXISTS;
        } catch (JRException fault) {
            PrinterException failed = new PrinterException(fault.getMessage());
            failed.initCause(fault);
            throw failed;
        }
    }
}
