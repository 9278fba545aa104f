package cn.yaodian.ui.chart;

import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.domain.view.PickedLines;
import cn.yaodian.service.overview.ChartBar;
import cn.yaodian.service.overview.LedgerChart;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A chart with its title, legend and notes: as it stands on the screen and in a picture. */
final class ChartFigure extends VBox {

    ChartFigure(LedgerChart shown, BiConsumer<ChartBar, PickedLines> opened) {
        Chart chart = shown.chart();
        getStyleClass().add("yd-chart");
        Label title = new Label(chart.title());
        title.getStyleClass().add(StyleClass.HEADING);
        title.setWrapText(true);
        getChildren().addAll(title, new ChartLegend(chart));
        // Shares are drawn against the whole, so that half looks like half.
        BigDecimal greatest = chart.isShare() ? chart.greatest().max(BigDecimal.ONE) : chart.greatest();
        BigDecimal scale = greatest.signum() > 0 ? greatest : BigDecimal.ONE;
        if (chart.kind() == ChartKind.LINE) {
            getChildren().add(new LinePlot(chart, scale));
        } else {
            VBox rows = new VBox();
            rows.getStyleClass().add("yd-chart-rows");
            IntStream.range(0, chart.categories().size()).mapToObj(
                    category -> new BarRow(chart, category, scale, row(shown.bars().get(category), opened)))
                    .forEach(rows.getChildren()::add);
            getChildren().add(rows);
        }
        chart.notes().forEach(note -> {
            Label line = new Label(note);
            line.getStyleClass().add(StyleClass.MUTED);
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            getChildren().add(line);
        });
    }

    private static IntConsumer row(ChartBar bar, BiConsumer<ChartBar, PickedLines> opened) {
        return series -> opened.accept(bar, series < 0 ? bar.lines() : bar.piece(series));
    }
}
