package cn.yaodian.composing.column;

import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Plan;
import java.time.LocalDate;

/** Fills in what stands above a table. */
public final class TableWording {

    private TableWording() {}

    /** Replaces {plan}, {office} and {date} (2022年6月8日). */
    public static String fill(String wording, Plan plan, Office office, LocalDate date) {
        String day = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        String name = office.officeName().isEmpty() ? office.bodyName() : office.officeName();
        return wording.replace("{plan}", plan.title()).replace("{office}", name).replace("{date}", day).strip();
    }
}
