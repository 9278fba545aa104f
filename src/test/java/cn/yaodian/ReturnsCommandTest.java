package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.manuscript.Kinds;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns as scripts collect them, with the workbooks that units fill in. */
class ReturnsCommandTest {

    @TempDir
    private Path home = Path.of("");
    private Path folder = Path.of("");
    private String plan = "";

    @BeforeEach
    void anOfficeWithALedger() {
        folder = home.resolve("产改办");
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.offices().save(Kinds.OFFICE, "填写");
            workspace.units().saveAll(List.of(unit("市总工会", 1), unit("市人社局", 2)), "新增单位");
            Plan issued = InventedPlans.ofSize(1).withState(PlanState.ISSUED);
            workspace.plans().save(issued, "导入");
            workspace.ledgers().open(issued, workspace.units().register());
            plan = issued.id().toString();
        }
    }

    private static Unit unit(String name, int order) {
        return new Unit(UnitId.random(), UnitKind.MEMBER, name, List.of(), order);
    }

    @Test
    void aQuartersReturnsAreMadeReadWrittenAndMissed() throws IOException {
        Path out = home.resolve("发出");
        List<String> made = result("make", "--plan", plan, "--period", "2026-Q1", "--due", "2026-03-20", "--out",
                out.toString()).lines().toList();
        assertThat(made).hasSize(4);
        assertThat(made.get(2)).endsWith("01_市总工会_2026年第一季度分户填报表.xlsx");
        assertThat(run("make", "--plan", plan, "--period", "2026-Q1", "--out", out.toString()).status())
                .as("what is there stays").isEqualTo(3);

        Path form = Path.of(made.get(2));
        fill(form, "本期进展", "已办赛两场，1.2万人次参加");
        fill(form, "指标累计数", "1.2");
        Ended shown = run("read", form.toString());
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).contains("市总工会", "新增 2", "已办赛两场").contains("累计 1.2万人次");
        assertThat(run("missing", "--as-of", "2026-03-21").err()).as("nothing is written unasked")
                .contains("应报未报 2 份");

        assertThat(result("read", out.toString() + "/" + form.getFileName(), "--write", "--on", "2026-03-19"))
                .contains("市总工会");
        assertThat(result("missing", "--as-of", "2026-03-23")).isEqualTo(
                "市人社局  2026年第一季度工作进展情况  应于 2026-03-20 报送  逾期 3 天  催报 0 次  退回 0 次\n");
        JsonNode missing = new ObjectMapper().readTree(result("missing", "--as-of", "2026-03-23", "--json"));
        assertThat(missing).hasSize(1);
        assertThat(missing.path(0).path("lateDays").asInt()).isEqualTo(3);
        assertThat(missing.path(0).path("period").asText()).isEqualTo("2026-Q1");

        assertThat(result("make", "--plan", plan, "--period", "2026-Q1", "--out", home.resolve("催报").toString(),
                "--reminder").lines()).hasSize(3).last().asString().contains("01_市人社局_");
        assertThat(result("missing", "--as-of", "2099-01-01")).contains("催报 1 次");
        assertThat(new ObjectMapper().readTree(result("read", form.toString(), "--json")).path("returns").path(0)
                .path("readBefore").asBoolean()).isTrue();
    }

    @Test
    void aWrongRowGoesBackBesideAGoodOneAndABadFileIsNamed() throws IOException {
        Path form = Path.of(result("make", "--plan", plan, "--period", "2026-03", "--out",
                home.resolve("三月").toString(), "--no-letter", "--unit", "市总工会").strip());
        fill(form, "本期进展", "已办赛两场");
        fill(form, "指标累计数", "几十");
        Path other = Files.writeString(home.resolve("通知.xlsx"), "不是表");
        Ended read = run("read", form.toString(), other.toString(), "--write", "--keep-good", "--on", "2026-03-20");
        assertThat(read.status()).as("of a file that cannot be read").isEqualTo(3);
        assertThat(read.err()).contains("YD-476", "已写入 1 份表、1 行", "_退回修改.xlsx");
        assertThat(read.out()).contains("“几十”不是一个确定的数");
        Path back = form.resolveSibling(form.getFileName().toString().replace(".xlsx", "_退回修改.xlsx"));
        try (XSSFWorkbook workbook = open(back)) {
            assertThat(find(workbook.getSheetAt(0), "错误说明")).isPresent();
        }
        assertThat(result("missing", "--as-of", "2026-04-01")).contains("市总工会", "退回 1 次");
    }

    @Test
    void whatIsWrittenWronglyEndsInASentence() {
        assertThat(run("make", "--plan", plan, "--period", "春天", "--out", "x").status()).isEqualTo(2);
        assertThat(run("make", "--plan", plan, "--period", "2026-Q2", "--out", home.resolve("x").toString(),
                "--reminder").err()).contains("YD-480");
        assertThat(run("make", "--plan", plan, "--period", "春天", "--out", "x").err()).contains("“春天”", "2026-Q1");
        assertThat(run("make", "--plan", plan, "--period", "2026-Q2", "--unit", "市教育厅", "--out", "x").err())
                .contains("没有“市教育厅”这样的单位", "市总工会", "YD-489");
        assertThat(run("make", "--plan", "ffff", "--period", "2026-Q2", "--out", "x").err()).contains("YD-401");
        assertThat(run("read", home.resolve("没有.xlsx").toString()).status()).isEqualTo(3);
        assertThat(run("missing", "--as-of", "昨天").status()).isEqualTo(2);
    }

    /** Fills in the first row below the heading. */
    private static void fill(Path form, String heading, String value) throws IOException {
        try (XSSFWorkbook workbook = open(form)) {
            Sheet sheet = workbook.getSheetAt(0);
            Cell head = find(sheet, heading).orElseThrow();
            Row row = sheet.getRow(head.getRowIndex() + 1);
            Cell cell = row.getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (value.matches("[0-9.]+")) {
                cell.setCellValue(Double.parseDouble(value));
            } else {
                cell.setCellValue(value);
            }
            try (OutputStream out = Files.newOutputStream(form)) {
                workbook.write(out);
            }
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Optional<Cell> find(Sheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().replaceAll("\\s", "").equals(heading)) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    private String result(String... arguments) {
        Ended ended = run(arguments);
        assertThat(ended.status()).as(ended.err()).isZero();
        return ended.out();
    }

    private Ended run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--workspace", folder.toString(), "returns"));
        all.addAll(List.of(arguments));
        return new InProcess(home).run(all.toArray(String[]::new));
    }
}
