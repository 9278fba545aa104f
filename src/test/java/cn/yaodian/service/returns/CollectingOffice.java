package cn.yaodian.service.returns;

import cn.yaodian.domain.ledger.Ledger;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.manuscript.Kinds;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import cn.yaodian.writing.font.BundledFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An office that has issued a plan of two tasks to four units and asks them for the first quarter. */
final class CollectingOffice implements AutoCloseable {

    static final Unit UNION = unit(UnitKind.MEMBER, "市总工会", 1);
    static final Unit LABOUR = unit(UnitKind.MEMBER, "市人社局", 2);
    static final Unit RIVER = unit(UnitKind.REGION, "临江县", 3);
    static final Unit OLD_TOWN = unit(UnitKind.REGION, "老城区", 4);
    static final Period SPRING = Period.quarter(2026, 1);
    static final LocalDate DUE = LocalDate.of(2026, 3, 28);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);
    private static final Fonts FONTS = new Fonts(BundledFonts.LIBRARY);

    final Workspace workspace;
    final ReturnServices services;
    final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);
    final ReturnCollection spring;

    CollectingOffice(Path folder) {
        workspace = Workspace.open(folder);
        workspace.offices().save(Kinds.OFFICE, "修改办公室");
        workspace.units().saveAll(List.of(UNION, LABOUR, RIVER, OLD_TOWN), "新增单位");
        workspace.units().save(unit(UnitKind.GROUP, "各县（市、区）", 5), "新增单位");
        workspace.plans().save(plan, "导入");
        workspace.ledgers().open(plan, workspace.units().register());
        spring = workspace.returns().ask(plan.id(), SPRING, "2026年第一季度工作进展情况", "青产改组〔2026〕3号", DUE);
        services = ReturnServices.of(workspace,
                () -> new ManuscriptExports(_ -> new byte[0], workspace.offices()::get, FONTS, CLOCK),
                new TextForms());
    }

    private static Unit unit(UnitKind kind, String name, int order) {
        return new Unit(UnitId.random(), kind, name, List.of(), order);
    }

    Ledger ledger() {
        return workspace.ledgers().get(plan.id());
    }

    Submission of(Unit unit) {
        return workspace.returns().submissions(spring.id()).stream()
                .filter(submission -> submission.unit().equals(unit.id())).findFirst().orElseThrow();
    }

    FormOrder order(Cover cover, Unit... units) {
        return new FormOrder(plan.id(), spring.id(),
                Set.copyOf(List.of(units).stream().map(Unit::id).toList()), cover, DUE.minusDays(8));
    }

    /** One unit's form, in a folder of its own name. */
    Path form(Path folder, Unit unit) {
        return services.forms().make(order(Cover.NONE, unit), folder.resolve(unit.name()), OnExisting.NUMBER,
                Steps.UNSEEN).forms().getFirst().file();
    }

    ReadReturns read(Path... files) {
        return services.reading().read(List.of(files), Steps.UNSEEN);
    }

    AcceptedReturns accept(ReadReturns read) {
        return services.reading().accept(Choice.proposed(read, DUE), Steps.UNSEEN);
    }

    /** Steps that can be taken back, newest first. */
    int steps() {
        return workspace.history().entries(1000).size();
    }

    /** Fills in cells of the form's nth line behind the codes, counted from 1. */
    static Path fill(Path form, int line, int cell, String value) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(form));
            String[] cells = lines.get(line).split(TextForms.TAB, -1);
            cells[cell] = value;
            lines.set(line, String.join(TextForms.TAB, cells));
            Files.write(form, lines);
            return form;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Path copy(Path form, String name) {
        try {
            return Files.copy(form, form.resolveSibling(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
