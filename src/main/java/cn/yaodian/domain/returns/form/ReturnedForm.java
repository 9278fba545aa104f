package cn.yaodian.domain.returns.form;

import cn.yaodian.domain.returns.UnitReturn;
import java.util.List;

/**
 * What came back in one workbook. What is refused is in the remarks alone: tasks and figures hold only what was good.
 *
 * @param filledBy 填表人; empty where nobody signed
 * @param filledOn 填表日期 as it was written
 * @param tasks    one a row that names a part, in the order of the sheet
 * @param figures  one a row that names an indicator, in the order of the sheet
 * @param remarks  by sheet and row
 * @param tables   that were read
 */
public record ReturnedForm(FormCodes codes, String filledBy, String filledOn, List<ReturnedTask> tasks,
        List<ReturnedFigure> figures, List<RowRemark> remarks, List<ReturnedTable> tables) {

    public ReturnedForm {
        filledBy = filledBy.strip();
        filledOn = filledOn.strip();
        tasks = List.copyOf(tasks);
        figures = List.copyOf(figures);
        remarks = List.copyOf(remarks);
        tables = List.copyOf(tables);
    }

    /** Of no file. */
    public ReturnedForm(FormCodes codes, String filledBy, String filledOn, List<ReturnedTask> tasks,
            List<ReturnedFigure> figures, List<RowRemark> remarks) {
        this(codes, filledBy, filledOn, tasks, figures, remarks, List.of());
    }

    /** All that was good, without rows that say nothing. */
    public UnitReturn good() {
        return new UnitReturn(codes.collection(), codes.unit(), tasks.stream().map(ReturnedTask::report).toList(),
                figures.stream().map(ReturnedFigure::figure).toList());
    }
}
