package cn.yaodian.ui.drafting.text;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanEdits;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.saving.TypingSaver;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What the clerk does to the plan: each deed changes the model at once and is stored under its own words. */
public final class DraftEditor {

    private final DraftModel model;
    private final TypingSaver<Plan> saver;
    private final Consumer<UUID> taskWritten;
    /** What follows from the words is part of the step that wrote them, else an undo would seem to do nothing. */
    private String lastWritten = stepOf(Part.BODY);

    /** @param taskWritten told of a task whose words have changed */
    public DraftEditor(DraftModel model, TypingSaver<Plan> saver, Consumer<UUID> taskWritten) {
        this.model = model;
        this.saver = saver;
        this.taskWritten = taskWritten;
    }

    /** Takes over what was typed into a part of a row. */
    public void write(DraftRow row, Part part, String text) {
        switch (row.kind()) {
            case HEAD -> change(stepOf(part), plan -> part == Part.TITLE
                    ? plan.withTitle(text)
                    : plan.withPreamble(text));
            case FOOT -> change(stepOf(part), plan -> plan.withClosing(text));
            case SECTION, TASK -> model.node(row.node()).ifPresent(node -> write(node, part, text));
        }
    }

    private void write(PlanNode node, Part part, String text) {
        boolean title = part == Part.TITLE;
        PlanNode changed = switch (node) {
            case Section section -> title ? section.withTitle(text) : section.withText(text);
            case Task task -> title ? task.withLeadSentence(text) : task.withBody(text);
        };
        if (!changed.equals(node)) {
            lastWritten = stepOf(part);
            change(stepOf(part), plan -> PlanEdits.replace(plan, changed));
            if (changed instanceof Task) {
                taskWritten.accept(changed.nodeId());
            }
        }
    }

    private static String stepOf(Part part) {
        return part == Part.TITLE ? Messages.text("drafting.stepTitle") : Messages.text("drafting.stepBody");
    }

    public void setDuties(UUID task, List<Duty> duties) {
        if (model.node(task).orElse(null) instanceof Task found && !found.duties().equals(duties)) {
            change(Messages.text("drafting.stepUnits"), plan -> PlanEdits.replace(plan, found.withDuties(duties)));
        }
    }

    /** Takes over what follows from the words of a task, as part of the same step as writing them. */
    public void derive(Task changed) {
        change(lastWritten, plan -> PlanEdits.replace(plan, changed));
    }

    /** Ties every mention of a unit's name to its entry in the register. */
    public void recognise(String name, UnitId unit, String step) {
        change(step, plan -> {
            Plan changed = plan;
            for (Task task : plan.tasks()) {
                List<Duty> duties = task.duties().stream()
                        .map(duty -> duty.name().equals(name) ? duty.withUnit(Optional.of(unit)) : duty).toList();
                changed = duties.equals(task.duties()) ? changed : PlanEdits.replace(changed, task.withDuties(duties));
            }
            return changed;
        });
    }

    public void move(UUID node, PlanEdits.Direction direction) {
        change(Messages.text("drafting.stepMove"), plan -> PlanEdits.move(plan, node, direction));
    }

    public void moveBeside(UUID node, UUID target, PlanEdits.Side side) {
        change(Messages.text("drafting.stepMove"), plan -> PlanEdits.moveBeside(plan, node, target, side));
    }

    public void moveInto(UUID node, UUID section, PlanEdits.End end) {
        change(Messages.text("drafting.stepMove"), plan -> PlanEdits.moveInto(plan, node, section, end));
    }

    /** Adds an empty task after a row: after a task, as the first of a section, first or last of all at head or foot. */
    public DraftRow addTask(DraftRow after) {
        Task added = Task.of("", "");
        change(Messages.text("drafting.stepAddTask"), plan -> switch (after.kind()) {
            case HEAD -> PlanEdits.insert(plan, PlanEdits.End.FIRST, added);
            case FOOT -> addLast(plan, added);
            case SECTION -> PlanEdits.insertInto(plan, after.node(), PlanEdits.End.FIRST, added);
            case TASK -> PlanEdits.insertBeside(plan, after.node(), PlanEdits.Side.AFTER, added);
        });
        return DraftRow.of(added);
    }

    private static Plan addLast(Plan plan, Task added) {
        List<PlanNode> nodes = plan.nodes();
        while (!nodes.isEmpty() && nodes.getLast() instanceof Section last) {
            if (last.nodes().isEmpty() || last.nodes().getLast() instanceof Task) {
                return PlanEdits.insertInto(plan, last.nodeId(), PlanEdits.End.LAST, added);
            }
            nodes = last.nodes();
        }
        return PlanEdits.insert(plan, PlanEdits.End.LAST, added);
    }

    /** Adds an empty section: after the one that a row stands in, or as the last of all. */
    public DraftRow addSection(DraftRow after) {
        Section added = Section.of("", List.of());
        UUID beside = after.kind() == RowKind.TASK
                ? PlanEdits.parent(model.plan(), after.node()).map(Section::nodeId).orElse(after.node())
                : after.node();
        change(Messages.text("drafting.stepAddSection"), plan -> PlanEdits.find(plan, beside).isPresent()
                ? PlanEdits.insertBeside(plan, beside, PlanEdits.Side.AFTER, added)
                : PlanEdits.insert(plan, PlanEdits.End.LAST, added));
        return DraftRow.of(added);
    }

    /** Adds an empty section as the first within another one. */
    public DraftRow addSubsection(UUID section) {
        Section added = Section.of("", List.of());
        change(Messages.text("drafting.stepAddSection"),
                plan -> PlanEdits.insertInto(plan, section, PlanEdits.End.FIRST, added));
        return DraftRow.of(added);
    }

    /** @return the words of the step, by which it can be taken back */
    public String remove(UUID node) {
        String step = Messages.text("drafting.stepRemove");
        change(step, plan -> PlanEdits.remove(plan, node));
        return step;
    }

    public void setIssue(IssueDetails issue) {
        change(Messages.text("drafting.stepIssue"), plan -> plan.withIssue(issue));
    }

    public void setState(PlanState state) {
        change(Messages.text("drafting.stepState"), plan -> plan.withState(state));
    }

    private void change(String step, UnaryOperator<Plan> edit) {
        Plan changed = edit.apply(model.plan());
        if (changed == model.plan() || changed.equals(model.plan())) {
            return;
        }
        saver.changing(step);
        model.setPlan(changed);
        saver.changed(step);
    }
}
