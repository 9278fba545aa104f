package cn.yaodian.domain.returns.change;

import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.FigureDoubt;
import cn.yaodian.domain.progress.MeasureInWords;
import cn.yaodian.domain.returns.PartReport;
import java.util.Optional;

/** Whether a unit's words on a task tell its figures in another unit of measure. */
final class FiguresAndWords {

    private final OnRecord record;

    FiguresAndWords(OnRecord record) {
        this.record = record;
    }

    ReportChange marked(ComparedForm form, ReportChange change) {
        return change instanceof FigureChange figure && MeasureInWords.differs(words(form, figure.task()),
                figure.said(), figure.indicator().measure())
                        ? figure.with(FigureDoubt.MEASURE_DIFFERS_IN_WORDS)
                        : change;
    }

    /** What the form says of the task; where it says nothing new, what is on record. */
    private String words(ComparedForm form, TaskLine task) {
        Optional<PartReport> said = form.changes().stream().filter(PartChange.class::isInstance)
                .map(PartChange.class::cast).filter(part -> part.task().task().id().equals(task.task().id()))
                .map(PartChange::said).findFirst();
        return said.or(() -> task.entry().parts().stream().filter(part -> part.unit().equals(form.unit()))
                .map(Part::id).flatMap(id -> Optional.ofNullable(record.stored().get(id)).stream()).findFirst())
                .map(PartReport::progress).orElse("");
    }
}
