package cn.yaodian.domain.returns;

import cn.yaodian.domain.office.UnitId;
import java.util.List;

/** All that one unit reports to one collection. */
public record UnitReturn(CollectionId collection, UnitId unit, List<PartReport> parts, List<FigureReport> figures) {

    public UnitReturn {
        parts = parts.stream().filter(part -> !part.isEmpty()).toList();
        figures = figures.stream().filter(figure -> !figure.reading().isEmpty()).toList();
    }
}
