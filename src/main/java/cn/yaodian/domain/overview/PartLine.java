package cn.yaodian.domain.overview;

/** One unit's part in one task, as a line of its own. */
public record PartLine(TaskLine task, UnitPart part) {}
