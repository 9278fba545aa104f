package cn.yaodian.year;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.overview.export.ExportStep;
import cn.yaodian.service.overview.export.LedgerExports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** All tables of the year, as files. */
final class YearTables {

    private final YearOffice office;
    private final Path folder;
    private final LedgerExports exports;
    private final List<PlanOverview> autumn;
    private final DataFormatter shown = new DataFormatter();

    YearTables(YearOffice office, Path folder) throws IOException {
        this.office = office;
        this.folder = Files.createDirectories(folder);
        this.exports = office.exports();
        this.autumn = List.of(office.on(LocalDate.of(2026, 9, 30)));
    }

    void check() throws IOException {
        List<LedgerPreset> presets = office.workspace.ledgerViews().presets();
        assertThat(presets).extracting(LedgerPreset::name).contains("督查台账", "承办事项台账", "指标台账", "指标分解表");
        for (LedgerPreset preset : presets) {
            Path file = exports.write(exports.report(preset, autumn, preset.groups()), Format.XLSX,
                    folder.resolve(preset.name() + ".xlsx"), OnExisting.REFUSE);
            onlySumsAreFormulas(file);
        }
        indicators(folder.resolve("指标台账.xlsx"));
        parted(presets);
        Path book = exports.write(exports.book(presets, autumn), Format.PDF, folder.resolve("汇编.pdf"),
                OnExisting.REFUSE);
        try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(presets.size());
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("数据截至2026年9月30日", "红灯");
        }
    }

    private void parted(List<LedgerPreset> presets) {
        LedgerPreset ledger = presets.stream().filter(preset -> preset.name().equals("督查台账")).findFirst().orElseThrow();
        List<Path> sections = exports.writeEach(ledger, autumn, GroupBy.SECTION, Format.XLSX,
                folder.resolve("sections"), OnExisting.REFUSE, ExportStep.SILENT);
        assertThat(sections).as("the plan has six sections").hasSize(6);
    }

    private void onlySumsAreFormulas(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).as(file + " " + cell.getAddress())
                                    .matches("(SUM|SUBTOTAL)\\(.*\\)");
                        }
                    }
                }
            }
        }
    }

    /** 112 of 280 is 40.0 %, where 75.0 % is expected: 35.0 points behind. */
    private void indicators(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Map<String, String> row = row(workbook.getSheetAt(0), "全年在产业工人中发展党员");
            assertThat(row).containsEntry("年度目标", "280").containsEntry("累计", "112").containsEntry("完成率", "40.0%")
                    .containsEntry("序时进度", "75.0%").containsEntry("灯", "红灯");
            assertThat(row.get("差（百分点）")).isIn("-35", "-35.0");
            // 112 now, 98 at the end of June.
            assertThat(row).containsEntry("本期", "14");
        }
    }

    private Map<String, String> row(Sheet sheet, String name) {
        List<String> headings = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(row.getCell(i) == null
                        ? ""
                        : shown.formatCellValue(row.getCell(i)).replaceAll("\\s", ""));
            }
            if (headings.isEmpty() && cells.contains("指标名称")) {
                headings.addAll(cells);
            } else if (!headings.isEmpty() && cells.contains(name)) {
                Map<String, String> found = new HashMap<>();
                for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
                    found.put(headings.get(i), cells.get(i));
                }
                return found;
            }
        }
        throw new AssertionError(name + " under " + headings);
    }
}
