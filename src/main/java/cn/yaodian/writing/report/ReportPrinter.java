package cn.yaodian.writing.report;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
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
        TableShape shape = TableShape.of(report);
        try {
            JasperReport design = design(shape);
            List<JasperPrint> parts = new ArrayList<>();
            for (ReportGroup group : report.groups()) {
                parts.add(JasperFillManager.fillReport(design, parameters(report, group, shape), rows(report, group)));
            }
            return new LaidOutReport(report.title(), parts);
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

    private static Map<String, Object> parameters(TableReport report, ReportGroup group, TableShape shape) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("title", report.title());
        parameters.put("subtitle", report.subtitle());
        parameters.put("group", group.name());
        for (int i = 0; i < report.columns().size(); i++) {
            parameters.put(TableDesign.heading(i), report.columns().get(i).title());
        }
        for (ReportField field : group.fields()) {
            parameters.put(TableDesign.field(shape.fields().indexOf(field.label())), field.value());
        }
        for (int i = 0; i < report.signatures().size(); i++) {
            parameters.put(TableDesign.signature(i), report.signatures().get(i).value());
        }
        for (int i = 0; i < report.notes().size(); i++) {
            parameters.put(TableDesign.note(i), report.notes().get(i));
        }
        return parameters;
    }

    private static JRMapCollectionDataSource rows(TableReport report, ReportGroup group) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (List<ReportCell> cells : group.rows()) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                ReportColumn column = report.columns().get(i);
                row.put(column.key(), cells.get(i).text());
            }
            rows.add(row);
        }
        return new JRMapCollectionDataSource(rows);
    }
}
