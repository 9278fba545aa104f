package cn.yaodian.ui.returns.entry;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.overview.PlanRecords;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReceivedFile;
import java.util.List;
import java.util.Optional;

/**
 * What one unit is asked to report to a collection, with what it has said already and what it said last.
 *
 * @param tasks   that it reports on, in the plan's order
 * @param files   that came in, the first one first
 * @param records of the plan, that figures are held against
 */
public record EntrySheet(SubmissionLine line, List<Task> tasks, List<ReceivedFile> files, PlanRecords records) {

    /**
     * A task of the unit's.
     *
     * @param part    its part in it; none where it reports figures only
     * @param stored  what is on record for this period
     * @param last    what was said for the period before
     * @param figures that it reports
     */
    public record Task(TaskLine line, Optional<Part> part, Optional<PartReport> stored, Optional<PartReport> last,
            List<Figure> figures) {

        public Task {
            figures = List.copyOf(figures);
        }

        /** Whether anything is on record for this period. */
        public boolean hasStored() {
            return stored.isPresent() || figures.stream().anyMatch(figure -> figure.stored().isPresent());
        }
    }

    /** An indicator of the unit's with what is on record for this period, and what was reported before it. */
    public record Figure(LedgerIndicator indicator, Optional<Reading> stored, Optional<Reading> last) {}

    public EntrySheet {
        tasks = List.copyOf(tasks);
        files = List.copyOf(files);
    }

    public Unit unit() {
        return line.unit();
    }
}
