package cn.yaodian.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TypingSaverTest {

    private final List<String> stored = new ArrayList<>();
    private boolean diskFull;
    private Plan current = Plan.draft(2026, "甲", IssueDetails.NONE);
    private final TypingSaver<Plan> saver = new TypingSaver<>(BackgroundTasks.onThisThread(_ -> {}), this::store,
            () -> current,
            new TypingSaver.Timing(Duration.seconds(60), Duration.millis(50)));

    @Test
    void whatIsTypedUnderOneLabelIsStoredOnceAndALabelOfItsOwnApart() {
        fx(() -> {
            write("甲乙", "修改标题");
            write("甲乙丙", "修改标题");
            assertThat(stored).isEmpty();
            saver.changing("调整顺序");
            saver.changed("调整顺序");
            saver.flush();
        });
        assertThat(stored).containsExactly("修改标题 甲乙丙", "调整顺序 甲乙丙");
        assertThat(saver.isIdle()).isTrue();
        assertThat(saver.stateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void whatCouldNotBeStoredIsToldKeptAndTriedAgainWithWhatWasTypedSince() {
        fx(() -> {
            diskFull = true;
            write("甲乙", "修改标题");
            saver.flush();
        });
        assertThat(saver.stateProperty().get()).isInstanceOf(SaveState.Failed.class);
        assertThat(saver.isIdle()).isFalse();
        fx(() -> {
            diskFull = false;
            write("甲乙丙", "修改标题");
        });
        fx(saver::flush);
        assertThat(stored).containsExactly("修改标题 甲乙丙");
        assertThat(saver.isIdle()).isTrue();
    }

    @Test
    void aFailedStoringIsTriedAgainByItself() throws InterruptedException {
        fx(() -> {
            diskFull = true;
            write("甲乙", "修改标题");
            saver.flush();
            diskFull = false;
        });
        for (int i = 0; i < 100 && stored.isEmpty(); i++) {
            Thread.sleep(50);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(stored).containsExactly("修改标题 甲乙");
    }

    private void write(String title, String label) {
        saver.changing(label);
        current = current.withTitle(title);
        saver.changed(label);
    }

    private Plan store(Plan plan, String label) {
        if (diskFull) {
            throw new FailureException(Failure.DISK_FULL, "disk");
        }
        stored.add(label + " " + plan.title());
        return plan;
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }
}
