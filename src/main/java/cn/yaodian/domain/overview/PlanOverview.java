package cn.yaodian.domain.overview;

import cn.yaodian.domain.ledger.Judgement;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.SpanStanding;
import cn.yaodian.domain.ledger.TaskStanding;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.Numbering;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.PeriodKind;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One plan's ledger on a cut-off date: everything that lists, lights, charts and counts are made from. All of it is
 * computed; the same records and the same judgement give the same overview. Immutable.
 */
public final class PlanOverview {

    private final PlanRecords records;
    private final Judgement judgement;
    private final Map<UnitId, Unit> units;
    private final Map<TaskId, LedgerTask> entries;
    private final Map<TaskId, List<LedgerIndicator>> indicatorsOf;
    private final Numbering numbering;
    private final Map<UnitId, Integer> missing = new HashMap<>();
    private final Map<UnitId, LocalDate> updated = new HashMap<>();
    private final Map<UnitId, Integer> reminders = new HashMap<>();
    private final List<TaskLine> tasks = new ArrayList<>();
    private final List<IndicatorLine> indicators = new ArrayList<>();
    private final List<SubmissionLine> submissions = new ArrayList<>();
    private int place;

    private PlanOverview(PlanRecords records, Judgement judgement) {
        this.records = records;
        this.judgement = judgement;
        this.units = records.register().units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.entries = records.ledger().tasks().stream()
                .collect(Collectors.toMap(LedgerTask::task, Function.identity()));
        this.indicatorsOf = records.ledger().indicators().stream()
                .collect(Collectors.groupingBy(LedgerIndicator::task));
        this.numbering = Numbering.of(records.plan());
    }

    public static PlanOverview of(PlanRecords records, Judgement judgement) {
        PlanOverview overview = new PlanOverview(records, judgement);
        records.returns().forEach(overview::addSubmissions);
        overview.addTasks(records.plan().nodes(), List.of());
        return overview;
    }

    private void addSubmissions(PlanRecords.Collected collected) {
        ReturnCollection collection = collected.collection();
        for (Submission submission : collected.submissions()) {
            boolean owed = submission.isMissing(collection.due(), judgement.cutOff());
            if (owed) {
                missing.merge(submission.unit(), 1, Integer::sum);
            }
            submission.received().stream().filter(this::isKnown)
                    .forEach(day -> updated.merge(submission.unit(), day, (one, other) -> one.isAfter(other)
                            ? one
                            : other));
            int reminded = (int) submission.reminders().stream().filter(one -> isKnown(one.on())).count();
            reminders.merge(submission.unit(), reminded, Integer::sum);
            unit(submission.unit()).ifPresent(
                    unit -> submissions.add(new SubmissionLine(collection, submission, unit, owed)));
        }
    }

    private boolean isKnown(LocalDate day) {
        return !day.isAfter(judgement.cutOff());
    }

    private void addTasks(List<PlanNode> nodes, List<String> headings) {
        for (PlanNode node : nodes) {
            switch (node) {
                case Task task -> add(task, ++place, headings);
                case Section section -> {
                    List<String> below = new ArrayList<>(headings);
                    below.add((numbering.label(section) + section.title()).strip());
                    addTasks(section.nodes(), below);
                }
            }
        }
    }

    private void add(Task task, int number, List<String> headings) {
        LedgerTask entry = entries.get(task.id());
        if (entry == null) {
            return;
        }
        List<UnitPart> parts = entry.parts().stream().flatMap(part -> unitPart(part).stream()).toList();
        Set<UnitId> owing = new HashSet<>();
        parts.stream().filter(part -> part.part().state().isBorne()).map(part -> part.unit().id())
                .filter(missing::containsKey).forEach(owing::add);
        TaskStanding standing = judgement.of(entry, indicatorsOf.getOrDefault(task.id(), List.of()), records.figures(),
                owing.size());
        TaskLine line = new TaskLine(records.plan(), number, numbering.label(task), headings, task, standing, parts);
        tasks.add(line);
        standing.indicators().forEach(judged -> {
            LedgerIndicator indicator = judged.indicator();
            List<Unit> owners = indicator.owners().stream().flatMap(owner -> unit(owner).stream()).toList();
            indicators.add(new IndicatorLine(line, indicators.size() + 1, judged,
                    records.figures().added(indicator, period().first(), judgement.cutOff()), owners,
                    shares(indicator),
                    SpanStanding.of(indicator, records.plan(), records.figures(), judgement.cutOff())));
        });
    }

    private List<IndicatorLine.Share> shares(LedgerIndicator indicator) {
        List<IndicatorLine.Share> shares = new ArrayList<>();
        indicator.breakdown().shares().forEach((id, target) -> unit(id)
                .ifPresent(unit -> shares.add(new IndicatorLine.Share(unit, target, records.figures()
                        .of(indicator.id(), id).actual(indicator.counting(), judgement.cutOff())))));
        return shares;
    }

    private Optional<UnitPart> unitPart(Part part) {
        UnitId id = part.unit();
        return unit(id).map(unit -> new UnitPart(part, unit, Optional.ofNullable(records.latest().get(part.id())),
                Optional.ofNullable(updated.get(id)), reminders.getOrDefault(id, 0),
                part.state().isBorne() ? missing.getOrDefault(id, 0) : 0));
    }

    private Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The latest period asked for that was over on the cut-off date; where none was, the quarter that the date is in. */
    public Period period() {
        return records.returns().stream().map(collected -> collected.collection().period())
                .filter(period -> !period.last().isAfter(judgement.cutOff())).max(Period::compareTo)
                .orElseGet(() -> Period.of(PeriodKind.QUARTER, judgement.cutOff()));
    }

    public Plan plan() {
        return records.plan();
    }

    /** As it was stored. */
    public PlanRecords records() {
        return records;
    }

    /** The cut-off date and the rules that everything was judged by. */
    public Judgement judgement() {
        return judgement;
    }

    /** Every task that has been given out, in the plan's order. */
    public List<TaskLine> tasks() {
        return List.copyOf(tasks);
    }

    /** Every unit's part in every task, in the plan's order. */
    public List<PartLine> parts() {
        return tasks.stream().flatMap(task -> task.parts().stream().map(part -> new PartLine(task, part))).toList();
    }

    /** Every indicator, in the plan's order. */
    public List<IndicatorLine> indicators() {
        return List.copyOf(indicators);
    }

    /** What every unit owes to every collection, the earliest collection first. */
    public List<SubmissionLine> submissions() {
        return List.copyOf(submissions);
    }
}
