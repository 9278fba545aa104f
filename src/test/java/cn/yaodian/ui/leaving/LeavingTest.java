package cn.yaodian.ui.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.service.drafting.PlanText;
import cn.yaodian.ui.notice.Notice;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.KeptScreens;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.Unstored;
import cn.yaodian.ui.task.BackgroundTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingTest {

    private final Plan plan = Plan.draft(2026, "某市工作要点", IssueDetails.NONE)
            .withNodes(List.of(Section.of("思想引领", List.of(Task.of("强化党建", "最后打的字。")))));
    private final List<String> left = new ArrayList<>();
    private final Notices notices = new Notices();
    private final BackgroundTasks tasks = BackgroundTasks.onThisThread(notices::failed);
    private final KeptScreens screens = new KeptScreens();
    private boolean diskFull = true;

    @TempDir
    Path folder = Path.of("");

    private Leaving leaving() {
        return new Leaving(screens, tasks, notices, folder);
    }

    @Test
    void wordsThatCannotBeStoredHoldTheWindowUntilTheyCan() {
        screens.open(plan.id(), Typed::new);

        leaving().leave(() -> left.add("closed"));
        assertThat(left).isEmpty();
        assertThat(asked().text()).contains("某市工作要点");

        choose(0);
        assertThat(left).isEmpty();
        diskFull = false;
        choose(0);
        assertThat(left).containsExactly("closed");
        assertThat(notices.current()).isEmpty();
    }

    @Test
    void theWordsCanBeWrittenToAFileAndTheWindowStillWaits() throws IOException {
        screens.open(plan.id(), Typed::new);
        leaving().leave(() -> left.add("closed"));

        choose(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file).content().contains("某市工作要点",
                    "思想引领", "强化党建", "最后打的字。"));
        }
        assertThat(left).isEmpty();

        choose(2);
        assertThat(left).containsExactly("closed");
    }

    @Test
    void aPlanOpenedAgainWhileItsWordsWaitIsTheSameScreen() {
        Screen first = screens.open(plan.id(), Typed::new);

        assertThat(screens.open(plan.id(), Typed::new)).isSameAs(first);
        diskFull = false;
        assertThat(screens.open(plan.id(), Typed::new)).isNotSameAs(first);
    }

    private Notice.Asked asked() {
        return notices.current().stream().filter(Notice.Asked.class::isInstance).map(Notice.Asked.class::cast)
                .findFirst().orElseThrow();
    }

    private void choose(int index) {
        Notice.Asked asked = asked();
        notices.close(asked);
        asked.actions().get(index).run().run();
    }

    /** A screen on which something was typed, over a store that may fail. */
    private final class Typed implements Screen {

        private boolean stored;

        @Override
        public Node view() {
            return new Group();
        }

        @Override
        public ObservableValue<String> title() {
            return new ReadOnlyStringWrapper("");
        }

        @Override
        public void handOver() {
            tasks.save("typing", _ -> store(), _ -> stored = true, _ -> {});
        }

        private boolean store() {
            if (diskFull) {
                throw new FailureException(Failure.DISK_FULL, "disk");
            }
            return true;
        }

        @Override
        public Optional<Unstored> unstored() {
            return stored ? Optional.empty() : Optional.of(new Unstored(plan.title(), to -> PlanText.write(plan, to)));
        }
    }
}
