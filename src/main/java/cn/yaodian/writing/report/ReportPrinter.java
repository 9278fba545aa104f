package cn.yaodian.writing.report;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.book.ReportBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/**
 * Lays a table out on pages: every group begins a new page and counts its own pages, because it is handed to a unit of
 * its own. Safe to use from any thread; designs are compiled once for each shape of table.
 */
public final class ReportPrinter {

    private final Map<TableShape, JasperReport> designs = new ConcurrentHashMap<>();

    public LaidOutReport layOut(TableReport report) {
        return layOut(ReportBook.of(report));
    }

    /**
     * Lays out every table of a book, each on the paper that it needs. One of several tables has its contents before them
     * and counts its pages on.
     */
    public LaidOutReport layOut(ReportBook book) {
        List<BookContents.Part> parts = new ArrayList<>();
        List<JasperPrint> pages = new ArrayList<>();
        for (TableReport report : book.reports()) {
            for (ReportGroup group : report.groups()) {
                JasperPrint filled = fill(report, group);
                BookContents.Part part = new BookContents.Part(report, group, filled.getPages().size());
                filled.setName(part.name());
                parts.add(part);
                pages.add(filled);
            }
        }
        if (book.reports().size() > 1) {
            pages.addFirst(contents(book, parts));
            PageNumbers.runOn(pages);
        }
        return new LaidOutReport(book.title(), pages);
    }

    private JasperPrint contents(ReportBook book, List<BookContents.Part> parts) {
        int own = 1;
        JasperPrint laid = contents(book, parts, own);
        while (laid.getPages().size() > own) {
            own = laid.getPages().size();
            laid = contents(book, parts, own);
        }
        laid.setName(BookContents.NAME);
        return laid;
    }

    private JasperPrint contents(ReportBook book, List<BookContents.Part> parts, int own) {
        TableReport report = BookContents.of(book, parts, own);
        return fill(report, report.groups().getFirst());
    }

    private JasperPrint fill(TableReport report, ReportGroup group) {
        TableShape shape = TableShape.of(report);
        try {
            return JasperFillManager.fillReport(design(shape), TableParameters.of(report, group, shape),
                    rows(report, group));
        } catch (JRException fault) {
            throw new IllegalStateException("cannot lay out " + report.title(), fault);
        }
    }

    private JasperReport design(TableShape shape) throws JRException {
        JasperReport known = designs.get(shape);
        if (known != null) {
            return known;
        }
        JasperReport compiled = TableDesign.compile(shape);
        designs.put(shape, compiled);
        return compiled;
    }

    private static JRMapCollectionDataSource rows(TableReport report, ReportGroup group) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (List<ReportCell> cells : group.rows()) {
            Map<String, Object> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(report.columns().get(i).key(), cells.get(i).text());
                if (cells.get(i) instanceof ReportCell.Lamp lamp) {
                    row.put(LampStyles.field(i, lamp.colour()), true);
                }
            }
            rows.add(row);
        }
        return new JRMapCollectionDataSource(rows);
    }
}
