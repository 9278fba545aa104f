package cn.yaodian.composing.matrix;

import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import cn.yaodian.domain.returns.matrix.ReturnStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 报送情况一览表: units down, periods across, counts at the edges, every mark in words. */
public final class MatrixComposer {

    public static final String NAME = "报送情况一览表";

    private static final double UNIT_WIDTH = 28;
    private static final double CELL_WIDTH = 16;
    private static final double COUNT_WIDTH = 8;
    /** Of a unit of which nothing was asked. */
    private static final String NOT_ASKED = "—";
    /** Counts at the right edge, in this order. */
    private static final List<ReturnStanding> COUNTED = List.of(ReturnStanding.IN_TIME, ReturnStanding.LATE,
            ReturnStanding.MISSING, ReturnStanding.SENT_BACK);

    public TableReport compose(ReturnMatrix matrix, String office) {
        return new TableReport(NAME, (office + "　截至" + PrintedDate.of(matrix.cutOff())).strip(), columns(matrix),
                List.of(new ReportGroup(NAME, List.of(), rows(matrix))), List.of(),
                List.of("“按时”“逾期”按首次报送时间与要求时限比较；“未报”为已过时限仍未报送；“退回”为已退回修改、尚未重新报送；“未到期”为时限未到且尚未报送。"));
    }

    private static List<ReportColumn> columns(ReturnMatrix matrix) {
        List<ReportColumn> columns = new ArrayList<>();
        columns.add(new ReportColumn("number", "序号", COUNT_WIDTH, ReportColumn.Align.CENTRE));
        columns.add(new ReportColumn("unit", "应报单位", UNIT_WIDTH, ReportColumn.Align.LEFT));
        matrix.columns().forEach(column -> columns.add(new ReportColumn(column.collection().id().toString(),
                column.collection().period().title(), CELL_WIDTH, ReportColumn.Align.CENTRE)));
        columns.add(count("asked", "应报"));
        COUNTED.forEach(standing -> columns.add(count(standing.name(), standing.title())));
        return columns;
    }

    private static ReportColumn count(String key, String title) {
        return new ReportColumn(key, title, COUNT_WIDTH, ReportColumn.Align.CENTRE, true);
    }

    private static List<List<ReportCell>> rows(ReturnMatrix matrix) {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (ReturnMatrix.Row row : matrix.rows()) {
            List<ReportCell> cells = new ArrayList<>();
            cells.add(ReportCell.of(rows.size() + 1L));
            cells.add(ReportCell.of(row.unit().name()));
            row.cells().forEach(cell -> cells.add(cell(cell)));
            cells.add(ReportCell.of(row.count().asked()));
            COUNTED.forEach(standing -> cells.add(ReportCell.of(row.count().of(standing))));
            rows.add(cells);
        }
        return rows;
    }

    private static ReportCell cell(Optional<ReturnMatrix.Cell> cell) {
        return cell.map(there -> lamp(there.standing())).orElse(ReportCell.of(NOT_ASKED));
    }

    private static ReportCell lamp(ReturnStanding standing) {
        return switch (standing) {
            case IN_TIME -> new ReportCell.Lamp(ReportCell.Lamp.Colour.GREEN, standing.title());
            case LATE, SENT_BACK -> new ReportCell.Lamp(ReportCell.Lamp.Colour.YELLOW, standing.title());
            case MISSING -> new ReportCell.Lamp(ReportCell.Lamp.Colour.RED, standing.title());
            case NOT_DUE -> ReportCell.of(standing.title());
        };
    }
}
