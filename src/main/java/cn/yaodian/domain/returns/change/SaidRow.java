package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.form.RowPlace;
import java.util.Optional;

/** A row that says something, before it is held against what is on record. */
public sealed interface SaidRow {

    Optional<RowPlace> place();

    record OfPart(Optional<RowPlace> place, PartReport report) implements SaidRow {}

    record OfFigure(Optional<RowPlace> place, FigureReport report) implements SaidRow {}
}
