package cn.yaodian.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.domain.indicator.Comparison;
import cn.yaodian.domain.indicator.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OutlineEditsTest {

    @Property(seed = PropertySeed.FIXED)
    void noMoveLosesOrDoublesANode(@ForAll Random random) {
        Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE).withNodes(nodes(random, 3));
        List<UUID> before = ids(plan.nodes()).sorted().toList();
        for (int i = 0; i < 30; i++) {
            plan = moved(plan, random);
            assertThat(ids(plan.nodes()).sorted()).isEqualTo(before);
        }
    }

    @Property(seed = PropertySeed.FIXED)
    void movingBackRestoresThePlan(@ForAll Random random) {
        Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE).withNodes(nodes(random, 3));
        List<UUID> all = ids(plan.nodes()).toList();
        UUID node = all.get(random.nextInt(all.size()));
        OutlinePlace from = OutlinePlace.of(plan, node).orElseThrow();
        Optional<UUID> target = Optional.of(all.get(random.nextInt(all.size()))).filter(any -> random.nextInt(4) > 0);
        Plan there = OutlineEdits.moveTo(plan, node, target, 0);
        assertThat(OutlineEdits.moveTo(there, node, from.parent().map(Section::nodeId), from.index())).isEqualTo(plan);
    }

    @Property(seed = PropertySeed.FIXED)
    void outdentingTakesBackAnIndent(@ForAll Random random) {
        Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE).withNodes(nodes(random, 3));
        List<UUID> all = ids(plan.nodes()).toList();
        UUID node = all.get(random.nextInt(all.size()));
        Plan indented = OutlineEdits.indent(plan, node);
        if (indented != plan) {
            assertThat(OutlineEdits.outdent(indented, node)).isEqualTo(plan);
        }
    }

    @Property(seed = PropertySeed.FIXED)
    void splittingAndJoiningLoseNoCharacterNoDutyAndNoIndicator(@ForAll Random random) {
        Indicator indicator = Indicator.of("培训4万人次", new BigDecimal("4"), "万", "人次", Comparison.EQUAL);
        Task task = Task.of("强化培训", "组织竞赛50场。培训4万人次，覆盖各县。\n建立台账，按月通报。")
                .withDuties(List.of(Duty.of(DutyRole.LEAD, "市总工会"))).withIndicators(List.of(indicator));
        Task other = Task.of("其他", "");
        Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE)
                .withNodes(List.of(Section.of("一部", List.of(task, other))));
        Plan split = TaskEdits.split(plan, task.nodeId(), 1 + random.nextInt(task.body().length() - 1));
        assertThat(split.tasks()).hasSize(3);
        assertThat(characters(split)).isEqualTo(characters(plan));
        assertThat(split.tasks().stream().flatMap(one -> one.indicators().stream())).containsExactly(indicator);
        assertThat(split.tasks().get(1).duties()).isEqualTo(task.duties());
        Plan joined = TaskEdits.joinWithNext(split, task.nodeId());
        assertThat(joined.tasks()).hasSize(2);
        assertThat(characters(joined)).isEqualTo(characters(plan));
        assertThat(joined.tasks().getFirst().duties()).isEqualTo(task.duties());
        assertThat(joined.tasks().getFirst().indicators()).containsExactly(indicator);
    }

    @Example
    void whatFollowsACutIsLedByItsFirstSentenceAndTakesItsIndicators() {
        Indicator indicator = Indicator.of("培训4万人次", new BigDecimal("4"), "万", "人次", Comparison.EQUAL);
        Task task = Task.of("强化培训", "组织竞赛。扩大规模。培训4万人次。").withIndicators(List.of(indicator));
        Plan split = TaskEdits.split(Plan.draft(2026, "要点", IssueDetails.NONE).withNodes(List.of(task)),
                task.nodeId(), 5);
        assertThat(split.tasks()).extracting(Task::title).containsExactly("强化培训", "扩大规模");
        assertThat(split.tasks()).extracting(Task::body).containsExactly("组织竞赛。", "培训4万人次。");
        assertThat(split.tasks().get(1).indicators()).containsExactly(indicator);
        assertThat(split.tasks().get(0).indicators()).isEmpty();
    }

    @Example
    void whatCannotBeDoneChangesNothing() {
        Task task = Task.of("甲", "乙");
        Section section = Section.of("一部", List.of(task));
        Plan plan = Plan.draft(2026, "要点", IssueDetails.NONE).withNodes(List.of(section));
        assertThat(OutlineEdits.moveTo(plan, section.nodeId(), Optional.of(section.nodeId()), 0)).isSameAs(plan);
        assertThat(OutlineEdits.moveTo(plan, task.nodeId(), Optional.empty(), 7)).isSameAs(plan);
        assertThat(OutlineEdits.indent(plan, task.nodeId())).isSameAs(plan);
        assertThat(OutlineEdits.outdent(plan, section.nodeId())).isSameAs(plan);
        assertThat(TaskEdits.joinWithNext(plan, task.nodeId())).isSameAs(plan);
        assertThat(TaskEdits.split(plan, task.nodeId(), 1)).isSameAs(plan);
    }

    private static Plan moved(Plan plan, Random random) {
        List<UUID> all = ids(plan.nodes()).toList();
        UUID node = all.get(random.nextInt(all.size()));
        UUID target = all.get(random.nextInt(all.size()));
        PlanEdits.Direction way = random.nextBoolean() ? PlanEdits.Direction.UP : PlanEdits.Direction.DOWN;
        return switch (random.nextInt(6)) {
            case 0 -> PlanEdits.move(plan, node, way);
            case 1 -> PlanEdits.moveBeside(plan, node, target, PlanEdits.Side.BEFORE);
            case 2 -> PlanEdits.moveInto(plan, node, target, PlanEdits.End.LAST);
            case 3 -> OutlineEdits.indent(plan, node);
            case 4 -> OutlineEdits.outdent(plan, node);
            default -> OutlineEdits.moveTo(plan, node, Optional.of(target), random.nextInt(3));
        };
    }

    private static List<PlanNode> nodes(Random random, int depth) {
        List<PlanNode> nodes = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            nodes.add(depth > 0 && random.nextBoolean()
                    ? Section.of("部分", nodes(random, depth - 1))
                    : Task.of("任务", ""));
        }
        return nodes;
    }

    private static Stream<UUID> ids(List<PlanNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node.nodeId()),
                node instanceof Section section ? ids(section.nodes()) : Stream.empty()));
    }

    private static String characters(Plan plan) {
        StringBuilder text = new StringBuilder();
        plan.tasks().forEach(task -> text.append(task.title()).append(task.title().isEmpty() ? "" : "。")
                .append(task.body()));
        return text.toString().replaceAll("\\s", "");
    }
}
