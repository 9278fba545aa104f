package cn.yaodian.composing.ledger;

import cn.yaodian.document.FieldKind;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.PresetColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A preset's columns, found among those of the lines. One that the lines do not have is left out. */
final class PickedColumns {

    /** One column of the printed table. */
    private record Picked(ReportColumn heading, FieldKind kind, Cells cells) {}

    /** @param place in the printed group, from 1 */
    @FunctionalInterface
    private interface Cells {

        ReportCell of(int row, int place, Optional<Unit> unit);
    }

    private final LedgerLines<?> lines;
    private final List<Picked> columns = new ArrayList<>();

    PickedColumns(LedgerLines<?> lines, LedgerPreset preset, GroupBy by) {
        this.lines = lines;
        boolean ofUnits = by == GroupBy.UNIT || by == GroupBy.REGION;
        for (PresetColumn column : preset.columns()) {
            if (column.isBlank()) {
                add(column, new ReportColumn(column.key(), column.title(), 12, Align.LEFT), FieldKind.TEXT,
                        (_, _, _) -> ReportCell.EMPTY);
            } else if (column.key().equals(PresetColumn.ROW)) {
                add(column, SpecialColumns.ROW, FieldKind.NUMBER, (_, place, _) -> ReportCell.of(place));
            } else if (column.key().equals(SpecialColumns.SHARES)) {
                addShares(column);
            } else if (ofUnits && SpecialColumns.isOwn(column.key())) {
                boolean target = column.key().equals(SpecialColumns.OWN_TARGET.key());
                add(column, target ? SpecialColumns.OWN_TARGET : SpecialColumns.OWN_ACTUAL, FieldKind.NUMBER,
                        (row, _, unit) -> own(row, unit, target));
            } else {
                int at = lines.keys().indexOf(column.key());
                if (at >= 0) {
                    add(column, lines.columns().get(at).heading(), lines.columns().get(at).kind(),
                            (row, _, _) -> lines.cell(row, at));
                }
            }
        }
    }

    private void add(PresetColumn wanted, ReportColumn own, FieldKind kind, Cells cells) {
        columns.add(new Picked(new ReportColumn(own.key(), wanted.title().isEmpty() ? own.title() : wanted.title(),
                wanted.width() == 0 ? own.width() : wanted.width(), own.align(), own.total()), kind, cells));
    }

    /** Two columns for each unit that a target is split over; a width is for each of them. */
    private void addShares(PresetColumn wanted) {
        for (int i = 0; i < lines.columns().size(); i++) {
            int at = i;
            ReportColumn heading = lines.columns().get(at).heading();
            if (SpecialColumns.isShare(heading.key())) {
                add(new PresetColumn(heading.key(), "", wanted.width()), heading, lines.columns().get(at).kind(),
                        (row, _, _) -> lines.cell(row, at));
            }
        }
    }

    private ReportCell own(int row, Optional<Unit> unit, boolean target) {
        Optional<BigDecimal> figure = lines.lines().get(row) instanceof IndicatorLine line
                ? line.shares().stream().filter(share -> Optional.of(share.unit()).equals(unit)).findFirst()
                        .flatMap(share -> target ? Optional.of(share.target()) : share.actual())
                : Optional.empty();
        return figure.<ReportCell>map(value -> new ReportCell.Number(PlainFigure.of(value))).orElse(ReportCell.EMPTY);
    }

    List<ReportColumn> headings() {
        return columns.stream().map(Picked::heading).toList();
    }

    boolean has(FieldKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    boolean has(String key) {
        return columns.stream().anyMatch(column -> column.heading().key().equals(key));
    }

    List<List<ReportCell>> rows(LineParting.Parted group) {
        List<List<ReportCell>> rows = new ArrayList<>(group.rows().size());
        for (int row : group.rows()) {
            int place = rows.size() + 1;
            rows.add(columns.stream().map(column -> column.cells().of(row, place, group.unit())).toList());
        }
        return rows;
    }
}
