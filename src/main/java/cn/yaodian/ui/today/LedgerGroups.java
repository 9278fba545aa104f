package cn.yaodian.ui.today;

import cn.yaodian.domain.ledger.Extension;
import cn.yaodian.domain.overview.DoubtfulFigure;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.overview.PartLine;
import cn.yaodian.domain.overview.SubmissionLine;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.view.PickedLines;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.agenda.LedgerWaiting;
import cn.yaodian.service.agenda.Some;
import cn.yaodian.service.agenda.WaitingLines;
import cn.yaodian.service.duty.OpenDuty;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/** What waits in the ledgers, in groups; the most pressing first. */
final class LedgerGroups {

    private final TodayController controller;
    private final TodayActs acts;

    LedgerGroups(TodayController controller, TodayActs acts) {
        this.controller = controller;
        this.acts = acts;
    }

    /** Groups of which nothing waits are left out. */
    List<WaitingGroup> of(LedgerWaiting waiting) {
        List<WaitingGroup> groups = new ArrayList<>();
        group(groups, Feather.ALERT_CIRCLE, "today.overdue", waiting.overdue(), this::overdue)
                .ifPresent(group -> table(group, WaitingLines.overdue(), waiting, waiting.overdue(), TaskLine::plan));
        group(groups, Feather.CLOCK, "today.soon", waiting.soon(), this::soon)
                .ifPresent(group -> table(group, WaitingLines.soon(), waiting, waiting.soon(), TaskLine::plan));
        missing(groups, waiting);
        group(groups, Feather.TRENDING_DOWN, "today.behind", waiting.behind(), this::behind)
                .ifPresent(group -> table(group, WaitingLines.behind(), waiting, waiting.behind(),
                        line -> line.task().plan()));
        group(groups, Feather.CHECK_SQUARE, "today.inReview", waiting.inReview(), this::inReview)
                .ifPresent(group -> table(group, WaitingLines.inReview(), waiting, waiting.inReview(), TaskLine::plan));
        group(groups, Feather.INBOX, "today.received", waiting.received(), this::received);
        group(groups, Feather.CALENDAR, "today.extensions", waiting.extensions(), this::extension);
        group(groups, Feather.CORNER_UP_LEFT, "today.handedBack", waiting.handedBack(), this::handedBack)
                .ifPresent(group -> table(group, WaitingLines.handedBack(), waiting, waiting.handedBack(),
                        line -> line.task().plan()));
        group(groups, Feather.HELP_CIRCLE, "today.doubtful", waiting.doubtful(), this::doubtful);
        group(groups, Feather.USERS, "today.open", waiting.open(), this::open);
        unopened(groups, waiting.unopened());
        incomplete(groups, waiting.incomplete());
        older(groups, waiting.older());
        return groups;
    }

    private static <T> Optional<WaitingGroup> group(List<WaitingGroup> into, Feather icon, String key, Some<T> some,
            Function<T, WaitingRow> row) {
        if (some.isEmpty()) {
            return Optional.empty();
        }
        WaitingGroup group = new WaitingGroup(icon, Messages.text(key), some.count()).filled(some.first(), row);
        into.add(group);
        return Optional.of(group);
    }

    /** Lets a group lead to its lines: the one of its plan's ledger, or of all; those of older years are not counted. */
    private <T> void table(WaitingGroup group, PickedLines lines, LedgerWaiting waiting, Some<T> some,
            Function<T, Plan> plan) {
        Set<PlanId> plans = some.stream().map(plan).map(Plan::id).collect(Collectors.toSet());
        PickedLines near = waiting.older() == 0
                ? lines
                : lines.where("source", some.stream().map(plan).map(Plan::title).distinct().toArray(String[]::new));
        group.leadingTo(() -> controller.open(Place.Ledger.of(near).ofPlans(plans)));
    }

    private WaitingRow overdue(TaskLine line) {
        return task(Messages.text("today.daysLate", -line.standing().daysLeft().orElse(0L)), StyleClass.BAD, line);
    }

    private WaitingRow soon(TaskLine line) {
        boolean pressing = line.standing().daysLeft().orElse(Long.MAX_VALUE) <= 7;
        return task(line.standing().flag().title(), pressing ? StyleClass.WARN : StyleClass.QUIET, line);
    }

    private WaitingRow task(String mark, String look, TaskLine line) {
        return new WaitingRow(mark, look, TodayWords.task(line), TodayWords.dueAndLead(line), () -> open(line));
    }

    private void open(TaskLine line) {
        open(LedgerSheet.TASKS, new LedgerKey.OfTask(line.plan().id(), line.task().id()));
    }

    private void open(LedgerSheet sheet, LedgerKey key) {
        controller.open(Place.Ledger.of(sheet, key));
    }

    private void missing(List<WaitingGroup> groups, LedgerWaiting waiting) {
        Some<SubmissionLine> missing = waiting.missing();
        if (missing.isEmpty()) {
            return;
        }
        WaitingGroup group = new WaitingGroup(Feather.BELL, Messages.text("today.missing"), missing.count());
        List<SubmissionLine> remindable = missing.stream().filter(acts::mayRemind).toList();
        if (remindable.size() > 1) {
            group.offer(new ReminderButton(Messages.text("today.remindAll", remindable.size(), acts.usualWay()),
                    acts.usualWay(), way -> acts.remind(remindable, way)));
        }
        groups.add(group.filled(missing.first(), line -> missing(line, waiting.cutOff())));
    }

