package cn.yaodian.writing.xlsx;

import cn.yaodian.document.ReportCell.Lamp.Colour;
import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import cn.yaodian.document.chart.ChartSeries.Role;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Draws a chart as the office program's own, over rows that are kept free, from the figures that stand below. */
final class NativeChart {

    private static final String ACTUAL = "2F75B5";
    private static final String EXPECTED = "A6A6A6";
    /** Of series behind the first that have no colour of their own. */
    private static final List<String> FURTHER = List.of(ACTUAL, "ED7D31", "70AD47", "7030A0", "00B0F0", "806000");
    private static final Map<Colour, String> LIGHTS = Map.of(Colour.GREEN, "70AD47", Colour.BLUE, "5B9BD5",
            Colour.YELLOW, "FFC000", Colour.RED, "C00000");
    private static final byte FULL_OVERLAP = 100;
    private static final int GAP = 60;
    private static final double LINE_WIDTH = 2.25;

    private final Chart chart;
    private final XSSFSheet sheet;

    NativeChart(Chart chart, XSSFSheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
    }

    /**
     * Draws it.
     *
     * @param top      first row of the room for it, from 0
     * @param bottom   the row behind it
     * @param headings the row above the figures
     */
    void draw(int top, int bottom, int headings) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, 0, top, chart.series().size() + 1, bottom));
        // Its title stands above it, as on every sheet.
        drawn.setAutoTitleDeleted(true);
        drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        boolean line = chart.kind() == ChartKind.LINE;
        XDDFCategoryAxis categories = drawn.createCategoryAxis(line ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values = drawn.createValueAxis(line ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrosses(line ? AxisCrosses.AUTO_ZERO : AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(chart.isShare() ? "0%" : "General");
        values.getOrAddMajorGridProperties().setLineProperties(line("D9D9D9", 0.75));
        if (!line) {
            // The first category stands above, as in the table.
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFChartData data = drawn.createData(line ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.BAR);
            bars.setBarGrouping(
                    chart.kind() == ChartKind.STACKED_BAR ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
            bars.setGapWidth(GAP);
            if (chart.kind() == ChartKind.STACKED_BAR) {
                bars.setOverlap(FULL_OVERLAP);
            }
        }
        data.setVaryColors(false);
        for (int i = 0; i < chart.series().size(); i++) {
            series(data, i, headings);
        }
        drawn.plot(data);
    }

    private void series(XDDFChartData data, int number, int headings) {
        ChartSeries series = chart.series().get(number);
        XDDFChartData.Series drawn = data.addSeries(categories(headings), values(series, number, headings));
        drawn.setTitle(series.name(), new CellReference(sheet.getSheetName(), headings, number + 1, true, true));
        String colour = colour(series, number);
        if (drawn instanceof XDDFLineChartData.Series points) {
            XDDFLineProperties line = line(colour, LINE_WIDTH);
            if (series.role() == Role.EXPECTED) {
                line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            points.setSmooth(false);
            points.setMarkerStyle(series.role() == Role.EXPECTED ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
            points.setLineProperties(line);
        } else {
            drawn.setFillProperties(fill(colour));
            // An edge parts neighbours also on a copy in black and white.
            XDDFLineProperties edge = new XDDFLineProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(PresetColor.DIM_GRAY)));
            edge.setWidth(0.5);
            drawn.setLineProperties(edge);
        }
    }

    private XDDFCategoryDataSource categories(int headings) {
        return XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(headings, 0));
    }

    private XDDFNumericalDataSource<Double> values(ChartSeries series, int number, int headings) {
        @Nullable
        Double[] values = new Double[chart.categories().size()];
        for (int i = 0; i < values.length; i++) {
            Optional<BigDecimal> value = series.values().get(i);
            values[i] = value.isPresent() ? (Double) value.get().doubleValue() : null;
        }
        return XDDFDataSourcesFactory.fromArray(values, range(headings, number + 1), number + 1);
    }

    private String range(int headings, int column) {
        return new CellRangeAddress(headings + 1, headings + chart.categories().size(), column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private String colour(ChartSeries series, int number) {
        return series.colour().map(LIGHTS::get).orElseGet(() -> series.role() == Role.EXPECTED
                ? EXPECTED
                : FURTHER.get(number % FURTHER.size()));
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }

    private static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }
}
