package cn.yaodian.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
