package cn.yaodian.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.ui.failure.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {

    private final List<Problem> told = new ArrayList<>();
    private final BackgroundTasks tasks = BackgroundTasks.onThisThread(told::add);
    private final List<String> results = new ArrayList<>();

    @Test
    void aResultIsHandedOverOnceTheWorkIsNoLongerShown() {
        tasks.run("读取", _ -> "要点", result -> results.add(result + tasks.running().size()));

        assertThat(results).containsExactly("要点0");
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsShownWhileItRunsSaysHowFarItIs() {
        List<Double> seen = new ArrayList<>();

        tasks.run("导出", progress -> {
            progress.report(0.5, "第 1 页");
            seen.add(tasks.running().getFirst().fractionProperty().get());
            results.add(tasks.running().getFirst().stepProperty().get());
            return 1;
        }, _ -> {});

        assertThat(seen).containsExactly(0.5);
        assertThat(results).containsExactly("第 1 页");
    }

    @Test
    void anExpectedFailureKeepsItsCodeAndSentence() {
        tasks.run("读取", _ -> {
            throw new FailureException(Failure.FILE_EMPTY, "要点.txt");
        }, _ -> results.add("done"));

        assertThat(results).isEmpty();
        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Failure.FILE_EMPTY.code());
            assertThat(problem.sentence()).contains("要点.txt");
        });
    }

    @Test
    void aFaultOfTheProgramGetsACodeOfItsOwn() {
        tasks.run("读取", _ -> {
            throw new IllegalStateException("broken");
        }, _ -> results.add("done"));

        assertThat(told).singleElement().isInstanceOf(Problem.Fault.class).extracting(Problem::code).asString()
                .matches("YD-900-\\d{4}");
    }

    @Test
    void whoeverTakesCareOfAProblemIsToldInsteadOfTheWindow() {
        tasks.run("读取", _ -> {
            throw new FailureException(Failure.FILE_EMPTY, "要点.txt");
        }, _ -> {}, problem -> results.add(problem.code()));

        assertThat(results).containsExactly(Failure.FILE_EMPTY.code());
        assertThat(told).isEmpty();
    }

    @Test
    void cancelledWorkEndsWithoutAResultAndWithoutAComplaint() {
        tasks.run("导出", progress -> {
            tasks.running().getFirst().cancel();
            progress.stopIfCancelled();
            return "never";
        }, results::add);

        assertThat(results).isEmpty();
        assertThat(told).isEmpty();
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void savingIsSaidUntilTheLastChangeIsStored() {
        List<Boolean> during = new ArrayList<>();

        tasks.save("修改", _ -> during.add(tasks.savingProperty().get()), _ -> {});

        assertThat(during).containsExactly(true);
        assertThat(tasks.savingProperty().get()).isFalse();
    }

    @Test
    void aFailedSaveDoesNotLeaveTheWindowSaving() {
        tasks.save("修改", _ -> {
            throw new FailureException(Failure.DISK_FULL, "工作区");
        }, _ -> {});

        assertThat(tasks.savingProperty().get()).isFalse();
        assertThat(told).hasSize(1);
    }
}
