package cn.yaodian.year;

import cn.yaodian.domain.ledger.LedgerIndicator;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.overview.TaskLine;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.PartReport;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.UnitReturn;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.manuscript.Kinds;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.overview.export.LedgerExports;
import cn.yaodian.service.returns.Choice;
import cn.yaodian.service.returns.Cover;
import cn.yaodian.service.returns.FormOrder;
import cn.yaodian.service.returns.MadeForms;
import cn.yaodian.service.returns.ReadReturns;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.service.returns.Steps;
import cn.yaodian.service.unit.UnitListImport;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.writing.font.BundledFonts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample office with its units and its plan of 2026 as it was read, not issued yet. */
final class YearOffice implements AutoCloseable {

    private static final Path SAMPLE = Path.of("sample-data");
    private static final Clock CLOCK = Clock.fixed(LocalDate.of(2026, 10, 8).atTime(9, 0).toInstant(ZoneOffset.UTC),
            ZoneOffset.UTC);
    private static final Fonts FONTS = new Fonts(BundledFonts.LIBRARY);

    final Workspace workspace;
    final ReturnServices services;
    final PlanId plan;
    private final Path folder;

    YearOffice(Path folder) {
        this.folder = folder;
        workspace = Workspace.open(folder.resolve("office"));
        workspace.offices().save(Kinds.OFFICE, "填写单位信息");
        UnitListImport units = new UnitListImport(workspace.units());
        units.adopt(units.read(SAMPLE.resolve("unit-list.xlsx")), "导入名册");
        plan = workspace.importing().adopt(workspace.importing().read(SAMPLE.resolve("work-points-2026.docx")), "导入");
        Plan read = workspace.plans().get(plan);
        workspace.plans().save(read.withState(PlanState.DRAFT), "改为草稿");
        services = ReturnServices.of(workspace,
                () -> new ManuscriptExports(_ -> new byte[0], workspace.offices()::get, FONTS, CLOCK), CLOCK);
    }

    LedgerExports exports() {
        return new LedgerExports(workspace.offices()::get, CLOCK);
    }

    Unit unit(String name) {
        return workspace.units().register().find(name).orElseThrow();
    }

    PlanOverview on(LocalDate cutOff) {
        return workspace.overviews().on(plan, cutOff);
    }

    TaskLine task(LocalDate cutOff, int place) {
        return on(cutOff).tasks().get(place - 1);
    }

    IndicatorLine indicator(LocalDate cutOff, int place, String words) {
        return on(cutOff).indicators().stream()
                .filter(line -> line.task().place() == place && line.indicator().name().contains(words)).findFirst()
                .orElseThrow();
    }

    LedgerIndicator indicator(int place, String words) {
        return indicator(LocalDate.of(2026, 1, 1), place, words).indicator();
    }

    ReturnCollection ask(int quarter, LocalDate due) {
        Period period = Period.quarter(2026, quarter);
        return workspace.returns().ask(plan, period, period.title() + "工作进展情况", "青产改组〔2026〕1号", due);
    }

    /**
     * Forms in a folder, with the letter that goes with them.
     *
     * @param units that get one; none for all of them
     */
    MadeForms make(ReturnCollection collection, Cover cover, LocalDate on, String... units) {
        Set<UnitId> wanted = Stream.of(units).map(name -> unit(name).id()).collect(Collectors.toSet());
        return services.forms().make(new FormOrder(plan, collection.id(), wanted, cover, on),
                folder.resolve(collection.period().key() + "-" + cover), OnExisting.REFUSE, Steps.UNSEEN);
    }

    /** Where returns of a quarter come in. */
    Path inbox(ReturnCollection collection) {
        return folder.resolve("inbox-" + collection.period().key());
    }

    ReadReturns read(Path... filesOrFolders) {
        return services.reading().read(List.of(filesOrFolders), Steps.UNSEEN);
    }

    /** What a unit told by telephone, of the first task that it has a part in. */
    void enter(ReturnCollection collection, Unit unit, String progress, LocalDate on) {
        PartId part = on(on).parts().stream().filter(line -> line.part().unit().equals(unit)).findFirst().orElseThrow()
                .part().part().id();
        services.entry().enter(new UnitReturn(collection.id(), unit.id(),
                List.of(new PartReport(part, progress, "", "", "", "", "", "")), List.of()), on);
    }

    /** Takes in what is new or changed. */
    void accept(ReadReturns read, LocalDate on) {
        services.reading().accept(Choice.proposed(read, on), Steps.UNSEEN);
    }

    Submission submission(ReturnCollection collection, String unit) {
        return workspace.returns().submissions(collection.id()).stream()
                .filter(submission -> submission.unit().equals(unit(unit).id())).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
