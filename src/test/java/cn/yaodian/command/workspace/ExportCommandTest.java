package cn.yaodian.command.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.command.CommandRun;
import cn.yaodian.command.Ending;
import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.command.YaodianCommand;
import cn.yaodian.composing.SamplePlan;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.WrittenText;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.manuscript.Kinds;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.manuscript.OwnTemplates;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.writing.font.BundledFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private static ManuscriptTemplate template(String kind) {
        return new ManuscriptTemplates(OwnTemplates.NONE).find(kind);
    }

    private Path target(String name) {
        return folder.resolve(name);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(stream(out), stream(err));
        YaodianCommand program = new YaodianCommand(_ -> ExitStatus.DONE, target("own"));
        ExportCommand export = new ExportCommand(program,
                () -> new ExportServices(new Fonts(BundledFonts.LIBRARY), Kinds.CLOCK), terminal);
        return new CommandRun(program, List.of(export, new ListCommand(program, terminal)), terminal,
                new Ending(terminal, target("log"))).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private List<Path> results() {
        return out.toString(StandardCharsets.UTF_8).lines().map(Path::of).toList();
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void manuscriptsOfTheWorkspaceAreFoundByIdentityOrTitleAndWritten() throws IOException {
        ManuscriptText text = Kinds.of(template("circular"));
        String id;
        try (Workspace workspace = Workspace.open(target("own"))) {
            id = workspace.manuscripts().create("circular", 2026, text, Optional.empty()).id().toString();
            workspace.manuscripts().create("issuing-notice", 2026, Kinds.of(template("issuing-notice")),
                    Optional.empty());
        }
        Path file = target("通报.ofd");
        assertThat(run("export", "circular", "--manuscript", id.substring(0, 8), "--format", "ofd", "--out",
                file.toString())).as(messages()).isZero();
        assertThat(results()).containsExactly(file);
        assertThat(String.join("", WrittenText.ofOfd(Files.readAllBytes(file))))
                .contains(DocumentText.withoutBlanks(text.title()));
        assertThat(messages()).contains("通报", "需要核对", "标题：“关于2026年×××推进情况的");

        assertThat(run("export", "通报", "--manuscript", "推进情况", "--format", "pdf", "--out", folder.toString()))
                .as(messages()).isZero();
        assertThat(results().getFirst().getFileName().toString()).endsWith("_通报_" + text.title() + "_20260305.pdf");
        assertThat(run("export", "notice", "--manuscript", "关于印发", "--format", "txt", "--out",
                target("印发.txt").toString())).as(messages()).isZero();

        assertThat(run("export", "letter", "--manuscript", id, "--format", "pdf", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(messages()).contains("文种是通报，不是函");
        assertThat(run("export", "circular", "--manuscript", "没有这份", "--format", "pdf", "--out", folder.toString()))
                .isEqualTo(1);
        assertThat(run("list", "--manuscripts")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(id, "通报", text.title());
    }

    @Test
    void aPlanGivesItsOwnOutputsAndManuscriptsOfEveryKind() throws IOException {
        Plan plan = SamplePlan.plan();
        try (Workspace workspace = Workspace.open(target("own"))) {
            workspace.plans().save(plan, "试");
        }
        String id = plan.id().toString();
        assertThat(run("export", "tasks", "--plan", id, "--format", "xlsx", "--out", target("表.xlsx").toString()))
                .as(messages()).isZero();
        assertThat(run("export", "notice", "--plan", id, "--format", "png", "--out", target("页.png").toString()))
                .as(messages()).isZero();
        assertThat(results()).hasSizeGreaterThan(1).allMatch(Files::isRegularFile);
        assertThat(run("export", "supervision", "--plan", id, "--task", "2", "--format", "txt", "--out",
                target("督办单.txt").toString())).as(messages()).isZero();
        assertThat(Files.readString(target("督办单.txt"))).contains("关于" + plan.tasks().get(1).title() + "的督办单", "市总工会");
        assertThat(run("export", "reminder", "--plan", id, "--unit", "市财政局", "--unit", "市国资委", "--format", "txt",
                "--out", target("催报单.txt").toString())).as(messages()).isZero();
        assertThat(Files.readString(target("催报单.txt"))).contains("2\t市国资委\t");
    }

    @Test
    void aTextFileNeedsNoWorkspaceAndBringsItsPictures() throws IOException {
        Files.write(target("现场.png"), SampleForms.ring().bytes());
        Path file = Files.writeString(target("简报.txt"), """
                                                        文种：简报
                                                        【版头】
                                                        格式：简报格式
                                                        发文机关：青禾产改简报
                                                        期号：第3期
                                                        【标题】
                                                        双泽市开办夜校
                                                        【正文】
                                                        一、做法
                                                        ［图：现场 40mm 图1 夜校］
                                                        {协调小组}供稿。
                                                        """, Charset.forName("GB18030"));
        assertThat(run("export", "bulletin", "--from", file.toString(), "--format", "docx", "--out",
                target("简报.docx").toString())).as(messages()).isZero();
        assertThat(WrittenText.ofDocx(Files.readAllBytes(target("简报.docx")))).contains("双泽市开办夜校", "图1夜校", "×××供稿");
        assertThat(messages()).contains("正文第3行：“×××供稿。”处还没有填写").doesNotContain("没有名为");
        assertThat(target("own")).doesNotExist();
        assertThat(run("export", "bulletin", "--from", file.toString(), "--format", "docx", "--out",
                target("简报.docx").toString())).isEqualTo(3);
        assertThat(messages()).contains("已经存在");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndNothingIsWritten() throws IOException {
        Path odd = Files.writeString(target("坏.txt"), "文种：简报\n【版头】\n格式：奏折\n");
        assertThat(run("export", "bulletin", "--from", odd.toString(), "--format", "pdf", "--out",
                target("x.pdf").toString())).isEqualTo(3);
        assertThat(messages()).contains("第3行", "奏折");
        assertThat(run("export", "memo", "--from", odd.toString(), "--format", "pdf", "--out",
                target("x.pdf").toString())).isEqualTo(2);
        assertThat(messages()).contains("memo", "notice（通知）");
        assertThat(run("export", "bulletin", "--format", "pdf", "--out", target("x.pdf").toString())).isEqualTo(2);
        assertThat(messages()).contains("--plan", "--manuscript", "--from");
        assertThat(run("export", "bulletin", "--from", target("无.txt").toString(), "--format", "pdf", "--out",
                target("x.pdf").toString())).isEqualTo(3);
        assertThat(target("x.pdf")).doesNotExist();
    }
}
