package cn.yaodian.composing.assignment;

import cn.yaodian.composing.column.TaskEntry;
import java.util.List;

/**
 * One unit's part in a plan.
 *
 * @param name       full name where the register knows the unit, else as the plan names it
 * @param shortName  for tabs and other narrow places
 * @param answersFor tasks it leads, or is responsible for where none leads
 * @param takesPart  tasks of others that it takes part in
 */
public record Assignment(String name, String shortName, List<TaskEntry> answersFor, List<TaskEntry> takesPart) {

    public Assignment {
        answersFor = List.copyOf(answersFor);
        takesPart = List.copyOf(takesPart);
    }
}
