package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.returns.CollectionId;
import java.util.List;

/**
 * One unit's form, compared.
 *
 * @param known whether the very same file has come in before
 */
public record ComparedForm(CollectionId collection, UnitId unit, boolean known, List<ReportChange> changes) {

    public ComparedForm {
        changes = List.copyOf(changes);
    }

    ComparedForm with(List<ReportChange> changed) {
        return new ComparedForm(collection, unit, known, changed);
    }
}
