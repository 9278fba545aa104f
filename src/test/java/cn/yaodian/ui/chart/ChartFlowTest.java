package cn.yaodian.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.ledger.FigureBook;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.overview.LedgerKey;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanState;
import cn.yaodian.domain.progress.Period;
import cn.yaodian.domain.progress.Reading;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.PickedLines;
import cn.yaodian.storage.InventedPlans;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.PlanChoice;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.screen.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChartFlowTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);
    private static final Unit LABOUR = new Unit(UnitId.random(), UnitKind.MEMBER, "市人社局", List.of(), 2);

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    private final Plan plan = InventedPlans.ofSize(1).withState(PlanState.ISSUED);

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        desk.workspace().units().saveAll(List.of(UNION, LABOUR), "新增单位");
        desk.workspace().plans().save(plan, "导入");
        desk.workspace().ledgers().open(plan, desk.workspace().units().register());
        // 1.8 of 4.5 万人次; of the brands nothing: (40 + 0) / 2.
        desk.workspace().ledgers().report(plan.id(),
                new FigureBook.Entry(plan.tasks().getFirst().indicators().getFirst().id(), UNION.id(), new Reading(
                        Period.quarter(2026, 2), Optional.empty(), Optional.of(new BigDecimal("1.8")))));
        LedgerWindow window = new LedgerWindow(desk.tasks(), desk.notices(), desk.steps(), desk.navigator(),
                new PlanChoice(desk.years()), new CutOff(() -> LocalDate.of(2026, 6, 30)), folder);
        desk.show(stage, new ChartController(desk.workspace(), window));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theBarsSayInWordsHowFarOneIsAndLeadToTheLedger(FxRobot robot) {
        assertThat(robot.lookup("20.0% （欠 30.0 个百分点）").tryQuery()).isPresent();

        robot.clickOn("按指标");
        assertThat(robot.lookup("40.0% （欠 10.0 个百分点）").tryQuery()).isPresent();
        robot.clickOn("40.0% （欠 10.0 个百分点）");

        assertThat(desk.place()).isInstanceOfSatisfying(Place.Ledger.class, ledger -> {
            assertThat(ledger.selected()).get().isInstanceOf(LedgerKey.OfIndicator.class);
            assertThat(ledger.filter().orElseThrow().columns()).containsOnlyKeys("name");
        });
        robot.clickOn("按单位").clickOn("序时分组").clickOn(robot.lookup(".yd-chart-track > .yd-chart-red").<Node>query());
        assertThat(desk.place()).isEqualTo(Place.Ledger.of(PickedLines.of(LedgerSheet.TASKS, LedgerFilter.ALL)
                .where("lead", "市总工会").where("group", "欠序时")));
    }

    @Test
    void whatIsShownGoesIntoAPictureAndAWorkbookAndNothingIsOverwritten(FxRobot robot) throws IOException {
        robot.clickOn("随时间");
        robot.clickOn("导出图片");
        robot.clickOn("导出图片");
        robot.clickOn("导出表格");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.contains("完成进度（随时间）")))
                    .hasSize(3).filteredOn(name -> name.endsWith(".png")).hasSize(2);
        }
    }
}
