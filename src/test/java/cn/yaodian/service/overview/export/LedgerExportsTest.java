package cn.yaodian.service.overview.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.yaodian.document.TableReport;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.overview.edit.BookEdits;
import cn.yaodian.service.overview.edit.EditTerms;
import cn.yaodian.service.overview.edit.ProposedEdit;
import cn.yaodian.service.overview.edit.Refusal;
import cn.yaodian.service.overview.edit.RefusalKind;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LedgerExportsTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final EditTerms TERMS = new EditTerms(TODAY, "", false);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-30T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    @SuppressWarnings("NullAway.Init")
    private LedgerExports exports;
    private final Plan plan = InventedPlans.ofSize(3).withState(PlanState.ISSUED);

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("office"));
        workspace.units().saveAll(List.of(UNION, LABOUR), "新增单位");
        workspace.plans().save(plan, "导入");
        workspace.ledgers().open(plan, workspace.units().register());
        exports = new LedgerExports(workspace.offices()::get, CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<PlanOverview> plans() {
        return List.of(workspace.overviews().on(plan.id(), TODAY));
    }

    private LedgerPreset preset(String name) {
        return workspace.ledgerViews().presets().stream().filter(preset -> preset.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private Path written(String name, GroupBy by) {
        LedgerPreset preset = preset(name);
        return exports.write(exports.report(preset, plans(), by), Format.XLSX,
                folder.resolve(exports.fileName(preset, plans(), Format.XLSX)), OnExisting.REFUSE);
    }

    private List<ProposedEdit> readBack(Path file) {
        return new BookEdits(workspace.ledgerEdits(), (id, day) -> id.equals(plan.id())
                ? Optional.of(workspace.overviews().on(id, day))
                : Optional.empty()).propose(file, TERMS);
    }

    private static void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        change.accept(workbook);
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** The cell of a column in the nth row below its heading. */
    private static Cell cell(Sheet sheet, String heading, int below) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (new DataFormatter().formatCellValue(cell).equals(heading)) {
                    Cell found = sheet.getRow(row.getRowNum() + below).getCell(cell.getColumnIndex());
                    // Otherwise the library keeps the words that stand there beside the new ones.
                    found.setBlank();
                    return found;
                }
            }
        }
        throw new AssertionError(heading);
    }

    @Test
    void aFileIsNamedAfterWhoseItIsAndWhatItHolds() {
        assertThat(written("督查台账", GroupBy.NONE)).hasFileName("青禾市协调小组_2026年_督查台账_20260930.xlsx");
        assertThatThrownBy(() -> written("督查台账", GroupBy.NONE)).isInstanceOfSatisfying(FailureException.class,
                thrown -> assertThat(thrown.failure()).isEqualTo(Failure.TARGET_EXISTS));
    }

    @Test
    void whatWasNotChangedIsNotProposed() {
        for (String name : List.of("任务分解表", "指标台账", "通报附表", "单位任务台账")) {
            assertThat(readBack(written(name, preset(name).groups()))).as(name).isEmpty();
        }
    }

    @Test
    void whatWasChangedInAWorkbookIsProposedWhereverItsRowHasGone() throws IOException {
        Path file = written("指标台账", GroupBy.NONE);
        change(file, workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            workbook.setSheetName(0, "改过的");
            cell(sheet, "年度目标", 1).setCellValue(6);
            cell(sheet, "备注", 2).setCellValue("=口径调整");
            cell(sheet, "截止日", 3).setCellValue("2026.11.30");
            cell(sheet, "责任单位", 3).setCellValue("市教育局");
        });
        List<ProposedEdit> proposed = readBack(file);
        assertThat(proposed).extracting(ProposedEdit::column, ProposedEdit::before, ProposedEdit::after)
                .containsExactlyInAnyOrder(tuple("年度目标", "4.5", "6"),
                        tuple("备注", "", "=口径调整"),
                        tuple("截止日", "2026-12-31", "2026-11-30"),
                        tuple("责任单位", "市总工会", "市教育局"));
        assertThat(proposed).filteredOn(ProposedEdit::isRefused).hasSize(1);
        assertThat(proposed.getFirst().place().sheet()).isEqualTo("改过的");

        assertThat(workspace.ledgerEdits().apply(proposed, TERMS)).isEqualTo(3);
        assertThat(readBack(file)).extracting(ProposedEdit::column).containsExactly("责任单位");
        assertThat(plans().getFirst().indicators().getFirst().indicator().goal().target()).isEqualByComparingTo("6");
        assertThat(plans().getFirst().indicators().get(1).indicator().note()).isEqualTo("=口径调整");
    }

    @Test
    void twoSheetsThatSayDifferentThingsOfOneCellAreRefused() throws IOException {
        LedgerPreset breakdown = preset("任务分解表");
        Path file = exports.write(
                new ReportBook("汇编", List.of(),
                        List.of(exports.report(breakdown, plans(), GroupBy.NONE),
                                exports.report(breakdown, plans(), GroupBy.SECTION))),
                Format.XLSX, folder.resolve("a.xlsx"), OnExisting.REFUSE);
        change(file, workbook -> {
            cell(workbook.getSheetAt(1), "完成时限", 1).setCellValue("2026-10-31");
            cell(workbook.getSheetAt(2), "完成时限", 1).setCellValue("2026-11-30");
            cell(workbook.getSheetAt(2), "完成时限", 2).setCellValue("2026-11-30");
        });
        List<ProposedEdit> proposed = readBack(file);
        assertThat(proposed).filteredOn(ProposedEdit::isRefused).hasSize(2).allSatisfy(edit -> assertThat(
                edit.refusal().map(Refusal::kind)).contains(RefusalKind.CONTRADICTING));
        assertThat(proposed).filteredOn(edit -> !edit.isRefused()).extracting(ProposedEdit::after)
                .containsExactly("2026-11-30");
    }

    @Test
    void eachUnitGetsAFileOfItsOwnOrNoneIsLeft() throws IOException {
        Path target = folder.resolve("分单位");
        List<Path> files = exports.writeEach(preset("单位任务台账"), plans(), GroupBy.UNIT, Format.XLSX, target,
                OnExisting.REFUSE, ExportStep.SILENT);
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(
                "青禾市协调小组_2026年_单位任务台账（市总工会）_20260930.xlsx", "青禾市协调小组_2026年_单位任务台账（市人社局）_20260930.xlsx");
        try (InputStream in = Files.newInputStream(files.getFirst()); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).contains("市总工会");
        }
        Files.delete(files.getFirst());
        assertThatThrownBy(() -> exports.writeEach(preset("单位任务台账"), plans(), GroupBy.UNIT, Format.XLSX, target,
                OnExisting.REFUSE, ExportStep.SILENT)).isInstanceOf(FailureException.class);
        try (Stream<Path> left = Files.list(target)) {
            assertThat(left).containsExactly(files.get(1));
        }
    }

    @Test
    void aBookHoldsEveryTableThatSaysSomething() {
        ReportBook book = exports.book(workspace.ledgerViews().presets(), plans());
        assertThat(book.reports()).extracting(TableReport::title).contains("2026年产业工人队伍建设改革工作要点督查台账")
                .doesNotContain("2026年产业工人队伍建设改革工作要点应报未报清单",
                        "2026年产业工人队伍建设改革工作要点分户填报表");
        assertThat(exports.write(book, Format.PDF, folder.resolve("汇编.pdf"), OnExisting.REFUSE)).isNotEmptyFile();
        assertThat(exports.write(book, Format.XLSX, folder.resolve("汇编.xlsx"), OnExisting.REFUSE)).isNotEmptyFile();
    }
}
