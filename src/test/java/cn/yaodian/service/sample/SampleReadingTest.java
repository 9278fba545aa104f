package cn.yaodian.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanKind;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.reading.units.UnitListReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's documents come out of the program's own readers as they were written. */
@Execution(ExecutionMode.CONCURRENT)
class SampleReadingTest {

    private static final String YEAR_2025 = "work-points-2025.txt";
    private static final String YEAR_2026 = "work-points-2026.docx";
    private static final String PILOT = "pilot-plan-2026.md";

    @ParameterizedTest
    @CsvSource({YEAR_2025 + ",2025,21,青产改组〔2025〕2号,2025-04-11", YEAR_2026 + ",2026,22,青产改组〔2026〕1号,2026-03-27"})
    void aYearOfWorkPointsIsWholeWithItsNotice(String file, int year, int tasks, String number, LocalDate date) {
        ReadPlan read = read(file);
        Plan plan = read.plan().orElseThrow();
        assertThat(plan.year()).isEqualTo(year);
        assertThat(plan.kind()).isEqualTo(PlanKind.WORK_POINTS);
        assertThat(plan.title()).isEqualTo(year + "年青禾市产业工人队伍建设改革工作要点");
        assertThat(plan.nodes()).hasSize(6);
        assertThat(plan.tasks()).hasSize(tasks);
        assertThat(plan.preamble()).startsWith(year + "年");
        assertThat(plan.issue().noticeTitle()).isEqualTo("关于印发《" + plan.title() + "》的通知");
        assertThat(plan.issue().number()).hasToString("Optional[" + number + "]");
        assertThat(plan.issue().dateOfIssue()).contains(date);
        assertThat(plan.issue().addressees()).containsExactly("市协调小组各成员单位", "各县（市、区）产业工人队伍建设改革协调小组", "各试点企业");
        assertThat(plan.issue().signatories()).containsExactly("青禾市产业工人队伍建设改革协调小组");
        assertThat(read.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {YEAR_2025, YEAR_2026})
    void aTaskHasALeadSentenceATextOfRealLengthAndALeadUnit(String file) {
        assertThat(plan(file).tasks()).allSatisfy(task -> {
            assertThat(task.title().length()).isBetween(5, 30);
            assertThat(task.title().length() + task.body().length() + 2).isBetween(150, 380);
            assertThat(task.duties(DutyRole.LEAD)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {YEAR_2025, YEAR_2026, PILOT})
    void everyUnitWithADutyIsInTheRegister(String file) {
        UnitRegister register = register();
        Stream<String> names = plan(file).tasks().stream().flatMap(task -> task.duties().stream()).map(Duty::name);
        assertThat(names.distinct()).hasSizeGreaterThan(15).allMatch(name -> register.find(name).isPresent());
    }

    @ParameterizedTest
    @CsvSource({YEAR_2025 + ",targets-2025.txt", YEAR_2026 + ",targets-2026.txt"})
    void nearlyEveryTargetIsFoundAndHardlyAnythingElseIsTakenForOne(String file, String answers) throws IOException {
        List<NamedTarget> named = NamedTarget.in(answers);
        List<NamedTarget> found = new ArrayList<>();
        List<Task> tasks = plan(file).tasks();
        for (int i = 0; i < tasks.size(); i++) {
            for (var indicator : tasks.get(i).indicators()) {
                found.add(NamedTarget.of(i + 1, indicator));
            }
        }
        List<NamedTarget> missed = new ArrayList<>(named);
        found.forEach(missed::remove);
        List<NamedTarget> surplus = new ArrayList<>(found);
        named.forEach(surplus::remove);
        assertThat(missed).hasSizeLessThanOrEqualTo(named.size() * 3 / 100);
        assertThat(surplus).hasSizeLessThanOrEqualTo(named.size() * 4 / 100);
    }

    @Test
    void theIndicatorsStandInTheTextWordForWord() {
        assertThat(plan(YEAR_2026).tasks()).allSatisfy(task -> assertThat(task.indicators())
                .allMatch(indicator -> (task.title() + "\n" + task.body()).contains(indicator.wording())));
    }

    @Test
    void thePilotPlanIsAnImplementationPlanWithResponsibleUnits() {
        Plan plan = plan(PILOT);
        assertThat(plan.kind()).isEqualTo(PlanKind.IMPLEMENTATION_PLAN);
        assertThat(plan.title()).isEqualTo("青禾市重点产业链企业产业工人队伍建设改革试点实施方案（2026—2027年）");
        assertThat(plan.tasks()).hasSize(10)
                .allSatisfy(task -> assertThat(task.duties(DutyRole.RESPONSIBLE)).isNotEmpty());
        assertThat(plan.tasks().getFirst().title()).isEqualTo("健全党工组织体系");
    }

    private static Plan plan(String file) {
        return read(file).plan().orElseThrow();
    }

    private static ReadPlan read(String file) {
        try (SampleFiles files = SampleFiles.unpack()) {
            return new DocumentReading().read(files.file(file));
        }
    }

    private static UnitRegister register() {
        try (SampleFiles files = SampleFiles.unpack()) {
            List<Unit> units = new UnitListReader().read(files.file(files.contents().unitList())).units();
            return new UnitRegister(units);
        }
    }
}
