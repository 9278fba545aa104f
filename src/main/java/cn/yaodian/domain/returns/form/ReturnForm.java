package cn.yaodian.domain.returns.form;

import java.time.LocalDate;
import java.util.List;

/**
 * 分户填报表: what one unit is sent to fill in for one period, with all that is known already.
 *
 * @param officeName whom it is sent back to; may be empty
 * @param title      of the matter: the plan's or the collection's name as it is printed
 * @param unitName   责任单位, its full name
 * @param due        by when it is to be sent back
 * @param tasks      those that the unit has a part in or a figure of, in the plan's order; none for a unit that has
 *                   nothing to report
 */
public record ReturnForm(FormCodes codes, String officeName, String title, String unitName, LocalDate due,
        List<FormTask> tasks) {

    public ReturnForm {
        officeName = officeName.strip();
        title = title.strip();
        unitName = unitName.strip();
        tasks = List.copyOf(tasks);
    }
}
