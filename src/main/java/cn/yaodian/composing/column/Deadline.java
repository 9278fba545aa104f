package cn.yaodian.composing.column;

import cn.yaodian.domain.plan.Plan;

/**
 * When a plan's tasks are due where nothing else is said: the end of its last year. Dates that a task's text names for
 * single measures (6月底前) stay with those measures; taken for the whole task they would be wrong.
 */
final class Deadline {

    private Deadline() {}

    /** @param wording with {year} for the year: {year}年12月 */
    static String of(Plan plan, String wording) {
        return wording.replace("{year}", Integer.toString(plan.lastDay().getYear()));
    }
}
