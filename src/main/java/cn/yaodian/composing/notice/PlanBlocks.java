package cn.yaodian.composing.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.yaodian.document.Block;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.LabelStyle;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;

/** A plan's text as paragraphs, with its numbers and the brackets of its duties. */
final class PlanBlocks {

    private final NoticeWording wording;
    private final Plan plan;
    private final Numbering numbering;
    private final List<Block> blocks = new ArrayList<>();

    private PlanBlocks(NoticeWording wording, Plan plan) {
        this.wording = wording;
        this.plan = plan;
        this.numbering = Numbering.of(plan);
    }

    static List<Block> of(Plan plan, NoticeWording wording) {
        PlanBlocks text = new PlanBlocks(wording, plan);
        text.paragraphs(NoticeComposer.PREAMBLE, plan.preamble());
        text.nodes(plan.nodes(), 1);
        text.paragraphs(NoticeComposer.CLOSING, plan.closing());
        return text.blocks;
    }

    private void paragraphs(String anchor, String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(Block.paragraph(anchor, line)));
    }

    private void nodes(List<PlanNode> nodes, int depth) {
        for (PlanNode node : nodes) {
            switch (node) {
                case Section section -> section(section, depth);
                case Task task -> task(task, depth);
            }
        }
    }

    private void section(Section section, int depth) {
        String anchor = section.nodeId().toString();
        int level = level(plan.numbering().sectionStyle(depth), depth);
        blocks.add(Block.heading(anchor, level, number(section) + section.title()));
        paragraphs(anchor, section.text());
        nodes(section.nodes(), depth + 1);
    }

    private void task(Task task, int depth) {
        String anchor = task.nodeId().toString();
        int level = level(plan.numbering().taskStyle(), depth);
        List<String> body = new ArrayList<>(task.body().lines().map(String::strip).filter(s -> !s.isEmpty()).toList());
        String bracket = bracket(task.duties());
        if (body.isEmpty()) {
            body.add(bracket);
        } else {
            body.set(body.size() - 1, body.getLast() + bracket);
        }
        String lead = number(task) + wording.lead(task.title());
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(lead, task.title().isEmpty() ? Typeface.FANGSONG : leadTypeface(level)));
        runs.add(new Run(body.getFirst(), Typeface.FANGSONG));
        runs.removeIf(run -> run.text().isEmpty());
        blocks.add(new Paragraph(anchor, level, runs.isEmpty() ? List.of(new Run("", Typeface.FANGSONG)) : runs));
        body.stream().skip(1).forEach(text -> blocks.add(Block.paragraph(anchor, text)));
    }

    private String number(PlanNode node) {
        return wording.number(numbering.label(node));
    }

    /** Custom sets a lead sentence in 楷体 where its level would have it in 仿宋 like the text that follows. */
    private static Typeface leadTypeface(int level) {
        return level == 1 ? Typeface.HEITI : Typeface.KAITI;
    }

    /** The level that the number shows (GB/T 9704-2012, 7.3.3); where it shows none, the depth. */
    private static int level(LabelStyle style, int depth) {
        return switch (style) {
            case CHINESE_COMMA, CHAPTER -> 1;
            case CHINESE_BRACKET, SECTION -> 2;
            case ARABIC_DOT -> 3;
            case ARABIC_BRACKET -> 4;
            case ARTICLE, NONE -> Math.min(depth, 4);
        };
    }

    /** Roles in the order in which they are first named. */
    private String bracket(List<Duty> duties) {
        Map<DutyRole, List<String>> byRole = new LinkedHashMap<>();
        duties.forEach(duty -> byRole.computeIfAbsent(duty.role(), role -> new ArrayList<>()).add(duty.name()));
        if (byRole.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        byRole.forEach((role, units) -> parts.add(wording.dutyPart(role.title(), units)));
        return wording.duties(parts);
    }
}
