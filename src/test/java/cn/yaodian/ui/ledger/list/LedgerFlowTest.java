package cn.yaodian.ui.ledger.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.storage.InventedPlans;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.PlanChoice;
import cn.yaodian.ui.screen.CutOff;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LedgerFlowTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    private final Plan plan = InventedPlans.ofSize(3).withState(PlanState.ISSUED);

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        desk.workspace().units().saveAll(List.of(UNION, LABOUR), "新增单位");
        desk.workspace().plans().save(plan, "导入");
        LedgerWindow window = new LedgerWindow(desk.tasks(), desk.notices(), desk.steps(), desk.navigator(),
                new PlanChoice(desk.years()), new CutOff(() -> LocalDate.of(2026, 9, 30)), folder);
        desk.show(stage, new LedgerController(desk.workspace(), window, LedgerSheet.TASKS));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anIssuedPlanWithoutLedgerIsOpenedByOneClick(FxRobot robot) {
        robot.clickOn("建立台账");

        assertThat(robot.lookup("开展第0项行动").tryQuery()).isPresent();
        assertThat(robot.lookup("共 3 条").tryQuery()).isPresent();
        assertThat(desk.workspace().ledgers().get(plan.id()).tasks()).hasSize(3);
    }
}
