package cn.yaodian.service.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.chart.Chart;
import cn.yaodian.document.chart.ChartKind;
import cn.yaodian.document.chart.ChartSeries;
import cn.yaodian.domain.plan.PlanId;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartExportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-24T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWorkbookHasTheChartsThemselvesAndTheirFigures() throws IOException {
        LedgerChart shares = drawn(new Chart("2026年工作要点：各部分完成率", ChartKind.BAR, List.of("一、思想引领", "二、建功立业"),
                List.of(ChartSeries.actual("完成率", List.of(Optional.of(new BigDecimal("0.4")), Optional.empty()))),
                Chart.PERCENT, List.of("数据截至2026年7月24日。")));
        LedgerChart counts = drawn(new Chart("2026年工作要点：各单位报送情况", ChartKind.STACKED_BAR, List.of("市总工会", "市人社局"),
                List.of(ChartSeries.counts("按时", Optional.empty(), List.of(3, 4))), "件", List.of()));
        Path file = new ChartExport(CLOCK).workbook(List.of(shares, counts), folder.resolve("图表.xlsx"));
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook).hasSize(3);
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("目录");
            assertThat(workbook.getSheet("各部分完成率").getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(workbook.getSheet("各单位报送情况").getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    private static LedgerChart drawn(Chart chart) {
        return new LedgerChart(PlanId.random(), "", chart, List.of());
    }
}
