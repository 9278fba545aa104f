package cn.yaodian.reading.conversion;

import cn.yaodian.domain.indicator.Indicator;
import cn.yaodian.domain.plan.IssueDetails;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanKind;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.SectionId;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.reading.DocumentKind;
import cn.yaodian.domain.reading.ReadHeading;
import cn.yaodian.domain.reading.ReadIndicator;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.domain.reading.SourceAccount;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.header.DocumentFrame;
import cn.yaodian.reading.header.Titles;
import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.outline.Outline;
import cn.yaodian.reading.outline.OutlinePart;
import cn.yaodian.reading.quantity.DecidedTargets;
import cn.yaodian.reading.quantity.FoundIndicator;
import cn.yaodian.reading.quantity.IndicatorFinder.Strictness;
import cn.yaodian.reading.quantity.TargetHeadings;
import cn.yaodian.reading.text.Findings;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Reports what a document says, and makes the same into a plan. For one document. */
public final class PlanConverter {

    private final DecidedTargets finder;
    private final List<ReadHeading> headings = new ArrayList<>();
    private final List<ReadTask> tasks = new ArrayList<>();
    private final List<ReadIndicator> indicators = new ArrayList<>();
    private final DocumentFrame frame;
    private final Findings findings;
    /** Of the sections around the place that the converting has come to, from the outermost on. */
    private final List<String> titles = new ArrayList<>();
    private boolean narrative;

    /** @param decisions what the clerk has said of targets */
    public PlanConverter(DocumentFrame frame, Findings findings, Decisions decisions) {
        this.finder = new DecidedTargets(decisions,
                year(frame).map(OptionalInt::of).orElseGet(OptionalInt::empty));
        this.frame = frame;
        this.findings = findings;
    }

    /**
     * @param account what became of the source's characters
     * @param today   gives the year of a plan that names none
     */
    public ReadPlan convert(Outline outline, SourceAccount account, Supplier<LocalDate> today) {
        if (frame.header().title().isEmpty()) {
            findings.noTitle();
        }
        narrative = isNarrative(outline);
        outside(outline.preamble());
        List<PlanNode> nodes = nodes(outline.parts(), List.of());
        outside(outline.closing());
        new NumberCheck(findings).check(outline.parts());
        if (outline.parts().isEmpty()) {
            findings.noStructure();
        }
        finder.withoutFigure().forEach(said -> findings.noFigure(account.lineAt(said.start())));
        Optional<Plan> plan = outline.parts().isEmpty() ? Optional.empty() : Optional.of(plan(outline, nodes, today));
        return new ReadPlan(frame.header(), headings, tasks, indicators, findings.all(), account, plan);
    }

    /** An article or a report tells what was done; one that names units for its tasks is a plan whatever its title. */
    private boolean isNarrative(Outline outline) {
        DocumentKind kind = frame.header().kind();
        boolean told = kind == DocumentKind.OTHER || kind == DocumentKind.BULLETIN || kind == DocumentKind.REPORT;
        return told && outline.parts().stream().noneMatch(OutlinePart::namesUnits);
    }

    private Plan plan(Outline outline, List<PlanNode> nodes, Supplier<LocalDate> today) {
        String title = frame.titleOfPlan();
        int year = year(frame).orElseGet(() -> today.get().getYear());
        return new Plan(PlanId.random(), kind(title), state(frame.issue()), year, title,
                NumberingInference.of(outline.parts()), joined(outline.preamble()), nodes, joined(outline.closing()),
                frame.issue());
    }

    /** The first year that the plan is for, as its title, its date or its number tells. */
    private static Optional<Integer> year(DocumentFrame frame) {
        return Titles.year(frame.titleOfPlan()).or(() -> frame.header().date().map(LocalDate::getYear))
                .or(() -> frame.issue().number().map(number -> number.year()));
    }

    /** A document that bears its number, its date and who signed it has been issued; whatever lacks one is a draft. */
    private static PlanState state(IssueDetails issue) {
        boolean issued = issue.number().isPresent() && issue.dateOfIssue().isPresent()
                && !issue.signatories().isEmpty();
        return issued ? PlanState.ISSUED : PlanState.DRAFT;
    }

    private static PlanKind kind(String title) {
        return switch (Titles.kind(title)) {
            case IMPLEMENTATION_PLAN, MEASURES, OPINION -> PlanKind.IMPLEMENTATION_PLAN;
            case ACTION_PLAN -> PlanKind.ACTION_PLAN;
            default -> PlanKind.WORK_POINTS;
        };
    }

    private List<PlanNode> nodes(List<OutlinePart> parts, List<String> path) {
        List<PlanNode> nodes = new ArrayList<>();
        for (OutlinePart part : parts) {
            String label = part.label().map(Label::written).orElse("");
            nodes.add(switch (part) {
                case OutlinePart.Heading heading -> section(heading, label, path);
                case OutlinePart.Work work -> task(work, label, path);
            });
        }
        return nodes;
    }

    private PlanNode section(OutlinePart.Heading heading, String label, List<String> path) {
        String title = withoutEndMark(words(heading.title()));
        headings.add(new ReadHeading(path.size() + 1, label, title, heading.at()));
        titles.addLast(title);
        outside(heading.text());
        List<String> below = new ArrayList<>(path);
        below.add(label);
        List<PlanNode> nodes = nodes(heading.parts(), below);
        titles.removeLast();
        return new Section(SectionId.random(), title, joined(heading.text()), nodes);
    }

    private PlanNode task(OutlinePart.Work work, String label, List<String> path) {
        String title = words(work.title());
        tasks.add(new ReadTask(label, title, path.stream().filter(step -> !step.isEmpty()).toList(), work.duties(),
                work.at()));
        titles.addLast(title);
        List<Indicator> found = new ArrayList<>(targets(work.title(), label, Strictness.TASK));
        work.body().forEach(paragraph -> found.addAll(targets(paragraph, label, Strictness.TASK)));
        titles.removeLast();
        List<TracedText> body = new ArrayList<>(work.body());
        body.addAll(work.asides());
        return new Task(TaskId.random(), title, joined(body), work.duties(), found);
    }

    /** Targets in texts that belong to no task are reported, and stay in the text. */
    private void outside(List<TracedText> paragraphs) {
        paragraphs.forEach(paragraph -> targets(paragraph, "", Strictness.TEXT));
    }

    private List<Indicator> targets(TracedText text, String task, Strictness strictness) {
        List<FoundIndicator> found = finder.find(text,
                TargetHeadings.under(titles, narrative ? Strictness.NARRATIVE : strictness));
        found.forEach(target -> indicators
                .add(new ReadIndicator(task, target.indicator(), target.start(), target.end())));
        return found.stream().map(FoundIndicator::indicator).toList();
    }

    private static String joined(List<TracedText> paragraphs) {
        return String.join("\n", paragraphs.stream().map(PlanConverter::words).toList());
    }

    /** Line ends within a table's cell are blanks here. */
    private static String words(TracedText text) {
        return text.toString().replace('\u2028', '\n').replace('\u000b', ' ');
    }

    private static String withoutEndMark(String title) {
        int end = title.length();
        while (end > 0 && (Glyphs.isColon(title.charAt(end - 1)) || Glyphs.isSentenceEnd(title.charAt(end - 1)))) {
            end--;
        }
        return title.substring(0, end);
    }
}
