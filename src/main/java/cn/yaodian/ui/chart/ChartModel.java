package cn.yaodian.ui.chart;

import cn.yaodian.domain.overview.chart.ChartAxis;
import cn.yaodian.domain.overview.chart.ChartMeasure;
import cn.yaodian.service.overview.LedgerChart;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which charts are shown. Of the FX thread. */
final class ChartModel {

    private final ObjectProperty<ChartAxis> axis = new SimpleObjectProperty<>(ChartAxis.SECTION);
    private final ObjectProperty<ChartMeasure> measure = new SimpleObjectProperty<>(ChartMeasure.PROGRESS);
    private final ObjectProperty<Optional<List<LedgerChart>>> charts = new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<ChartAxis> axisProperty() {
        return axis;
    }

    /** Always one of the axis's own. */
    ObjectProperty<ChartMeasure> measureProperty() {
        return measure;
    }

    /** One for each plan that is shown; none until they have been read. */
    ObjectProperty<Optional<List<LedgerChart>>> chartsProperty() {
        return charts;
    }

    /** Whether any plan has been issued. */
    boolean hasPlans() {
        return charts.get().filter(all -> !all.isEmpty()).isPresent();
    }

    /** Those that have something to draw. */
    List<LedgerChart> drawn() {
        return charts.get().orElse(List.of()).stream().filter(chart -> !chart.chart().isEmpty()).toList();
    }
}
