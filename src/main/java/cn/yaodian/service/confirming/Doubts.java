package cn.yaodian.service.confirming;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.DecisionKind;
import cn.yaodian.domain.reading.ReadIndicator;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.domain.reading.SourceJoin;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.service.plan.ImportPreview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the places of a document that the clerk should look at, from what the reading says of itself. */
public final class Doubts {

    /** So much of a line is marked where it is in doubt whether it goes on the one before; in characters. */
    private static final int FIRST_WORDS = 12;

    private final ImportPreview preview;
    private final ReadPlan read;
    private final Pieces pieces;
    private final List<Doubt> found = new ArrayList<>();

    private Doubts(ImportPreview preview, Pieces pieces) {
        this.preview = preview;
        this.read = preview.read();
        this.pieces = pieces;
    }

    /** Those that the clerk has not found right yet, in the order of the source; what concerns the whole first. */
    public static List<Doubt> of(ImportPreview preview, Pieces pieces) {
        Doubts doubts = new Doubts(preview, pieces);
        doubts.remarks();
        doubts.units();
        doubts.tasks();
        doubts.targets();
        doubts.joins();
        doubts.found.addAll(LeftOutDoubts.of(pieces.paragraphs()));
        return doubts.found.stream().filter(doubt -> !preview.word().checked().contains(doubt.key()))
                .filter(doubt -> !doubts.isDecided(doubt))
                .sorted(Comparator.comparing((Doubt doubt) -> !doubt.isOfWhole()).thenComparing(Doubt::start)).toList();
    }

    private void remarks() {
        for (Remark remark : preview.remarks()) {
            List<Integer> lines = read.account().lines();
            if (remark.line() < 1 || remark.line() > lines.size() || pieces.lines().count() == 0) {
                found.add(new Doubt(0, 0, DoubtKind.REMARK, remark.message()));
            } else {
                SourceLine line = pieces.lines().get(pieces.lines().indexAt(lines.get(remark.line() - 1)));
                found.add(new Doubt(line.start(), line.end(), DoubtKind.REMARK, remark.message()));
            }
        }
    }

    private void units() {
        for (UnitMatch match : preview.units()) {
            if (preview.word().units().containsKey(match.name()) || match instanceof UnitMatch.Known) {
                continue;
            }
            int candidates = preview.choices().like(match.name()).size();
            if (candidates > 1) {
                add(DoubtKind.UNIT_AMBIGUOUS, match.name());
            } else if (match instanceof UnitMatch.Near) {
                add(DoubtKind.UNIT_ALIKE, match.name());
            }
        }
    }

    private void add(DoubtKind kind, String name) {
        for (Piece piece : pieces.inner()) {
            int at = piece.kind() == PieceKind.UNITS ? pieces.text().indexOf(name, piece.start()) : -1;
            if (at >= 0 && at < piece.end()) {
                found.add(new Doubt(at, at + name.length(), kind, name));
                return;
            }
        }
        // A line's end may part the name: then the task that has it is the place.
        Optional<Piece> task = read.tasks().stream()
                .filter(one -> one.duties().stream().anyMatch(duty -> duty.name().equals(name))).findFirst()
                .flatMap(one -> pieces.paragraphAt(one.at()));
        found.add(task.map(piece -> new Doubt(piece.start(), piece.end(), kind, name))
                .orElseGet(() -> new Doubt(0, 0, kind, name)));
    }

    private void tasks() {
        if (read.tasks().isEmpty()) {
            found.add(new Doubt(0, 0, DoubtKind.NO_TASKS, ""));
            return;
        }
        List<ReadTask> without = read.tasks().stream().filter(task -> task.duties().isEmpty()).toList();
        if (without.size() * 2 < read.tasks().size()) {
            without.forEach(task -> pieces.paragraphAt(task.at()).ifPresent(piece -> found.add(
                    new Doubt(piece.start(), piece.end(), DoubtKind.TASK_WITHOUT_UNITS, task.label()))));
        }
    }

    private void targets() {
        for (ReadIndicator target : read.indicators()) {
            if (target.indicator().unit().isEmpty() && target.indicator().scale().isEmpty()) {
                found.add(new Doubt(target.start(), target.end(), DoubtKind.TARGET_WITHOUT_MEASURE,
                        target.indicator().wording()));
            }
        }
    }

    private void joins() {
        for (SourceJoin join : read.account().joins()) {
            if (join.reason().isWeak()) {
                SourceLine line = pieces.lines().get(pieces.lines().indexAt(join.at()));
                int end = Math.min(line.end(), line.start() + FIRST_WORDS);
                found.add(new Doubt(line.start(), end, DoubtKind.JOINED, join.reason().title()));
            }
        }
    }

    /** Whether the clerk has said of the very place what it is: then it is no longer in doubt. */
    private boolean isDecided(Doubt doubt) {
        if (doubt.isOfWhole() || doubt.kind() == DoubtKind.UNIT_ALIKE || doubt.kind() == DoubtKind.UNIT_AMBIGUOUS) {
            return false;
        }
        for (Decision decision : preview.word().decisions()) {
            boolean overlaps = decision.start() < doubt.end() && doubt.start() < decision.end();
            boolean answers = doubt.kind() != DoubtKind.LEFT_OUT || decision.kind() == DecisionKind.LEFT_OUT;
            if (overlaps && answers) {
                return true;
            }
        }
        return false;
    }
}
