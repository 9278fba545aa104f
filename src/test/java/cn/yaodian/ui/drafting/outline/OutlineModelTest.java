package cn.yaodian.ui.drafting.outline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class OutlineModelTest {

    private final Task a = Task.of("甲", "");
    private final Task b = Task.of("", "没有首句的一项");
    private final Section one = Section.of("一部", List.of(a, b));
    private final Section two = Section.of("二部", List.of());
    private final DraftModel draft = new DraftModel(
            Plan.draft(2026, "要点", IssueDetails.NONE).withNodes(List.of(one, two)));
    private final OutlineModel outline = new OutlineModel(draft);

    @Test
    void numbersFollowAMoveAtOnce() {
        draft.setPlan(PlanEdits.move(draft.plan(), a.nodeId(), PlanEdits.Direction.DOWN));
        assertThat(words()).containsExactly("要点", "一、一部", "1.没有首句的一项", "2.甲", "二、二部");
    }

    @Test
    void aFoldedSectionHidesItsTasksAndAWordTypedChangesOneLine() {
        outline.fold(one.nodeId(), true);
        assertThat(words()).containsExactly("要点", "一、一部", "二、二部");
        assertThat(outline.indexOf(DraftRow.of(a))).isNegative();
        outline.fold(one.nodeId(), false);
        AtomicInteger changed = new AtomicInteger();
        outline.rows().addListener((ListChangeListener<OutlineRow>) change -> {
            while (change.next()) {
                changed.addAndGet(change.getTo() - change.getFrom());
            }
        });
        draft.setPlan(PlanEdits.replace(draft.plan(), a.withTitle("甲改")));
        assertThat(changed).hasValue(1);
    }

    @Test
    void aTaskOverAHeadingGoesIntoItsSectionAndASectionBesideIt() {
        assertThat(Drop.at(DraftRow.of(two), DraftRow.of(a), 0.6)).isEqualTo(new Drop.Into(DraftRow.of(two)));
        assertThat(Drop.at(DraftRow.of(two), DraftRow.of(one), 0.9))
                .isEqualTo(new Drop.Beside(DraftRow.of(two), PlanEdits.Side.AFTER));
        assertThat(Drop.at(DraftRow.of(a), DraftRow.of(b), 0.2))
                .isEqualTo(new Drop.Beside(DraftRow.of(a), PlanEdits.Side.BEFORE));
        assertThat(new Drop.Into(DraftRow.of(one)).move(draft.plan(), DraftRow.of(one))).isSameAs(draft.plan());
    }

    private List<String> words() {
        return outline.rows().stream().map(row -> row.label() + row.title()).toList();
    }
}
