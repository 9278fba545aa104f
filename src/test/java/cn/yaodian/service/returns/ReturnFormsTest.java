package cn.yaodian.service.returns;

import static cn.yaodian.service.returns.CollectingOffice.DUE;
import static cn.yaodian.service.returns.CollectingOffice.LABOUR;
import static cn.yaodian.service.returns.CollectingOffice.OLD_TOWN;
import static cn.yaodian.service.returns.CollectingOffice.RIVER;
import static cn.yaodian.service.returns.CollectingOffice.UNION;
import static cn.yaodian.service.returns.CollectingOffice.fill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.document.WrittenText;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.ledger.Part;
import cn.yaodian.domain.ledger.PartAction;
import cn.yaodian.domain.ledger.PartId;
import cn.yaodian.domain.ledger.TaskAction;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.progress.WorkingDays;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.ledger.TaskMoves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnFormsTest {

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private CollectingOffice office;

    @BeforeEach
    void open() {
        office = new CollectingOffice(folder.resolve("office"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private MadeForms make(Cover cover, Path target, OnExisting existing, Unit... units) {
        return office.services.forms().make(office.order(cover, units), target, existing, Steps.UNSEEN);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneFormAUnitInTheRegistersOrderWithTheLetterBeforeThem() throws IOException {
        Path target = folder.resolve("发出");
        MadeForms made = make(Cover.NOTICE, target, OnExisting.REFUSE);
        assertThat(made.forms()).extracting(MadeForms.MadeForm::unit).containsExactly(UNION, LABOUR, RIVER, OLD_TOWN);
        assertThat(names(target)).containsExactly("00_关于报送2026年第一季度工作进展情况的通知.docx",
                "00_关于报送2026年第一季度工作进展情况的通知.pdf", "01_市总工会_2026年第一季度分户填报表.xlsx",
                "02_市人社局_2026年第一季度分户填报表.xlsx", "03_临江县_2026年第一季度分户填报表.xlsx",
                "04_老城区_2026年第一季度分户填报表.xlsx");
        assertThat(made.covers()).hasSize(2).allMatch(Files::exists);
        assertThat(String.join("", WrittenText.ofPdf(Files.readAllBytes(made.covers().getLast()))))
                .contains("青产改组〔2026〕3号", "2026年3月28日", "临江县").doesNotContain("×");
        assertThat(Files.readAllLines(made.forms().getFirst().file())).as("two tasks with two figures each").hasSize(7);
        assertThat(Files.readAllLines(made.forms().getLast().file())).as("two tasks").hasSize(3);
    }

    @Test
    void whatLiesThereStaysUnlessTheClerkSaysOtherwise() throws IOException {
        Path target = folder.resolve("发出");
        make(Cover.NONE, target, OnExisting.REFUSE);
        Path first = target.resolve("01_市总工会_2026年第一季度分户填报表.xlsx");
        Files.writeString(first, "已经填好的表");
        assertThatThrownBy(() -> make(Cover.NONE, target, OnExisting.REFUSE)).isInstanceOfSatisfying(
                FailureException.class, thrown -> assertThat(thrown.failure()).isEqualTo(Failure.TARGET_EXISTS));
        assertThat(make(Cover.NONE, target, OnExisting.NUMBER).folder()).hasFileName("发出（2）");
        assertThat(first).hasContent("已经填好的表");
        make(Cover.NONE, target, OnExisting.REPLACE);
        assertThat(Files.readAllLines(first)).hasSize(7);
        assertThat(names(folder)).as("nothing is left beside").containsExactly("office", "发出", "发出（2）");
    }

    @Test
    void stoppedInTheMiddleNothingIsThere() throws IOException {
        Path target = folder.resolve("发出");
        assertThatThrownBy(() -> office.services.forms().make(office.order(Cover.NONE), target, OnExisting.REFUSE,
                (done, _, _) -> {
                    if (done == 2) {
                        throw new CancellationException();
                    }
                })).isInstanceOf(CancellationException.class);
        assertThat(names(folder)).containsExactly("office");
    }

    @Test
    void whoSaidNothingGetsAReminderWithItsForm() throws IOException {
        office.accept(office.read(fill(office.form(folder, UNION), 1, 2, "已办赛两场")));
        office.workspace.returns().remind(office.spring, LABOUR.id(), DUE.minusDays(9), "电话");
        MadeForms made = make(Cover.REMINDER, folder.resolve("催报"), OnExisting.REFUSE);
        assertThat(made.forms()).extracting(MadeForms.MadeForm::unit).containsExactly(LABOUR, RIVER, OLD_TOWN);
        assertThat(String.join("", WrittenText.ofPdf(Files.readAllBytes(made.covers().getLast()))))
                .contains("截至2026年3月20日，仍有3个单位", "2026年第一季度工作进展情况").doesNotContain("×", "市总工会");
    }

    @Test
    void whoHasGotAPartSinceIsAskedAsWellAndWhoHasNoneLeftIsNot() {
        Unit youth = new Unit(UnitId.random(), UnitKind.MEMBER, "团市委", List.of(), 6);
        office.workspace.units().save(youth, "新增单位");
        Plan longer = office.plan.withNodes(List.of(office.plan.nodes().getFirst(), Section.of("增补",
                List.of(Task.of("组建青年突击队", "").withDuties(List.of(Duty.of(DutyRole.LEAD, "团市委")))))));
        office.workspace.plans().save(longer, "增补");
        office.workspace.ledgers().open(longer, office.workspace.units().register());
        TaskMoves moves = new TaskMoves(office.workspace.ledgers(), () -> WorkingDays.WEEKENDS_FREE);
        office.plan.tasks().forEach(task -> moves.movePart(office.plan.id(), task.id(), part(task, LABOUR),
                PartAction.FINISH, DUE, ""));
        assertThat(make(Cover.NONE, folder.resolve("发出"), OnExisting.REFUSE).forms())
                .extracting(MadeForms.MadeForm::unit).containsExactly(UNION, RIVER, OLD_TOWN, youth);
        assertThat(office.workspace.returns().submissions(office.spring.id())).extracting(Submission::unit)
                .contains(youth.id());
        office.plan.tasks().forEach(
                task -> moves.move(office.plan.id(), task.id(), TaskAction.CLOSE, DUE, ""));
        assertThatThrownBy(() -> make(Cover.NONE, folder.resolve("再发"), OnExisting.REFUSE, UNION))
                .isInstanceOfSatisfying(FailureException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(Failure.RETURNS_NOBODY_OWES));
    }

    private PartId part(Task task, Unit unit) {
        return office.ledger().task(task.id()).orElseThrow().parts().stream()
                .filter(one -> one.unit().equals(unit.id())).map(Part::id).findFirst().orElseThrow();
    }

    @Test
    void whatIsKnownIsFilledIn() throws IOException {
        office.accept(office.read(fill(fill(office.form(folder, UNION), 1, 2, "已办赛两场"), 2, 3, "0.7")));
        assertThat(Files.readAllLines(office.form(folder, UNION)).get(1)).contains("\t已办赛两场\t");
        assertThat(Files.readAllLines(office.form(folder, UNION)).get(2)).contains("\t0.7\t");
    }
}