    private WaitingRow missing(SubmissionLine line, LocalDate cutOff) {
        WaitingRow row = new WaitingRow(TodayWords.late(line.collection().due(), cutOff), StyleClass.BAD,
                TodayWords.submission(line), TodayWords.reminders(line), () -> open(line));
        return acts.mayRemind(line)
                ? row.offering(new ReminderButton(Messages.text("today.remindBy", acts.usualWay()), acts.usualWay(),
                        way -> acts.remind(List.of(line), way)))
                : row.saying(Messages.text("today.remindedToday"));
    }

    private void open(SubmissionLine line) {
        controller.open(new Place.SentReturn(line.collection().id(), line.unit().id()));
    }

    private WaitingRow behind(IndicatorLine line) {
        return new WaitingRow(line.standing().light().title(), TodayWords.look(line.standing().light()),
                line.indicator().name(), TodayWords.behind(line), () -> open(line));
    }

    private void open(IndicatorLine line) {
        open(LedgerSheet.INDICATORS, new LedgerKey.OfIndicator(line.task().plan().id(), line.task().task().id(),
                line.indicator().id()));
    }

    private WaitingRow inReview(TaskLine line) {
        return task(line.entry().state().title(), StyleClass.WARN, line).offering(Messages.text("today.close"),
                () -> acts.close(line));
    }

    private WaitingRow received(SubmissionLine line) {
        return new WaitingRow(line.submission().state().title(), StyleClass.WARN, TodayWords.submission(line),
                TodayWords.came(line), () -> open(line)).offering(Messages.text("today.accept"),
                        () -> acts.accept(line));
    }

    private WaitingRow extension(TaskLine line) {
        Extension asked = line.entry().extensions().getLast();
        return new WaitingRow(Messages.text("today.until", TodayWords.day(asked.newDue())), StyleClass.WARN,
                TodayWords.task(line), asked.reason(), () -> open(line))
                .offering(Messages.text("today.grant"), () -> acts.decide(line, true))
                .offering(Messages.text("today.refuse"), () -> acts.decide(line, false));
    }

    private WaitingRow handedBack(PartLine line) {
        PlanId plan = line.task().plan().id();
        return new WaitingRow(line.part().unit().shortName(), StyleClass.WARN, TodayWords.task(line.task()),
                Messages.text("today.handedBackHint"), () -> open(LedgerSheet.PARTS,
                        new LedgerKey.OfPart(plan, line.task().task().id(), line.part().part().id())));
    }

    private WaitingRow doubtful(DoubtfulFigure figure) {
        String doubts = figure.doubts().stream().map(doubt -> Messages.text("figureDoubt." + doubt))
                .collect(Collectors.joining(Messages.text("duty.separator")));
        return new WaitingRow(figure.unit().shortName(), StyleClass.WARN, figure.line().indicator().name(),
                Messages.text("today.doubt", figure.reading().period().title(), doubts), () -> open(figure.line()));
    }

    private WaitingRow open(OpenDuty duty) {
        return new WaitingRow("", duty.name(), Messages.text("today.inTasks", duty.uses().size()),
                () -> controller.ask(duty)).offering(Messages.text("today.askDuty"), () -> controller.ask(duty));
    }

    private void unopened(List<WaitingGroup> groups, List<PlanSummary> plans) {
        if (!plans.isEmpty()) {
            groups.add(new WaitingGroup(Feather.BOOK, Messages.text("today.unopened"), plans.size()).filled(plans,
                    plan -> new WaitingRow(String.valueOf(plan.year()), plan.title(),
                            Messages.text("today.taskCount", plan.taskCount()),
                            () -> controller.open(Place.Drafting.of(plan.id())))
                            .offering(Messages.text("today.openLedger"), () -> acts.openLedger(plan.id()))));
        }
    }

    private void incomplete(List<WaitingGroup> groups, List<LedgerWaiting.Incomplete> plans) {
        if (!plans.isEmpty()) {
            groups.add(
                    new WaitingGroup(Feather.BOOK_OPEN, Messages.text("today.incomplete"), plans.size()).filled(plans,
                            plan -> new WaitingRow(String.valueOf(plan.year()), plan.title(),
                                    Messages.text("today.lacking", plan.missing()),
                                    () -> controller.open(Place.Drafting.of(plan.plan())))
                                    .offering(Messages.text("today.complete"), () -> acts.openLedger(plan.plan()))));
        }
    }

    private void older(List<WaitingGroup> groups, int open) {
        if (open > 0) {
            groups.add(new WaitingGroup(Feather.ARCHIVE, Messages.text("today.older"), open).filled(List.of(open),
                    count -> new WaitingRow("", Messages.text("today.olderTasks", count), "",
                            () -> controller.open(Place.Ledger.of(LedgerSheet.TASKS)))));
        }
    }
}
