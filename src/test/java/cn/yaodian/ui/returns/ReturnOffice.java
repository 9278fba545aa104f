package cn.yaodian.ui.returns;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.service.matrix.ReturnMatrices;
import cn.yaodian.service.returns.TextReturns;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedPlans;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.returns.list.ReturnListController;
import cn.yaodian.ui.returns.matrix.MatrixController;
import cn.yaodian.ui.returns.reading.ReadingController;
import cn.yaodian.ui.screen.CutOff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** An office whose plan is issued to three units, on a day that stands still; real parts throughout. */
public final class ReturnOffice implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    private final Desk desk;
    private final Plan plan = InventedPlans.ofSize(2).withState(PlanState.ISSUED);
    private final DeskServices services;
    private final ReturnWindow window;

    public ReturnOffice(Path home) {
        Path folder;
        try {
            folder = Files.createTempDirectory(home, "office");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        desk = new Desk(folder);
        Clock clock = Clock.fixed(TODAY.atStartOfDay(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
        workspace().units().saveAll(List.of(unit(UnitKind.MEMBER, "市总工会", 1), unit(UnitKind.MEMBER, "市人社局", 2),
                unit(UnitKind.REGION, "临江县", 3), unit(UnitKind.GROUP, "各县（市、区）", 4)), "新增单位");
        workspace().plans().save(plan, "导入");
        workspace().ledgers().open(plan, workspace().units().register());
        services = new DeskServices(workspace(), TextReturns.of(workspace(), () -> {
            throw new AssertionError("no letter is wanted");
        }), new ReturnMatrices(workspace(), clock));
        window = new ReturnWindow(desk.tasks(), desk.notices(), desk.steps(), desk.navigator(), desk.years(),
                new CutOff(() -> TODAY), folder, clock);
    }

    private static Unit unit(UnitKind kind, String name, int order) {
        return new Unit(UnitId.random(), kind, name, List.of(), order);
    }

    public Unit unit(String name) {
        return workspace().units().register().find(name).orElseThrow();
    }

    public Plan plan() {
        return plan;
    }

    public Desk desk() {
        return desk;
    }

    public Workspace workspace() {
        return desk.workspace();
    }

    public DeskServices services() {
        return services;
    }

    public ReturnWindow window() {
        return window;
    }

    public ReturnListController list() {
        return new ReturnListController(services, window, reading());
    }

    public ReadingController reading() {
        return new ReadingController(services, window);
    }

    public MatrixController matrix() {
        return new MatrixController(services, window, reading());
    }

    /** Where forms are made and files are written. */
    public Path folder() {
        return window.exportFolder();
    }

    @Override
    public void close() {
        desk.close();
    }
}
