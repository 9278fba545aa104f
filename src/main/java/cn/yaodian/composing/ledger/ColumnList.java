package cn.yaodian.composing.ledger;

import cn.yaodian.document.FieldKind;
import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.Light;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Declares columns one after the other. Used by one thread. */
final class ColumnList<L> {

    private final List<LedgerColumn<L>> columns = new ArrayList<>();

    ColumnList<L> text(String key, String title, double width, Function<L, String> text) {
        return add(key, title, width, Align.LEFT, false, FieldKind.TEXT, line -> ReportCell.of(text.apply(line)));
    }

    /** Text that stands in the middle of its cell: numbers of clauses, codes. */
    ColumnList<L> label(String key, String title, double width, Function<L, String> text) {
        return add(key, title, width, Align.CENTRE, false, FieldKind.TEXT, line -> ReportCell.of(text.apply(line)));
    }

    ColumnList<L> longText(String key, String title, double width, Function<L, String> text) {
        return add(key, title, width, Align.LEFT, false, FieldKind.LONG_TEXT, line -> ReportCell.of(text.apply(line)));
    }

    ColumnList<L> choice(String key, String title, double width, Function<L, String> text) {
        return add(key, title, width, Align.CENTRE, false, FieldKind.CHOICE, line -> ReportCell.of(text.apply(line)));
    }

    ColumnList<L> number(String key, String title, double width, Function<L, Optional<BigDecimal>> figure) {
        return add(key, title, width, Align.RIGHT, false, FieldKind.NUMBER, line -> figure.apply(line)
                .<ReportCell>map(value -> new ReportCell.Number(PlainFigure.of(value))).orElse(ReportCell.EMPTY));
    }

    /** Percentage points, to a tenth. */
    ColumnList<L> points(String key, String title, double width, Function<L, Optional<BigDecimal>> points) {
        return add(key, title, width, Align.RIGHT, false, FieldKind.NUMBER, line -> points.apply(line)
                .<ReportCell>map(value -> new ReportCell.Number(Figures.points(value))).orElse(ReportCell.EMPTY));
    }

    /** A place in an order. */
    ColumnList<L> place(String key, String title, double width, ToLongFunction<L> place) {
        return add(key, title, width, Align.CENTRE, false, FieldKind.NUMBER,
                line -> ReportCell.of(place.applyAsLong(line)));
    }

    /** Things counted, with a sum below them. */
    ColumnList<L> count(String key, String title, double width, ToLongFunction<L> count) {
        return add(key, title, width, Align.CENTRE, true, FieldKind.NUMBER,
                line -> ReportCell.of(count.applyAsLong(line)));
    }

    ColumnList<L> percent(String key, String title, double width, Function<L, Optional<BigDecimal>> share) {
        return add(key, title, width, Align.RIGHT, false, FieldKind.PERCENT, line -> share.apply(line)
                .<ReportCell>map(ReportCell.Percent::new).orElse(ReportCell.EMPTY));
    }

    ColumnList<L> day(String key, String title, double width, Function<L, Optional<LocalDate>> day) {
        return add(key, title, width, Align.CENTRE, false, FieldKind.DAY, line -> day.apply(line)
                .<ReportCell>map(ReportCell.Day::new).orElse(ReportCell.EMPTY));
    }

    ColumnList<L> lamp(String key, String title, double width, Function<L, Light> light) {
        return add(key, title, width, Align.CENTRE, false, FieldKind.LAMP, line -> Lamps.of(light.apply(line)));
    }

    /** Nothing the program knows: filled in by hand. */
    ColumnList<L> blank(String key, String title, double width) {
        return add(key, title, width, Align.LEFT, false, FieldKind.TEXT, line -> ReportCell.EMPTY);
    }

    /** A column of another line that this one stands on, under a key and a title of its own. */
    <M> ColumnList<L> of(List<LedgerColumn<M>> others, String theirs, String key, String title,
            Function<L, M> on) {
        LedgerColumn<M> other = others.stream().filter(column -> column.key().equals(theirs)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(theirs));
        ReportColumn heading = other.heading();
        columns.add(new LedgerColumn<>(
                new ReportColumn(key, title.isEmpty() ? heading.title() : title, heading.width(), heading.align()),
                other.kind(), line -> other.cell().apply(on.apply(line)), on));
        return this;
    }

    /** Columns of another line under their own keys and titles. */
    <M> ColumnList<L> of(List<LedgerColumn<M>> others, Function<L, M> on, String... keys) {
        for (String key : keys) {
            of(others, key, key, "", on);
        }
        return this;
    }

    private ColumnList<L> add(String key, String title, double width, Align align, boolean total, FieldKind kind,
            Function<L, ReportCell> cell) {
        columns.add(new LedgerColumn<>(new ReportColumn(key, title, width, align, total), kind, cell));
        return this;
    }

    List<LedgerColumn<L>> list() {
        return List.copyOf(columns);
    }
}
