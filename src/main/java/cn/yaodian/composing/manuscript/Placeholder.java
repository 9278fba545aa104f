package cn.yaodian.composing.manuscript;

import java.util.Arrays;
import java.util.Optional;

/**
 * A name that a template may have in braces, and what it stands for. Behind an upright stroke stands what is printed
 * where that is not known ({计划文号|（文号待编）}); without it a blank is left. Rows of a table that name a unit or a
 * task, one below the other, are repeated for each of them.
 */
public enum Placeholder {
    /** The body in whose name the office works. */
    BODY("协调小组", "协调小组（领导小组）全称"),
    /** The office. */
    OFFICE("办公室", "办公室全称"),
    /** Its region. */
    REGION("地区", "地区名称，如“青禾市”"),
    /** Its letterhead. */
    LETTERHEAD("发文机关标志", "发文机关标志，不含“文件”二字"),
    /** Who prints. */
    PRINTED_BY("印发机关", "版记中的印发机关"),
    /** Who answers questions. */
    CONTACT("联系人", "办公室联系人姓名"),
    /** By which telephone. */
    PHONE("电话", "办公室联系电话"),
    /** The year it is for. */
    YEAR("年度", "文稿所属年度，如“2026”"),
    /** The year before. */
    LAST_YEAR("上年度", "上一年度，如“2025”"),
    /** Today. */
    TODAY("今天", "起草当天，如“2026年3月5日”"),
    /** The plan's title. */
    PLAN_TITLE("计划名称", "所依据的要点、方案的标题，不含书名号"),
    /** The number it was issued under. */
    PLAN_NUMBER("计划文号", "所依据的要点、方案的发文字号"),
    /** 工作要点, 实施方案. */
    PLAN_KIND("计划文种", "工作要点、实施方案或行动计划"),
    /** All its text. */
    PLAN_TEXT("计划正文", "要点、方案的全文，单独占一行；有计划时代替其后的全部内容，没有计划时这一行不印"),
    /** Who it goes to. */
    ADDRESSEES("主送单位", "选定的单位；没有选定时为要点的主送机关"),
    /** A unit. */
    UNIT("单位", "选定的单位；在表格行中逐个单位重复该行"),
    /** The unit's place in the list. */
    UNIT_ORDER("单位序号", "选定单位的序号；在表格行中逐个单位重复该行"),
    /** How many units. */
    UNIT_COUNT("单位数", "选定单位的个数"),
    /** The task's place in the plan. */
    TASK_ORDER("任务序号", "任务在要点中的编号；在表格行中逐项任务重复该行"),
    /** Its lead sentence. */
    TASK_TITLE("任务名称", "任务的首句；在表格行中逐项任务重复该行"),
    /** Its text. */
    TASK_TEXT("任务内容", "任务首句之后的内容；在表格行中逐项任务重复该行"),
    /** The heading above it. */
    TASK_HEADING("任务类别", "任务所在部分的标题；在表格行中逐项任务重复该行"),
    /** Who answers for it. */
    TASK_LEAD("牵头单位", "任务的牵头（责任）单位；在表格行中逐项任务重复该行"),
    /** Who takes part. */
    TASK_OTHERS("参与单位", "任务的参与、配合单位；在表格行中逐项任务重复该行"),
    /** By when. */
    TASK_DEADLINE("完成时限", "任务的完成时限；在表格行中逐项任务重复该行"),
    /** How many tasks. */
    TASK_COUNT("任务数", "任务的项数"),
    /** Who sent what is answered. */
    CITED_SENDER("来文单位", "所答复的来文的发文单位"),
    /** Its title. */
    CITED_TITLE("来文标题", "所答复的来文的标题，不含书名号"),
    /** What it is about. */
    CITED_MATTER("来文事由", "来文标题中的事由，如“增加培训经费”"),
    /** Its number. */
    CITED_NUMBER("来文文号", "所答复的来文的发文字号"),
    /** What units are asked to report. */
    RETURN_MATTER("报送事项", "要求单位报送的事项，如“2026年第一季度工作进展情况”"),
    /** On what basis. */
    RETURN_BASIS("报送依据", "布置报送的依据文号"),
    /** By when. */
    RETURN_DUE("报送时限", "要求报送的最后一天，如“2026年3月28日”"),
    /** How often the unit has been reminded. */
    REMINDED("催报次数", "已催报的次数；在表格行中与单位对应");

    private final String title;
    private final String meaning;

    Placeholder(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The name without its braces. */
    public String title() {
        return title;
    }

    /** As it is typed: {年度}. */
    public String written() {
        return "{" + title + "}";
    }

    /** For who edits a template. */
    public String meaning() {
        return meaning;
    }

    /** Whether words name it, with or without what is printed otherwise. */
    public boolean isIn(String words) {
        return words.contains("{" + title + "}") || words.contains("{" + title + "|");
    }

    /** Whether it speaks of a plan, or of tasks of one. */
    public boolean isOfPlan() {
        return switch (this) {
            case PLAN_TITLE, PLAN_NUMBER, PLAN_KIND, PLAN_TEXT, TASK_COUNT -> true;
            default -> isOfTask();
        };
    }

    public boolean isOfTask() {
        return switch (this) {
            case TASK_ORDER, TASK_TITLE, TASK_TEXT, TASK_HEADING, TASK_LEAD, TASK_OTHERS, TASK_DEADLINE -> true;
            default -> false;
        };
    }

    /** Whether it speaks of a document that is answered. */
    public boolean isOfCited() {
        return switch (this) {
            case CITED_SENDER, CITED_TITLE, CITED_MATTER, CITED_NUMBER -> true;
            default -> false;
        };
    }

    boolean isOfUnit() {
        return this == UNIT || this == UNIT_ORDER || this == REMINDED;
    }

    static Optional<Placeholder> named(String title) {
        return Arrays.stream(values()).filter(placeholder -> placeholder.title.equals(title)).findFirst();
    }
}
