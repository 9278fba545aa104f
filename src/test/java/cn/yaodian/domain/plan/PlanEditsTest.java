package cn.yaodian.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.PlanEdits.Direction;
import cn.yaodian.domain.plan.PlanEdits.End;
import cn.yaodian.domain.plan.PlanEdits.Side;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanEditsTest {

    private final Task a = Task.of("甲", "");
    private final Task b = Task.of("乙", "");
    private final Task c = Task.of("丙", "");
    private final Section one = Section.of("一部", List.of(a, b));
    private final Section two = Section.of("二部", List.of(c));
    private final Section none = Section.of("空部", List.of());
    private final Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE).withNodes(List.of(one, two, none));

    @Test
    void replacesOneNodeAndLeavesTheOtherSectionsTheSameObjects() {
        Plan changed = PlanEdits.replace(plan, b.withTitle("乙改"));
        assertThat(outline(changed)).isEqualTo("一部(甲 乙改) 二部(丙) 空部()");
        assertThat(changed.nodes().get(1)).isSameAs(two);
    }

    @Test
    void aTaskAtTheEdgeOfItsSectionGoesOverIntoTheNeighbouringOne() {
        assertThat(outline(PlanEdits.move(plan, b.nodeId(), Direction.UP))).isEqualTo("一部(乙 甲) 二部(丙) 空部()");
        assertThat(outline(PlanEdits.move(plan, b.nodeId(), Direction.DOWN))).isEqualTo("一部(甲) 二部(乙 丙) 空部()");
        assertThat(outline(PlanEdits.move(plan, c.nodeId(), Direction.UP))).isEqualTo("一部(甲 乙 丙) 二部() 空部()");
        assertThat(outline(PlanEdits.move(plan, c.nodeId(), Direction.DOWN))).isEqualTo("一部(甲 乙) 二部() 空部(丙)");
    }

    @Test
    void atEitherEndNothingMoves() {
        assertThat(PlanEdits.move(plan, a.nodeId(), Direction.UP)).isSameAs(plan);
        assertThat(PlanEdits.move(plan, one.nodeId(), Direction.UP)).isSameAs(plan);
        assertThat(PlanEdits.move(plan, none.nodeId(), Direction.DOWN)).isSameAs(plan);
    }

    @Test
    void aSectionMovesWithAllItsTasks() {
        assertThat(outline(PlanEdits.move(plan, two.nodeId(), Direction.UP))).isEqualTo("二部(丙) 一部(甲 乙) 空部()");
    }

    @Test
    void aTaskBesideASectionGoesIntoIt() {
        Plan mixed = plan.withNodes(List.of(a, one.withNodes(List.of(b))));
        assertThat(outline(PlanEdits.move(mixed, a.nodeId(), Direction.DOWN))).isEqualTo("一部(甲 乙)");
    }

    @Test
    void whatIsDroppedStandsWhereItWasDropped() {
        assertThat(outline(PlanEdits.moveBeside(plan, a.nodeId(), c.nodeId(), Side.AFTER)))
                .isEqualTo("一部(乙) 二部(丙 甲) 空部()");
        assertThat(outline(PlanEdits.moveInto(plan, c.nodeId(), one.nodeId(), End.FIRST)))
                .isEqualTo("一部(丙 甲 乙) 二部() 空部()");
        assertThat(outline(PlanEdits.moveBeside(plan, none.nodeId(), one.nodeId(), Side.BEFORE)))
                .isEqualTo("空部() 一部(甲 乙) 二部(丙)");
    }

    @Test
    void aSectionIsNotMovedIntoItself() {
        assertThat(PlanEdits.moveBeside(plan, one.nodeId(), a.nodeId(), Side.AFTER)).isSameAs(plan);
        assertThat(PlanEdits.moveInto(plan, one.nodeId(), one.nodeId(), End.LAST)).isSameAs(plan);
    }

    @Test
    void aNodeThatIsNotInThePlanChangesNothing() {
        UUID stranger = UUID.randomUUID();
        assertThat(PlanEdits.remove(plan, stranger)).isEqualTo(plan);
        assertThat(PlanEdits.insertBeside(plan, stranger, Side.AFTER, Task.of("丁", ""))).isEqualTo(plan);
        assertThat(PlanEdits.moveInto(plan, a.nodeId(), b.nodeId(), End.LAST)).isSameAs(plan);
    }

    @Test
    void addsAndRemoves() {
        Task d = Task.of("丁", "");
        assertThat(outline(PlanEdits.insertBeside(plan, a.nodeId(), Side.AFTER, d)))
                .isEqualTo("一部(甲 丁 乙) 二部(丙) 空部()");
        assertThat(outline(PlanEdits.insertInto(plan, none.nodeId(), End.LAST, d)))
                .isEqualTo("一部(甲 乙) 二部(丙) 空部(丁)");
        assertThat(outline(PlanEdits.remove(plan, one.nodeId()))).isEqualTo("二部(丙) 空部()");
        assertThat(PlanEdits.parent(plan, c.nodeId())).contains(two);
    }

    private static String outline(Plan plan) {
        return outline(plan.nodes());
    }

    private static String outline(List<PlanNode> nodes) {
        return String.join(" ", nodes.stream().map(node -> node instanceof Section section
                ? section.title() + "(" + outline(section.nodes()) + ")"
                : node.title()).toList());
    }
}
