package cn.yaodian.command.ledger;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as JSON: what its columns are, and one object a line by the columns' keys. */
final class ReportJson {

    private ReportJson() {}

    static String of(TableReport report) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode json = mapper.createObjectNode().put("title", report.title());
        ObjectNode columns = json.putObject("columns");
        report.columns().forEach(column -> columns.put(column.key(), column.title()));
        ArrayNode rows = json.putArray("rows");
        for (ReportGroup group : report.groups()) {
            for (int i = 0; i < group.rows().size(); i++) {
                ObjectNode row = rows.addObject().put("code", group.codes().get(i));
                add(row, report, group.rows().get(i));
            }
        }
        ArrayNode notes = json.putArray("notes");
        report.notes().forEach(notes::add);
        try {
            return mapper.writeValueAsString(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Figures stay figures; a share is 0.4 for 40 %. */
    private static void add(ObjectNode row, TableReport report, List<ReportCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String key = report.columns().get(i).key();
            switch (cells.get(i)) {
                case ReportCell.Number number -> row.put(key, number.value());
                case ReportCell.Percent percent -> row.put(key, percent.share());
                case ReportCell.Day day -> row.put(key, day.text());
                case ReportCell.Lamp lamp -> row.put(key, lamp.text());
                case ReportCell.Text text -> row.put(key, text.text());
            }
        }
    }
}
