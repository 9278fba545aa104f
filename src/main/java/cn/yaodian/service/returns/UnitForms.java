package cn.yaodian.service.returns;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.Goal;
import cn.yaodian.domain.progress.Readings;
import cn.yaodian.domain.returns.Asked;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.change.OnRecord;
import cn.yaodian.domain.returns.form.FormCodes;
import cn.yaodian.domain.returns.form.FormFigure;
import cn.yaodian.domain.returns.form.FormPart;
import cn.yaodian.domain.returns.form.FormTask;
import cn.yaodian.domain.returns.form.ReturnForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one unit's form asks and what is filled in beforehand: nothing is asked that is known already. */
final class UnitForms {

    private final OnRecord record;
    private final Asked asked;
    private final String office;

    /** @param office whom forms are sent back to */
    UnitForms(OnRecord record, String office) {
        this.record = record;
        this.asked = new Asked(record.overview().records().ledger());
        this.office = office;
    }

    /** Without tasks where the unit has nothing to report. */
    ReturnForm of(Unit unit) {
        ReturnCollection collection = record.collection();
        List<LedgerIndicator> figures = asked.indicators(unit.id());
        List<FormTask> tasks = new ArrayList<>();
        for (TaskLine line : record.overview().tasks()) {
            Optional<FormPart> part = line.entry().parts().stream()
                    .filter(one -> one.unit().equals(unit.id()) && asked.isAsked(line.entry(), one)).findFirst()
                    .map(this::part);
            List<FormFigure> ofTask = figures.stream().filter(one -> one.task().equals(line.task().id()))
                    .map(one -> figure(one, unit.id())).toList();
            if (part.isPresent() || !ofTask.isEmpty()) {
                tasks.add(new FormTask(Integer.toString(line.place()), line.words(), part, ofTask));
            }
        }
        return new ReturnForm(new FormCodes(collection.plan(), collection.id(), unit.id(), collection.period()), office,
                record.overview().plan().title(), unit.name(), collection.due(), tasks);
    }

    private FormPart part(Part part) {
        return new FormPart(part.id(), part.role(), Optional.ofNullable(record.last().get(part.id())),
                Optional.ofNullable(record.stored().get(part.id())));
    }

    private FormFigure figure(LedgerIndicator indicator, UnitId unit) {
        Readings readings = record.overview().records().figures().of(indicator.id(), unit);
        Goal goal = Optional.ofNullable(indicator.breakdown().shares().get(unit))
                .map(share -> new Goal(indicator.goal().direction(), Optional.empty(), share))
                .orElse(indicator.goal());
        return new FormFigure(indicator.id(), indicator.name(), indicator.measure(), goal,
                readings.before(record.collection().period()), readings.of(record.collection().period()));
    }
}
