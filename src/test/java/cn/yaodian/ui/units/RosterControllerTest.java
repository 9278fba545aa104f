package cn.yaodian.ui.units;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.service.unit.UnitListImport;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.notice.Notice;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.task.BackgroundTasks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterControllerTest {

    @TempDir
    private Path folder = Path.of("");
    private Workspace workspace;
    private RosterController rosters;
    private final Notices notices = new Notices();
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void openWorkspace() {
        workspace = Workspace.open(folder.resolve("workspace"));
        BackgroundTasks tasks = BackgroundTasks.onThisThread(problems::add);
        Navigator nowhere = new Navigator(place -> {
            throw new FailureException(Failure.PLAN_MISSING, place);
        });
        rosters = new RosterController(new UnitListImport(workspace.units()), tasks, notices,
                new Steps(workspace.history(), tasks, nowhere, notices));
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    @Test
    void nothingIsRegisteredBeforeTheClerkAgrees() throws IOException {
        rosters.read(workbook("单位名称", "甲局", "乙局"));
        assertThat(rosters.waitingProperty().get().orElseThrow().units()).hasSize(2);
        assertThat(workspace.units().register().units()).isEmpty();
        rosters.discard();
        assertThat(rosters.waitingProperty().get()).isEmpty();
    }

    @Test
    void oneStepRegistersAllAndTheBarTakesThemBack() throws IOException {
        rosters.read(workbook("单位名称", "甲局", "乙局"));
        rosters.adopt(rosters.waitingProperty().get().orElseThrow());
        assertThat(workspace.units().register().units()).extracting(Unit::name).containsExactly("甲局", "乙局");
        assertThat(rosters.waitingProperty().get()).isEmpty();
        Notice.Done told = (Notice.Done) notices.current().getFirst();
        told.action().orElseThrow().run().run();
        assertThat(workspace.units().register().units()).isEmpty();
    }

    @Test
    void aWrongFileIsToldAndLeavesNothingWaiting() throws IOException {
        rosters.read(workbook("重点任务", "甲局"));
        assertThat(problems).singleElement().isInstanceOfSatisfying(Problem.Expected.class,
                problem -> assertThat(problem.cause().failure()).isEqualTo(Failure.UNIT_LIST_UNKNOWN));
        assertThat(rosters.waitingProperty().get()).isEmpty();
    }

    private Path workbook(String... column) throws IOException {
        Path file = folder.resolve("名册.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < column.length; i++) {
                sheet.createRow(i).createCell(0).setCellValue(column[i]);
            }
            workbook.write(out);
        }
        return file;
    }
}
