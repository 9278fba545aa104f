package cn.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.DecisionKind;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.ReadHeading;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.AccountBook;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DecidedReadingTest {

    private static final String SOURCE = """
                                         青禾市2026年技能提升工作要点

                                         各县（市、区）总工会：
                                         为做好今年工作，制定本要点。
                                         一、夯实基础
                                         1．开展技能竞赛。组织不少于50场竞赛，覆盖职工1.2万人。（牵头单位：市总工会；参与单位：市人社局）
                                         各赛区设立监督小组，负责受理申诉，市教育局派员参加。
                                         2．建设实训基地。年内建成3个基地。（牵头单位：市人社局）
                                         二、加强保障
                                         3．落实经费。安排专项经费。（责任单位：市财政局）
                                         联系人：李青 电话：6655443

                                         青禾市总工会
                                         2026年3月2日
                                         — 1 —
                                         """;

    @Test
    void withoutAWordOfTheClerkItIsTheReadingAsItWas() {
        assertThat(labels(read())).containsExactly("1．", "2．", "3．");
    }

    @Test
    void aTaskCanBecomeAHeading() {
        ReadPlan read = read(said("2．建设实训基地。年内建成3个基地。（牵头单位：市人社局）", DecisionKind.HEADING));

        assertThat(labels(read)).doesNotContain("2．");
        assertThat(read.headings()).extracting(ReadHeading::text).contains("建设实训基地");
    }

    @Test
    void aHeadingCanBecomeATask() {
        ReadPlan read = read(said("一、夯实基础", DecisionKind.TASK));

        assertThat(read.tasks()).extracting(ReadTask::title).startsWith("夯实基础");
    }

    @Test
    void aNumberedParagraphCanBecomeTextOfTheTaskBefore() {
        ReadPlan read = read(said("2．建设实训基地。年内建成3个基地。（牵头单位：市人社局）", DecisionKind.TEXT));

        assertThat(labels(read)).containsExactly("1．", "3．");
        assertThat(kindOf(read, "2．建设")).isEqualTo(PartKind.TASK_BODY);
    }

    @Test
    void aParagraphWithoutNumberCanBecomeATaskBesideTheOneItStoodIn() {
        ReadPlan read = read(said("各赛区设立监督小组，负责受理申诉，市教育局派员参加。", DecisionKind.TASK));

        assertThat(read.tasks()).hasSize(4);
        assertThat(read.tasks().get(1).label()).isEmpty();
        assertThat(read.tasks().get(1).path()).containsExactly("一、");
        assertThat(read.tasks().get(0).units(DutyRole.LEAD)).containsExactly("市总工会");
    }

    @Test
    void aParagraphWithoutNumberCanBecomeAHeadingBesideTheOneThatIsOpen() {
        ReadPlan read = read(said("各赛区设立监督小组，负责受理申诉，市教育局派员参加。", DecisionKind.HEADING));

        assertThat(read.headings()).extracting(ReadHeading::level).containsExactly(1, 1, 1);
        assertThat(read.tasks().get(1).path()).isEmpty();
    }

    @Test
    void whatIsNotNeededGoesAndIsAccountedFor() {
        ReadPlan read = read(said("覆盖职工1.2万人", DecisionKind.LEFT_OUT),
                said("为做好今年工作，制定本要点。", DecisionKind.LEFT_OUT));

        assertThat(read.indicators()).extracting(i -> i.indicator().unit()).doesNotContain("人");
        assertThat(read.plan().orElseThrow().preamble()).isEmpty();
        assertThat(kindOf(read, "覆盖职工")).isEqualTo(PartKind.LEFT_OUT);
        assertThat(read.tasks().get(0).duties()).hasSize(2);
    }

    @Test
    void whatWasLeftOutCanBeKept() {
        assertThat(kindOf(read(), "— 1 —")).isEqualTo(PartKind.LEFT_OUT);

        ReadPlan read = read(said("— 1 —", DecisionKind.TEXT));

        assertThat(kindOf(read, "— 1 —")).isNotEqualTo(PartKind.LEFT_OUT);
    }

    @Test
    void whatTheFrameTookCanBecomeTextAndTheRestOfTheFrameStays() {
        assertThat(kindOf(read(), "各县（市、区）")).isEqualTo(PartKind.ADDRESSEES);

        ReadPlan read = read(said("各县（市、区）总工会：", DecisionKind.TEXT));

        assertThat(kindOf(read, "各县（市、区）")).isEqualTo(PartKind.PREAMBLE);
        assertThat(read.header().title()).isEqualTo("青禾市2026年技能提升工作要点");
        assertThat(read.header().issuingBody()).isEqualTo("青禾市总工会");
    }

    @Test
    void wordsCanBecomeUnitsOfTheirTask() {
        ReadPlan read = read(said("市教育局", DecisionKind.UNITS));

        assertThat(read.tasks().get(0).units(DutyRole.RESPONSIBLE)).containsExactly("市教育局");
        assertThat(read.tasks().get(0).units(DutyRole.LEAD)).containsExactly("市总工会");
        assertThat(kindOf(read, "市教育局")).isEqualTo(PartKind.DUTIES);
    }

    @Test
    void unitsCanBecomeTextAgain() {
        ReadPlan read = read(said("（责任单位：市财政局）", DecisionKind.NOT_UNITS));

        assertThat(read.tasks().get(2).duties()).isEmpty();
        assertThat(kindOf(read, "（责任单位：市财政局）")).isEqualTo(PartKind.TASK_BODY);
    }

    @Test
    void wordsCanBecomeATargetAndATargetWords() {
        ReadPlan before = read();
        assertThat(before.indicators()).hasSize(3);

        ReadPlan read = read(said("年内建成3个基地", DecisionKind.NOT_INDICATOR),
                said("电话：6655443", DecisionKind.INDICATOR), said("电话：6655443", DecisionKind.TEXT));

        assertThat(read.indicators()).extracting(i -> i.indicator().unit()).doesNotContain("个");
        assertThat(read.indicators()).extracting(i -> i.indicator().value()).contains(new BigDecimal("6655443"));
    }

    @Test
    void wordsThatHoldNoFigureBecomeNoTargetAndThatIsSaid() {
        ReadPlan read = read(said("安排专项经费", DecisionKind.INDICATOR));

        assertThat(read.indicators()).hasSameSizeAs(read().indicators());
        assertThat(read.remarks()).filteredOn(remark -> remark.message().contains("标为指标")).hasSize(1)
                .allMatch(remark -> remark.line() == 10);
        assertThat(read(said("年内建成3个基地", DecisionKind.INDICATOR)).remarks()).isEqualTo(read().remarks());
    }

    @Test
    void aTaskCanBeginWithinALineAndALineCanGoOnTheOneBefore() {
        ReadPlan parted = read(said("覆盖职工1.2万人。（牵头单位：市总工会；参与单位：市人社局）", DecisionKind.TASK));
        assertThat(parted.tasks()).hasSize(4);
        assertThat(parted.tasks().get(1).units(DutyRole.LEAD)).containsExactly("市总工会");

        ReadPlan joined = read(said("2．建设实训基地。年内建成3个基地。（牵头单位：市人社局）", DecisionKind.JOINED));
        assertThat(labels(joined)).containsExactly("1．", "3．");
    }

    @Test
    void theLaterWordStands() {
        ReadPlan read = read(said("二、加强保障", DecisionKind.LEFT_OUT), said("二、加强保障", DecisionKind.HEADING));

        assertThat(read.headings()).extracting(ReadHeading::label).containsExactly("一、", "二、");
    }

    @Test
    void whateverIsSaidEachCharacterIsBookedExactlyOnce() {
        Random random = new Random(20260302);
        for (int round = 0; round < 3000; round++) {
            List<Decision> decisions = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                int start = random.nextInt(SOURCE.length() - 1);
                int end = Math.min(SOURCE.length(), start + 1 + random.nextInt(60));
                decisions.add(new Decision(start, end,
                        DecisionKind.values()[random.nextInt(DecisionKind.values().length)]));
            }
            AccountBook account = new AccountBook(SOURCE);
            ReadPlan read = new TextReading(Clock.systemDefaultZone()).read(SourceText.of(SOURCE), account,
                    Decisions.of(decisions, SOURCE.length()));
            assertThat(account.disputes()).as("%s", decisions).isZero();
            assertThat(read.account().parts()).as("%s", decisions)
                    .noneMatch(part -> part.reason().equals("未能归类"));
        }
    }

    private static ReadPlan read(Decision... decisions) {
        return new TextReading(Clock.systemDefaultZone()).read(SourceText.of(SOURCE), List.of(decisions));
    }

    private static Decision said(String words, DecisionKind kind) {
        int start = SOURCE.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Decision(start, start + words.length(), kind);
    }

    private static List<String> labels(ReadPlan read) {
        return read.tasks().stream().map(ReadTask::label).toList();
    }

    private static PartKind kindOf(ReadPlan read, String words) {
        int at = SOURCE.indexOf(words);
        return read.account().parts().stream().filter(part -> part.start() <= at && at < part.end()).findFirst()
                .orElseThrow().kind();
    }
}
