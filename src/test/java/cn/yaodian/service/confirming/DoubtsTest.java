package cn.yaodian.service.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.service.plan.ClerkWord;
import cn.yaodian.service.plan.UnitChoices;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final String TEXT = """
                                       青禾市2026年工作要点
                                       一、夯实基础
                                       1．开展竞赛。组织不少于50场竞赛。（牵头单位：市总工会）
                                       2．建设基地。年内建成3个基地。（牵头单位：总工会）
                                       4．落实经费。安排专项经费。
                                       """;
    private static final UnitRegister REGISTER = new UnitRegister(
            List.of(unit("市总工会", 1), unit("省总工会", 2)), Set.of());

    private static Unit unit(String name, int order) {
        return new Unit(UnitId.random(), UnitKind.MEMBER, name, List.of(), order);
    }

    @Test
    void whatTheReadingSaysItselfAndUnitsAndTasksWithoutUnitsAreInDoubt() {
        Confirmation shown = Confirmations.of(TEXT, ClerkWord.NOTHING, REGISTER);

        assertThat(shown.doubts()).extracting(Doubt::kind).containsExactlyInAnyOrder(DoubtKind.UNIT_AMBIGUOUS,
                DoubtKind.REMARK, DoubtKind.TASK_WITHOUT_UNITS);
        assertThat(shown.doubts()).isSortedAccordingTo((a, b) -> a.start() - b.start());
        assertThat(words(shown, DoubtKind.UNIT_AMBIGUOUS)).isEqualTo("总工会");
        assertThat(words(shown, DoubtKind.REMARK)).isEqualTo("4．落实经费。安排专项经费。");
    }

    @Test
    void whatTheClerkHasFoundRightIsInDoubtNoMoreAlsoAfterAnotherReading() {
        Confirmation shown = Confirmations.of(TEXT, ClerkWord.NOTHING, REGISTER);
        Doubt remark = shown.doubts().stream().filter(doubt -> doubt.kind() == DoubtKind.REMARK).findFirst()
                .orElseThrow();
        ClerkWord word = ClerkWord.NOTHING.withChecked(remark.key())
                .and(shown.changes().of(TEXT.indexOf("2．"), TEXT.indexOf("2．"), Change.TEXT));

        assertThat(Confirmations.of(TEXT, word, REGISTER).doubts()).isNotEmpty().doesNotContain(remark);
    }

    @Test
    void anAnswerEndsTheDoubtAboutAName() {
        ClerkWord word = ClerkWord.NOTHING.withUnit(UnitChoices.sameAs("总工会",
                REGISTER.units().getFirst()));

        assertThat(Confirmations.of(TEXT, word, REGISTER).doubts()).extracting(Doubt::kind)
                .doesNotContain(DoubtKind.UNIT_AMBIGUOUS);
    }

    @Test
    void aDocumentWithoutTasksSaysHowToGoOn() {
        Confirmation shown = Confirmations.of("青禾市的一篇文章\n说了一些话，没有任务。\n");

        assertThat(shown.doubts()).extracting(Doubt::kind).contains(DoubtKind.NO_TASKS);
    }

    @Test
    void whatTheClerkLeavesOutHerselfIsNotInDoubt() {
        int start = TEXT.indexOf("2．");
        Decision[] out = Confirmations.of(TEXT).changes().of(start, TEXT.length(), Change.LEFT_OUT)
                .toArray(Decision[]::new);

        assertThat(Confirmations.of(TEXT, out).doubts()).extracting(Doubt::kind).doesNotContain(DoubtKind.LEFT_OUT);
    }

    @Test
    void muchThatThePageLeavesOutIsInDoubtOnceForNeighboursOfOneReason() {
        Piece first = new Piece(0, 30, PieceKind.LEFT_OUT, "网页残留文字");
        Piece second = new Piece(31, 60, PieceKind.LEFT_OUT, "网页残留文字");
        Piece text = new Piece(61, 70, PieceKind.TEXT, "前言");
        Piece number = new Piece(71, 76, PieceKind.LEFT_OUT, "页码");

        assertThat(LeftOutDoubts.of(List.of(first, second, text, number))).singleElement()
                .satisfies(doubt -> assertThat(doubt.end()).isEqualTo(60));
    }

    private static String words(Confirmation shown, DoubtKind kind) {
        Doubt doubt = shown.doubts().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        return shown.pieces().text().substring(doubt.start(), doubt.end());
    }
}
