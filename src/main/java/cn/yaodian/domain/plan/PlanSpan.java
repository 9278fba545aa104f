package cn.yaodian.domain.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a plan of several years names in its title. */
public final class PlanSpan {

    /** 2023—2025年, 2023年至2025年. */
    private static final Pattern SPAN = Pattern
            .compile("((?:19|20)\\d{2})年?\\s*(?:[-—–~～]+|至|到)\\s*((?:19|20)\\d{2})年");

    private PlanSpan() {}

    /** @param year the plan's first one, which is its only one where the title names no other */
    public static int lastYear(String title, int year) {
        Matcher span = SPAN.matcher(title);
        return span.find() ? Math.max(year, Integer.parseInt(span.group(2))) : year;
    }
}
