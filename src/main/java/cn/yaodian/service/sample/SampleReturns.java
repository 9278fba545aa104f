package cn.yaodian.service.sample;

import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.LedgerTask;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.returns.FigureReport;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.service.workspace.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The returns of the sample's year: asks for them, takes them in, sends back, reminds. */
final class SampleReturns {

    private static final String DONE = "已完成";
    private static final String GOES_ON = "正常推进";

    private final Workspace workspace;
    private final SampleYear year;
    private final Plan plan;
    private final UnitRegister register;
    private final Ledger ledger;

    SampleReturns(Workspace workspace, SampleYear year, Plan plan, UnitRegister register) {
        this.workspace = workspace;
        this.year = year;
        this.plan = plan;
        this.register = register;
        this.ledger = workspace.ledgers().get(plan.id());
    }

    /** @throws IllegalStateException where the sample's file names a unit that its register does not have */
    static UnitId unit(UnitRegister register, String name) {
        return register.find(name).map(Unit::id)
                .orElseThrow(() -> new IllegalStateException("the sample has no unit " + name));
    }

    void collect(SampleYear.Asked asked) {
        Period period = Period.parse(asked.period()).orElseThrow();
        ReturnCollection collection = workspace.returns().ask(plan.id(), period, asked.matter(), asked.basis(),
                LocalDate.parse(asked.due()));
        for (Submission owed : workspace.returns().submissions(collection.id())) {
            Unit unit = register.find(owed.unit()).orElseThrow();
            if (!SampleYear.isIn(asked.missing(), unit)) {
                take(collection, asked, unit);
            }
        }
        asked.reminders().forEach(reminded -> workspace.returns().remind(collection, unit(register, reminded.unit()),
                LocalDate.parse(reminded.on()), reminded.how()));
        // After the reminders: those who had sent nothing were reminded first.
        asked.late().forEach((unit, day) -> workspace.returns().receive(collection,
                said(collection, register.find(unit).orElseThrow()), LocalDate.parse(day)));
    }

    private void take(ReturnCollection collection, SampleYear.Asked asked, Unit unit) {
        if (SampleYear.of(asked.late(), unit).isPresent()) {
            return;
        }
        LocalDate arrived = LocalDate.parse(asked.arrived());
        workspace.returns().receive(collection, said(collection, unit), arrived);
        Optional<String> fault = SampleYear.of(asked.sentBack(), unit);
        fault.ifPresent(reason -> workspace.returns().sendBack(collection, unit.id(), arrived.plusDays(1), reason));
        if (fault.isEmpty() && !SampleYear.isIn(asked.waiting(), unit)) {
            workspace.returns().accept(collection, unit.id());
        }
    }

    private UnitReturn said(ReturnCollection collection, Unit unit) {
        List<PartReport> parts = new ArrayList<>();
        List<FigureReport> figures = new ArrayList<>();
        for (SampleYear.TaskYear said : year.tasks()) {
            LedgerTask task = ledger.task(plan.tasks().get(said.task() - 1).id()).orElseThrow();
            Optional<SampleYear.Said> words = Optional.ofNullable(said.reports().get(collection.period().key()));
            words.filter(_ -> said.isReportedBy(unit)).ifPresent(spoken -> task.parts().stream()
                    .filter(part -> part.unit().equals(unit.id())).map(part -> report(said, spoken, unit, part))
                    .forEach(parts::add));
            figures.addAll(figures(said, task, collection.period(), unit));
        }
        return new UnitReturn(collection.id(), unit.id(), parts, figures);
    }

    private static PartReport report(SampleYear.TaskYear task, SampleYear.Said said, Unit unit, Part part) {
        String completion = SampleYear.isIn(task.done(), unit) ? DONE : GOES_ON;
        return part.role() == DutyRole.LEAD
                ? new PartReport(part.id(), said.lead().get(0), said.lead().get(1), said.lead().get(2),
                        written(said.coordination()), completion, "", "")
                : new PartReport(part.id(), written(said.others()), "", "", "", completion, "", "");
    }

    private List<FigureReport> figures(SampleYear.TaskYear said, LedgerTask task, Period period, Unit unit) {
        List<FigureReport> figures = new ArrayList<>();
        for (SampleYear.IndicatorYear indicator : said.indicators()) {
            LedgerIndicator stored = ledger.indicatorsOf(task.task()).stream()
                    .filter(one -> one.wording().contains(indicator.wording())).findFirst().orElseThrow();
            boolean answers = stored.owners().stream().findFirst().filter(unit.id()::equals).isPresent();
            Map<String, BigDecimal> known = answers
                    ? indicator.figures()
                    : SampleYear.of(indicator.shares(), unit).map(SampleYear.Share::figures).orElse(Map.of());
            Optional.ofNullable(known.get(period.key())).ifPresent(figure -> figures.add(
                    new FigureReport(stored.id(), new Reading(period, Optional.empty(), Optional.of(figure)))));
        }
        return figures;
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
