package cn.yaodian.composing.column;

import cn.yaodian.domain.plan.Plan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a plan's tasks are due where nothing else is said: the end of its last year. Dates that a task's text names for
 * single measures (6月底前) stay with those measures; taken for the whole task they would be wrong.
 */
final class Deadline {

    /** 2023—2025年, 2023年至2025年: a plan of several years says so in its title. */
    private static final Pattern SPAN = Pattern
            .compile("((?:19|20)\\d{2})年?\\s*(?:[-—–~～]+|至|到)\\s*((?:19|20)\\d{2})年");

    private Deadline() {}

    /** @param wording with {year} for the year: {year}年12月 */
    static String of(Plan plan, String wording) {
        Matcher span = SPAN.matcher(plan.title());
        int year = span.find() ? Math.max(plan.year(), Integer.parseInt(span.group(2))) : plan.year();
        return wording.replace("{year}", Integer.toString(year));
    }
}
