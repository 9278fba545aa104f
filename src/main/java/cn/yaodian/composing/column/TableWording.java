package cn.yaodian.composing.column;

import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Fills in what stands above a table. */
public final class TableWording {

    private TableWording() {}

    /** Replaces {plan}, {office} and {date} (2022年6月8日). */
    public static String fill(String wording, Plan plan, Office office, LocalDate date) {
        return wording.replace("{plan}", plan.title()).replace("{office}", maker(plan, office))
                .replace("{date}", PrintedDate.of(date)).strip();
    }

    /**
     * Who makes the table: the office, the body it works for, or, where neither has been filled in yet, who signed the
     * plan. Empty if nobody is known.
     */
    public static String maker(Plan plan, Office office) {
        return maker(List.of(plan), office);
    }

    /** As {@link #maker(Plan, Office)}, of a table of several plans, or of none. */
    public static String maker(List<Plan> plans, Office office) {
        return Stream
                .concat(Stream.of(office.officeName(), office.bodyName()),
                        plans.stream().flatMap(plan -> plan.issue().signatories().stream()))
                .filter(name -> !name.isEmpty()).findFirst().orElse("");
    }
}
