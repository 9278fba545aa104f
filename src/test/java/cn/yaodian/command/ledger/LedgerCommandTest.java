package cn.yaodian.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.command.CommandRun;
import cn.yaodian.command.Ending;
import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);

    @BeforeEach
    void keepALedger() {
        try (Workspace workspace = Workspace.open(folder.resolve("office"))) {
            workspace.units().saveAll(List.of(new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1)), "新增");
            workspace.plans().save(plan, "导入");
            workspace.ledgers().open(plan, workspace.units().register());
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        YaodianCommand program = new YaodianCommand(_ -> ExitStatus.DONE, folder.resolve("office"));
        return new CommandRun(program, List.of(LedgerCommand.of(program, terminal, CLOCK)), terminal,
                new Ending(terminal, folder)).run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTableIsShownAsOfADay() {
        assertThat(run("ledger", "show", "--as-of", "2027-01-10")).isZero();
        assertThat(said()).contains("督查台账", "已超期（10）天", "数据截至2027年1月10日。");
        assertThat(run("ledger", "show", "--filter", "完成时限=..2026-06-30")).isZero();
        assertThat(said()).contains("没有符合条件的内容");
        // As the window reads ranges, and days as they are written by hand.
        assertThat(run("ledger", "show", "--as-of", "2027年1月10日", "--filter", "完成时限=≥2026-12")).isZero();
        assertThat(said()).contains("已超期（10）天");
    }

    @Test
    void programsGetJson() throws IOException {
        assertThat(run("ledger", "show", "--sheet", "indicators", "--sort", "-年度目标", "--json")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertThat(json.path("columns").path("target").asText()).isEqualTo("年度目标");
        assertThat(json.path("rows")).hasSize(4);
        assertThat(json.path("rows").get(0).path("target").decimalValue()).isEqualByComparingTo("4.5");
        assertThat(json.path("rows").get(0).path("code").asText()).startsWith("I:");
    }

    @Test
    void whatIsNotKnownIsAnsweredWithWhatIs() {
        assertThat(run("ledger", "show", "--preset", "没有的表")).isEqualTo(2);
        assertThat(said()).contains("没有“没有的表”这样的表格样式", "督查台账", "YD-489");
        assertThat(run("ledger", "show", "--filter", "颜色=红")).isEqualTo(2);
        assertThat(run("ledger", "show", "--filter", "完成时限=年底")).isEqualTo(2);
        assertThat(run("ledger", "show", "--as-of", "昨天")).isEqualTo(2);
        assertThat(run("ledger", "export", "--out", "x.xlsx")).isEqualTo(2);
        assertThat(said()).contains("--preset NAME 或 --all");
    }

    @Test
    void aPlanWithoutALedgerIsSaidToBeADraftOnlyIfItIsOne() {
        Plan other = InventedPlans.ofSize(1).withTitle("试点工作方案").withState(PlanState.ISSUED);
        try (Workspace workspace = Workspace.openExisting(folder.resolve("office"))) {
            workspace.plans().save(other, "导入");
        }
        assertThat(run("ledger", "show", "--plan", other.id().value().toString()))
                .isEqualTo(Failure.LEDGER_NOT_OPENED.exitStatus());
        assertThat(said()).contains("《试点工作方案》已经印发，但还没有建立台账。", "点“建立台账”", "YD-469");
        try (Workspace workspace = Workspace.openExisting(folder.resolve("office"))) {
            workspace.plans().save(other.withState(PlanState.DRAFT), "改回");
        }
        run("ledger", "show", "--plan", other.id().value().toString());
        assertThat(said()).contains("《试点工作方案》还没有印发", "YD-461");
    }

    @Test
    void wrongUseIsAnsweredWithWhatWouldBeRight() {
        String out = folder.resolve("台账.xlsx").toString();
        assertThat(run("ledger")).isEqualTo(2);
        assertThat(said()).contains("命令没有写完", "show", "export", "import");
        assertThat(run("ledger", "export", "--preset", "督查台账", "--all", "--out", out)).isEqualTo(2);
        assertThat(said()).contains("不能同时写", "--preset", "--all");
        assertThat(run("ledger", "export", "--all", "--by", "unit", "--out", out)).isEqualTo(2);
        assertThat(run("ledger", "export", "--all", "--as-of", "2026-02-30", "--out", out)).isEqualTo(2);
        assertThat(said()).contains("“2026-02-30”不能用作“--as-of DATE”", "2026-07-24");
        assertThat(run("ledger", "export", "--all", "--format", "word", "--out", out)).isEqualTo(2);
        assertThat(said()).contains("可选：xlsx、pdf。");
        assertThat(folder.resolve("台账.xlsx")).doesNotExist();
    }

    @Test
    void aFileIsWhatItsEndingSays() throws IOException {
        assertThat(run("ledger", "export", "--preset", "督查台账", "--out", folder.resolve("a.pdf").toString())).isZero();
        assertThat(Files.readString(folder.resolve("a.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(run("ledger", "export", "--preset", "督查台账", "--out", folder.resolve("b.docx").toString()))
                .isEqualTo(2);
        assertThat(said()).contains("督查台账", "docx", "xlsx、pdf");
        assertThat(run("ledger", "export", "--preset", "督查台账", "--format", "pdf", "--out",
                folder.resolve("c.xlsx").toString())).isZero();
        assertThat(run("ledger", "export", "--preset", "督查台账", "--out", folder.resolve("d").toString())).isZero();
        assertThat(folder).isDirectoryContaining("glob:**/c.pdf").isDirectoryContaining("glob:**/d.xlsx")
                .isDirectoryNotContaining("glob:**/b.docx");
    }

    @Test
    void aTableIsWrittenAndReadBack() {
        Path file = folder.resolve("台账.xlsx");
        assertThat(run("ledger", "export", "--preset", "督查台账", "--out", file.toString())).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(file.toString());
        assertThat(run("ledger", "import", file.toString())).isZero();
        assertThat(said()).contains("没有改动");
        try (Workspace workspace = Workspace.open(folder.resolve("office"))) {
            workspace.ledgers().due(plan.id(), plan.tasks().getFirst().id(), Optional.empty());
        }
        assertThat(run("ledger", "import", file.toString(), "--write")).isZero();
        assertThat(said()).contains("[完成时限]", " → 2026-12-31", "已写入 1 处改动");
        assertThat(run("ledger", "import", file.toString())).isZero();
        assertThat(said()).contains("没有改动");
    }

    @Test
    void aBookOfAllTablesIsWrittenInEveryFormat() {
        assertThat(run("ledger", "export", "--all", "--format", "xlsx,pdf", "--out", folder.toString())).isZero();
        assertThat(folder.resolve("青禾市协调小组_2026年_台账汇编_20261121.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("青禾市协调小组_2026年_台账汇编_20261121.pdf")).isNotEmptyFile();
    }
}
