package cn.yaodian.writing.report;

import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.ReportTotals;
import cn.yaodian.document.TableReport;
import java.util.HashMap;
import java.util.Map;

/** What a design takes besides the rows, by name: all that is said above and below them. */
final class TableParameters {

    /** Says whether there are sums. */
    static final String TOTALLED = "totalled";
    /** Says whether there are no rows. */
    static final String EMPTY = "empty";
    /** What stands in the rows' place then. */
    static final String NOTHING = "nothing";

    private TableParameters() {}

    /** Of the heading, the sum, the field, signature or note of that number. */
    static String heading(int number) {
        return "heading" + number;
    }

    static String total(int number) {
        return "total" + number;
    }

    static String field(int number) {
        return "field" + number;
    }

    static String signature(int number) {
        return "signature" + number;
    }

    static String note(int number) {
        return "note" + number;
    }

    /** The values for one group's pages. */
    static Map<String, Object> of(TableReport report, ReportGroup group, TableShape shape) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", report.title());
        values.put("subtitle", report.subtitle());
        values.put("group", group.name());
        values.put("foot", shape.named() || !shape.fields().isEmpty() ? group.name() : report.title());
        for (int i = 0; i < report.columns().size(); i++) {
            values.put(heading(i), report.columns().get(i).title());
        }
        for (ReportField field : group.fields()) {
            values.put(field(shape.fields().indexOf(field.label())), field.value());
        }
        for (int i = 0; i < report.signatures().size(); i++) {
            values.put(signature(i), report.signatures().get(i).value());
        }
        for (int i = 0; i < report.notes().size(); i++) {
            values.put(note(i), report.notes().get(i));
        }
        values.put(EMPTY, group.rows().isEmpty());
        values.put(NOTHING, TableReport.NOTHING);
        values.put(TOTALLED, false);
        ReportTotals.of(report, group).ifPresent(totals -> {
            values.put(TOTALLED, true);
            for (int i = 0; i < totals.size(); i++) {
                values.put(total(i), totals.get(i).text());
            }
        });
        return values;
    }
}
