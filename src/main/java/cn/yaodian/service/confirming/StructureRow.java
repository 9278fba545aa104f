package cn.yaodian.service.confirming;

import cn.yaodian.domain.plan.Duty;
import java.util.List;

/**
 * One line of what a document became.
 *
 * @param at      the place of the source that it comes from
 * @param level   how deep it stands, from 0
 * @param kind    FRAME, HEADING, TASK or TEXT
 * @param label   its number as written, or what it is: 发文字号
 * @param text    its words
 * @param duties  of a task
 * @param targets of a task, as worded
 */
public record StructureRow(int at, int level, PieceKind kind, String label, String text, List<Duty> duties,
        List<String> targets) {

    public StructureRow {
        duties = List.copyOf(duties);
        targets = List.copyOf(targets);
    }

    static StructureRow plain(int at, int level, PieceKind kind, String label, String text) {
        return new StructureRow(at, level, kind, label, text, List.of(), List.of());
    }
}
