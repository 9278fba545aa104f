package cn.yaodian.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.manuscript.ManuscriptComposer;
import cn.yaodian.domain.ledger.PartState;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.ProgressGroup;
import cn.yaodian.domain.overview.chart.ReturnGroup;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.service.export.ExportSource;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.manuscript.IssuedFile;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.manuscript.Manuscripts;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SampleOfficeTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anEmptyWorkspaceTakesItsOfficeUnitsAndPlansWithEveryDutyRecognised() {
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(new SampleOffice(workspace).load("载入样例")).isEmpty();
            assertThat(workspace.offices().get().documentWord()).isEqualTo("青产改组");
            List<PlanSummary> plans = workspace.plans().list();
            assertThat(plans).extracting(PlanSummary::year).containsExactly(2026, 2026, 2025);
            assertThat(plans).extracting(plan -> workspace.plans().get(plan.id())).flatExtracting(Plan::tasks)
                    .flatExtracting(task -> task.duties()).isNotEmpty()
                    .allMatch(duty -> duty.unit().isPresent());
            assertManuscripts(workspace);
            assertLedger(workspace, plans.stream().filter(plan -> plan.title().contains("2026年青禾市")).findFirst()
                    .orElseThrow());
            assertThat(workspace.history().entries(500)).as("the whole year is one step")
                    .noneMatch(entry -> entry.label().equals("收到报送"));
        }
    }

    /** Late in July, nine days after the half year's returns were due. */
    private static void assertLedger(Workspace workspace, PlanSummary plan) {
        PlanOverview july = workspace.overviews().on(plan.id(), LocalDate.of(2026, 7, 24));
        assertThat(july.tasks()).extracting(task -> task.standing().light()).contains(Light.GREEN, Light.YELLOW,
                Light.RED);
        new CountedLines(workspace, plan.id(), LocalDate.of(2026, 7, 24)).assertFound();
        assertThat(july.tasks()).extracting(ProgressGroup::of)
                .contains(ProgressGroup.values());
        assertThat(july.submissions()).extracting(line -> ReturnGroup.of(line, LocalDate.of(2026, 7, 24)))
                .contains(ReturnGroup.IN_TIME, ReturnGroup.LATE, ReturnGroup.MISSING);
        assertThat(july.parts()).extracting(line -> line.part().part().state()).as("no duty was corrected away")
                .hasSameElementsAs(EnumSet.complementOf(EnumSet.of(PartState.WITHDRAWN)));
        assertThat(july.tasks()).flatExtracting(task -> task.entry().extensions())
                .extracting(extension -> extension.verdict().isPresent()).containsExactly(false, true);
        assertThat(july.indicators()).filteredOn(line -> !line.shares().isEmpty()).hasSize(2).allMatch(
                line -> line.shares().stream().map(IndicatorLine.Share::target).reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(line.indicator().goal().target()) == 0);
    }

    /** Each is whole, and holds its number in the register. */
    private static void assertManuscripts(Workspace workspace) {
        Manuscripts manuscripts = workspace.manuscripts();
        assertThat(manuscripts.all()).extracting(ManuscriptSummary::kind).containsExactlyInAnyOrder("minutes",
                "bulletin",
                "letter", "circular", "supervision", "request");
        assertThat(manuscripts.all()).extracting(ManuscriptSummary::number).contains("青产改组〔2026〕6号", "青产改组〔2026〕7号",
                "第6期（总第41期）");
        assertThat(workspace.numbers().next(workspace.numbers().series("青产改组", 2026)).text())
                .isEqualTo("青产改组〔2026〕8号");
        for (ManuscriptSummary line : manuscripts.all()) {
            assertThat(ManuscriptComposer.remarks(manuscripts.get(line.id()).text())).as(line.title()).isEmpty();
        }
        ManuscriptSummary bulletin = manuscripts.all().stream().filter(line -> line.kind().equals("bulletin"))
                .findFirst().orElseThrow();
        byte[] page = {1};
        assertThat(manuscripts.issue(bulletin.id(), IssuedFile.of("简报.pdf", page)).state())
                .isEqualTo(ManuscriptState.ISSUED);
    }

    @Test
    void aPlanGivesItsNoticeTaskTableAndChecklistAndNoFileIsOverwritten() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("workspace"))) {
            SampleOffice sample = new SampleOffice(workspace);
            sample.load("载入样例");
            // The shortest of them is enough to see it, and the others take long.
            workspace.plans().list().stream().filter(plan -> plan.taskCount() > 10)
                    .forEach(plan -> workspace.plans().delete(plan.id(), "删除"));
            Exports exports = new Exports(ExportSource.of(workspace.plans(), workspace.units(), workspace.offices()),
                    Fonts.ofThisMachine(), Clock.systemDefaultZone());
            List<Path> written = sample.writeDocuments(exports, folder.resolve("输出"));
            assertThat(written).hasSize(4).doesNotHaveDuplicates().allMatch(Files::isRegularFile);
            byte[] first = Files.readAllBytes(written.getFirst());
            assertThat(sample.writeDocuments(exports, folder.resolve("输出"))).hasSize(4)
                    .doesNotContainAnyElementsOf(written);
            assertThat(written.getFirst()).hasBinaryContent(first);
        }
    }

    @Test
    void whatWasTriedInTheSampleIsThereAgainNextTime() {
        try (Workspace workspace = Workspace.open(folder)) {
            new SampleOffice(workspace).load("载入样例");
            workspace.plans().delete(workspace.plans().list().getFirst().id(), "删除");
        }
        try (Workspace workspace = Workspace.open(folder)) {
            new SampleOffice(workspace).load("载入样例");
            assertThat(workspace.plans().list()).hasSize(2);
        }
    }
}
