package cn.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Office;
import cn.yaodian.service.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of numbers as scripts use it. */
class NumberCommandTest {

    @TempDir
    private Path home = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void anOffice() {
        folder = home.resolve("产改办");
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.offices().save(new Office("青禾市协调小组", "青禾市协调小组办公室", "青禾市", "青产改组", "", "", "", ""), "填写");
        }
    }

    @Test
    void nextSaysTheNumberAndTakesItOnlyWhenAsked() {
        assertThat(result("next", "青产改组", "--year", "2026")).isEqualTo("青产改组〔2026〕1号\n");
        assertThat(result("next", "青产改组", "--year", "2026", "--take", "关于开展劳动竞赛的通知")).isEqualTo("青产改组〔2026〕1号\n");
        assertThat(result("next", "青产改组", "--year", "2026")).isEqualTo("青产改组〔2026〕2号\n");
        assertThat(result("next", "产改简报", "--bulletin", "--year", "2026", "--take", "竞赛")).isEqualTo("第1期（总第1期）\n");
        assertThat(result("next", "产改简报", "--year", "2026")).isEqualTo("第2期（总第2期）\n");
        assertThat(result("next", "产改简报", "--supplement", "--year", "2026")).isEqualTo("增刊第1期\n");
    }

    @Test
    void numbersAreHeldSetFreeAndMadeVoid() {
        assertThat(result("reserve", "青产改组", "--year", "2026", "--reason", "年度总结")).isEqualTo("青产改组〔2026〕1号\n");
        assertThat(result("reserve", "青产改组〔2026〕4号", "--reason", "跳号")).isEqualTo("青产改组〔2026〕4号\n");
        assertThat(result("free", "青产改组〔2026〕1号")).isEmpty();
        assertThat(result("void", "青产改组〔2026〕4号", "--reason", "用不上")).isEmpty();
        assertThat(result("start", "产改简报2026年第6期（总第41期）")).isEmpty();
        assertThat(result("next", "产改简报", "--year", "2026")).isEqualTo("第6期（总第41期）\n");
        assertThat(result("list", "--word", "青产改组")).isEqualTo("""
                                                               青产改组〔2026〕4号  作废      用不上
                                                               青产改组〔2026〕1号起空号 3 个
                                                               """);
    }

    @ParameterizedTest
    @CsvSource({"1, YD-433, void 青产改组〔2026〕1号 --reason x, free 青产改组〔2026〕1号",
            "1, YD-435, void 青产改组〔2026〕1号 --reason x, void 青产改组〔2026〕1号 --reason y",
            "1, YD-436, next 青产改组, void 青产改组〔2026〕9号 --reason x", "1, YD-432, next 青产改组, void 第九号 --reason x",
            "1, YD-439, next 青产改组, 'reserve 青产改组 --reason 　'", "2, --reason, next 青产改组, reserve 青产改组",
            "2, --year, next 青产改组, next 青产改组 --year 26", "2, number, next 青产改组, ''"})
    void whatCannotBeDoneEndsInASentenceAndAStatus(int status, String said, String before, String command) {
        if (said.equals("YD-433")) {
            result("next", "青产改组", "--year", "2026", "--take", "甲通知");
        } else {
            run(before.split(" "));
        }
        Ended ended = run(command.isEmpty() ? new String[0] : command.split(" "));
        assertThat(ended.status()).isEqualTo(status);
        assertThat(ended.err()).contains(said);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void theRegisterIsListedForProgramsWithItsGaps() throws IOException {
        result("next", "青产改组", "--year", "2026", "--take", "甲通知", "--date", "2026-03-05");
        result("reserve", "青产改组〔2026〕4号", "--reason", "跳号");
        result("next", "青产改组", "--year", "2025", "--take", "旧通知");
        JsonNode series = new ObjectMapper().readTree(result("list", "--year", "2026", "--json"));
        assertThat(series).hasSize(1);
        assertThat(series.path(0).path("next").asInt()).isEqualTo(5);
        JsonNode numbers = series.path(0).path("numbers");
        assertThat(numbers.path(0).path("number").asText()).isEqualTo("青产改组〔2026〕1号");
        assertThat(numbers.path(0).path("date").asText()).isEqualTo("2026-03-05");
        assertThat(numbers.path(1).path("state").asText()).isEqualTo("预留");
        assertThat(series.path(0).path("gaps").toString()).isEqualTo("[{\"from\":2,\"to\":3}]");
    }

    @Test
    void theWorkbookHasASheetASeriesWithEveryNumberInItsPlace() throws IOException {
        result("next", "青产改组", "--year", "2026", "--take", "关于开展劳动竞赛的通知（试行）", "--date", "2026-03-05");
        result("reserve", "青产改组〔2026〕4号", "--reason", "跳号");
        result("void", "青产改组〔2026〕2号", "--reason", "打印错误");
        result("next", "产改简报", "--bulletin", "--year", "2026", "--take", "竞赛开赛");
        Path out = Files.createDirectory(home.resolve("导出"));
        Path file = Path.of(result("list", "--out", out.toString()).strip());
        assertThat(file.getFileName().toString()).startsWith("青禾市协调小组办公室_2026年_发文编号登记表_").endsWith(".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName)).containsExactly(
                    "青产改组 2026", "产改简报 2026");
            String today = LocalDate.now(ZoneId.systemDefault()).toString();
            String by = System.getProperty("user.name");
            assertThat(rows(workbook.getSheetAt(0))).containsSequence(
                    List.of("序号", "发文字号", "标题", "文种", "成文日期", "状态", "说明", "登记人", "登记日期"),
                    List.of("1", "青产改组〔2026〕1号", "关于开展劳动竞赛的通知（试行）", "通知", "2026-03-05", "已用", "", by, today),
                    List.of("2", "青产改组〔2026〕2号", "", "", "", "作废", "打印错误", by, today),
                    List.of("3", "青产改组〔2026〕3号", "", "", "", "空号", "", "", ""),
                    List.of("4", "青产改组〔2026〕4号", "", "", "", "预留", "跳号", by, today));
            assertThat(rows(workbook.getSheetAt(0)).get(2).getFirst()).contains("下一个序号：5", "空号：3");
            assertThat(rows(workbook.getSheetAt(1))).contains(
                    List.of("1", "第1期（总第1期）", "竞赛开赛", "简报", "", "已用", "", by, today));
        }
        Ended again = run("list", "--out", file.toString());
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.err()).contains("YD-201");
        assertThat(result("list", "--out", file.toString(), "--replace").strip()).isEqualTo(file.toString());
    }

    private String result(String... arguments) {
        Ended ended = run(arguments);
        assertThat(ended.status()).as(ended.err()).isZero();
        return ended.out();
    }

    private Ended run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--workspace", folder.toString(), "number"));
        all.addAll(List.of(arguments));
        return new InProcess(home).run(all.toArray(String[]::new));
    }

    private static List<List<String>> rows(Sheet sheet) {
        DataFormatter shown = new DataFormatter();
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false).map(shown::formatCellValue).toList())
                .toList();
    }
}
