package cn.yaodian.domain.reading;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.remark.Remark;
import java.util.List;

/**
 * A register of units as it was read from an office's workbook.
 *
 * @param units   in the order of the list, each with an identity of its own
 * @param remarks what was doubtful, with the row as the spreadsheet program numbers it
 */
public record ReadUnitList(List<Unit> units, List<Remark> remarks) {

    public ReadUnitList {
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }
}
