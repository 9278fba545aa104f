package cn.yaodian.domain.plan;

import java.util.UUID;

/** A place in the plan's outline: a heading with what stands under it, or a task. */
public sealed interface PlanNode permits Section, Task {

    /** Identity within the plan, the same as that of {@link Section#id()} or {@link Task#id()}. */
    UUID nodeId();

    /** The heading's words, or the task's lead sentence. */
    String title();
}
