package cn.yaodian.ui.units;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.AliasKind;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.ui.desk.Desk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UnitListFlowTest {

    private static final UnitAlias FORMER = new UnitAlias("市劳动局", AliasKind.FORMER,
            Optional.of(LocalDate.of(2009, 3, 1)));

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Desk desk;
    @SuppressWarnings("NullAway.Init")
    private UnitListController controller;

    @Start
    void open(Stage stage) {
        desk = new Desk(folder);
        desk.workspace().units().save(new Unit(UnitId.random(), UnitKind.MEMBER, "市人力资源和社会保障局",
                List.of(UnitAlias.shortName("市人社局"), FORMER), 1), "添加");
        controller = new UnitListController(desk.workspace().units(), desk.tasks(), desk.notices(), desk.steps());
        desk.show(stage, controller);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aUnitIsAddedWithItsShortNames(FxRobot robot) {
        robot.clickOn("添加单位").write("青禾市总工会").clickOn(field(robot, 2)).write("市总工会、总工会");

        robot.clickOn("保存");

        assertThat(desk.workspace().units().register().find("总工会")).hasValueSatisfying(unit -> {
            assertThat(unit.name()).isEqualTo("青禾市总工会");
            assertThat(unit.shortName()).isEqualTo("市总工会");
        });
    }

    @Test
    void aUnitWithoutANameIsRefusedAtTheField(FxRobot robot) {
        robot.clickOn("添加单位").clickOn("保存");

        assertThat(robot.lookup("请写上单位全称。").tryQuery()).isPresent();
        assertThat(desk.workspace().units().register().units()).hasSize(1);
    }

    @Test
    void aNameThatAnotherUnitBearsIsRefusedAtTheField(FxRobot robot) {
        robot.clickOn("添加单位").write("市人力资源和社会保障局").clickOn("保存");

        assertThat(robot.lookup(".yd-error").<Node>queryAll()).anyMatch(Node::isVisible);
        assertThat(desk.notices().current()).isEmpty();
        assertThat(desk.workspace().units().register().units()).hasSize(1);
    }

    @Test
    void changingANameKeepsTheDayUntilWhichAFormerOneWasInUse(FxRobot robot) {
        robot.clickOn("市人力资源和社会保障局").clickOn(field(robot, 1)).push(KeyCode.CONTROL, KeyCode.A)
                .write("青禾市人力资源和社会保障局").clickOn("保存");

        assertThat(desk.workspace().units().register().units()).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("青禾市人力资源和社会保障局");
            assertThat(unit.aliases()).contains(FORMER);
        });
    }

    @Test
    void whatStandsUnsavedInThePanelIsStoredOnceOnLeaving(FxRobot robot) {
        robot.clickOn("市人力资源和社会保障局").clickOn(field(robot, 2)).push(KeyCode.END).write("、人社局");

        robot.interact(controller::handOver);
        robot.interact(controller::handOver);

        assertThat(desk.workspace().units().register().find("人社局")).isPresent();
        assertThat(desk.workspace().history().entries(10)).hasSize(2);
    }

    @Test
    void aDeletedUnitComesBackByUndo(FxRobot robot) {
        robot.clickOn("市人力资源和社会保障局").clickOn("删除单位");
        assertThat(desk.workspace().units().register().units()).isEmpty();

        robot.interact(() -> desk.steps().undo());

        assertThat(desk.workspace().units().register().find("市人社局")).isPresent();
    }

    private static TextField field(FxRobot robot, int which) {
        return robot.lookup(".yd-unit-panel .text-field").nth(which - 1).queryAs(TextField.class);
    }
}
