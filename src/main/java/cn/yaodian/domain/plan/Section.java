package cn.yaodian.domain.plan;

import java.util.List;
import java.util.UUID;

/**
 * A heading (一、… / （一）…) and what stands under it.
 *
 * @param title the heading's words without number and without a closing 。
 * @param text  paragraphs that stand directly under the heading, parted by line feeds; may be empty
 * @param nodes sections and tasks below, in the order they are printed
 */
public record Section(SectionId id, String title, String text, List<PlanNode> nodes) implements PlanNode {

    public Section {
        title = title.strip();
        text = text.strip();
        nodes = List.copyOf(nodes);
    }

    public static Section of(String title, List<PlanNode> nodes) {
        return new Section(SectionId.random(), title, "", nodes);
    }

    @Override
    public UUID nodeId() {
        return id.value();
    }

    public Section withTitle(String changed) {
        return new Section(id, changed, text, nodes);
    }

    public Section withText(String changed) {
        return new Section(id, title, changed, nodes);
    }

    public Section withNodes(List<PlanNode> changed) {
        return new Section(id, title, text, changed);
    }
}
