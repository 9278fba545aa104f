package cn.yaodian.service.drafting;

import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a plan as plain text: for keeping them where the workspace does not take them. */
public final class PlanText {

    private PlanText() {}

    /**
     * Writes the words into a new file named after the plan; one that is there already stays.
     *
     * @return the file
     * @throws cn.yaodian.domain.failure.FailureException TARGET_NOT_WRITABLE, DISK_FULL
     */
    public static Path write(Plan plan, Path folder) {
        String name = plan.title().isBlank() ? plan.id().toString() : FileNames.legal(plan.title());
        byte[] bytes = of(plan).getBytes(StandardCharsets.UTF_8);
        return SafeFile.write(FileNames.free(folder.resolve(name + ".txt")), Overwrite.REFUSE,
                out -> out.write(bytes));
    }

    /** From top to bottom with numbers, a paragraph to a line; nothing that was typed is left out. */
    public static String of(Plan plan) {
        List<String> lines = new ArrayList<>(List.of(plan.title(), plan.preamble()));
        collect(plan.nodes(), Numbering.of(plan), lines);
        lines.add(plan.closing());
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void collect(List<PlanNode> nodes, Numbering numbering, List<String> into) {
        for (PlanNode node : nodes) {
            into.add(numbering.label(node) + node.title());
            switch (node) {
                case Section section -> {
                    into.add(section.text());
                    collect(section.nodes(), numbering, into);
                }
                case Task task -> {
                    into.add(task.body());
                    task.duties().stream().map(PlanText::line).forEach(into::add);
                }
            }
        }
    }

    private static String line(Duty duty) {
        return duty.role().title() + "：" + duty.name();
    }
}
