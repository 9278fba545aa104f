package cn.yaodian.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private final Task first = Task.of("做第一件事", "");
    private final Task second = Task.of("做第二件事", "");
    private final Task third = Task.of("做第三件事", "");

    @Test
    void taskNumbersRunOnThroughTheSections() {
        Plan plan = plan(NumberingScheme.USUAL);
        Numbering numbering = Numbering.of(plan);
        assertThat(plan.nodes().stream().map(numbering::label)).containsExactly("一、", "二、");
        assertThat(plan.tasks().stream().map(numbering::label)).containsExactly("1.", "2.", "3.");
    }

    @Test
    void taskNumbersStartAgainInEachSectionWhereTheSchemeSaysSo() {
        Plan plan = plan(new NumberingScheme(List.of(LabelStyle.CHINESE_COMMA), LabelStyle.ARABIC_BRACKET, false));
        Numbering numbering = Numbering.of(plan);
        assertThat(plan.tasks().stream().map(numbering::label)).containsExactly("（1）", "（2）", "（1）");
    }

    @Test
    void nestedSectionsTakeTheStyleOfTheirDepth() {
        Section inner = Section.of("内层", List.of(first));
        Plan plan = Plan.draft(2026, "某市工作要点", IssueDetails.NONE)
                .withNodes(List.of(Section.of("外层", List.of(inner))));
        Numbering numbering = Numbering.of(plan);
        assertThat(numbering.label(inner)).isEqualTo("（一）");
        assertThat(numbering.label(first)).isEqualTo("1.");
    }

    @Test
    void aNodeOutsideThePlanHasNoNumber() {
        assertThat(Numbering.of(plan(NumberingScheme.USUAL)).label(Task.of("别处", ""))).isEmpty();
    }

    private Plan plan(NumberingScheme scheme) {
        return Plan.draft(2026, "某市工作要点", IssueDetails.NONE).withNumbering(scheme).withNodes(List.of(
                Section.of("第一部分", List.of(first, second)), Section.of("第二部分", List.of(third))));
    }
}
