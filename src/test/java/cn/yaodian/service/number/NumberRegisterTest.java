package cn.yaodian.service.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberGap;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberRegisterTest {

    private static final NumberSeries WORD = new NumberSeries("青产改组", NumberRun.DOCUMENT, 2026);
    private static final NumberSeries BULLETIN = new NumberSeries("产改简报", NumberRun.ISSUE, 2026);
    private static final NumberHolder NOTICE = NumberHolder.titled("关于开展劳动竞赛的通知");

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;
    @SuppressWarnings("NullAway.Init")
    private NumberRegister numbers;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        numbers = workspace.numbers();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theNextNumberIsOneMoreThanTheHighestOfItsWordAndYear() {
        assertThat(numbers.next(WORD).text()).isEqualTo("青产改组〔2026〕1号");
        numbers.take(WORD, NOTICE);
        numbers.reserve(WORD, "年度总结");
        assertThat(numbers.next(WORD).serial()).isEqualTo(3);
        assertThat(numbers.next(new NumberSeries("青产改组", NumberRun.DOCUMENT, 2027)).serial()).isEqualTo(1);
        assertThat(numbers.next(new NumberSeries("青产改办", NumberRun.DOCUMENT, 2026)).serial()).isEqualTo(1);
        close();
        open();
        assertThat(numbers.next(WORD).serial()).isEqualTo(3);
    }

    @Test
    void aNumberTypedByHandThatIsTakenIsRefusedWithASentenceThatNamesWhoHasIt() {
        numbers.take(WORD, NOTICE);
        assertSentence(() -> numbers.take(number(1), NumberHolder.titled("另一份"), ""), Failure.NUMBER_USED,
                "“青产改组〔2026〕1号”已经用于《关于开展劳动竞赛的通知》。下一个可用的编号是“青产改组〔2026〕2号”。");
        assertFailure(Failure.NUMBER_USED, () -> numbers.reserve(number(1), "留着"));
        assertThat(numbers.sheets().getFirst().entries()).hasSize(1);
    }

    @Test
    void whatIsHeldIsUsedByWhomeverItComesToOrSetFree() {
        numbers.reserve(WORD, "年度总结");
        numbers.reserve(WORD, "考核通报");
        NumberEntry used = numbers.take(number(1), NOTICE, "");
        assertThat(used.state()).isEqualTo(NumberState.USED);
        assertThat(used.reason()).isEqualTo("年度总结");
        numbers.take(WORD, NOTICE);
        numbers.free(number(2));
        assertThat(numbers.find(number(2))).isEmpty();
        assertThat(numbers.sheets().getFirst().gaps()).containsExactly(new NumberGap(2, 2));
        assertThat(numbers.next(WORD).serial()).isEqualTo(4);
        numbers.take(number(2), NOTICE, "");
        assertThat(numbers.sheets().getFirst().gaps()).isEmpty();
        assertFailure(Failure.NUMBER_USED, () -> numbers.free(number(2)));
        assertFailure(Failure.NUMBER_NOT_REGISTERED, () -> numbers.free(number(9)));
        assertFailure(Failure.REASON_MISSING, () -> numbers.reserve(WORD, "　"));
    }

    @Test
    void whatIsVoidKeepsItsReasonAndIsNeverGivenAgain() {
        numbers.take(WORD, NOTICE);
        numbers.makeVoid(number(1), "重复发文");
        assertSentence(() -> numbers.take(number(1), NOTICE, "坚持要用"), Failure.NUMBER_VOID,
                "“青产改组〔2026〕1号”已经作废（重复发文），不能再用。下一个可用的编号是“青产改组〔2026〕2号”。");
        assertFailure(Failure.NUMBER_VOID, () -> numbers.free(number(1)));
        assertFailure(Failure.NUMBER_VOID, () -> numbers.makeVoid(number(1), "再作废"));
        assertFailure(Failure.REASON_MISSING, () -> numbers.makeVoid(number(2), ""));
        assertFailure(Failure.NUMBER_LEAVES_GAP, () -> numbers.makeVoid(number(5), "没到的号"));
        assertThat(numbers.makeVoid(number(2), "打印错误").state()).isEqualTo(NumberState.VOID);
        assertThat(numbers.find(number(1)).orElseThrow().holder().title()).isEqualTo("关于开展劳动竞赛的通知");
        assertThat(numbers.next(WORD).serial()).isEqualTo(3);
    }

    @Test
    void numbersAreLeftOutOnlyWithARemarkAndShown() {
        assertSentence(() -> numbers.take(number(12), NOTICE, ""), Failure.NUMBER_LEAVES_GAP,
                "“青产改组〔2026〕12号”前面还有编号没有用，下一个应是“青产改组〔2026〕1号”。确实要跳号的，请先预留“青产改组〔2026〕12号”并写明原因；"
                        + "办公室是年中改用本程序的，请先设置起始号。");
        numbers.take(number(4), NOTICE, "1至3号由办文科登记");
        assertThat(numbers.sheets().getFirst().gaps()).containsExactly(new NumberGap(1, 3));
        assertThat(numbers.next(WORD).serial()).isEqualTo(5);
        assertThat(numbers.find(number(4)).orElseThrow().reason()).isEqualTo("1至3号由办文科登记");
    }

    @Test
    void anOfficeThatComesFromPaperSaysWhereItsCountsBegin() {
        numbers.startAt(number(13));
        numbers.startAt(new SeriesNumber(BULLETIN, 6, OptionalInt.of(41)));
        assertThat(numbers.next(WORD).serial()).isEqualTo(13);
        assertThat(numbers.next(BULLETIN).text()).isEqualTo("第6期（总第41期）");
        numbers.take(WORD, NOTICE);
        assertThat(numbers.sheets()).allSatisfy(sheet -> assertThat(sheet.gaps()).isEmpty());
        assertThat(numbers.next(new NumberSeries("青产改组", NumberRun.DOCUMENT, 2027)).serial()).isEqualTo(1);
        numbers.startAt(number(11));
        assertThat(numbers.sheets()).filteredOn(sheet -> sheet.series().equals(WORD)).singleElement()
                .satisfies(sheet -> assertThat(sheet.gaps()).containsExactly(new NumberGap(11, 12)));
    }

    @Test
    void aBulletinCountsWithinTheYearAndThroughTheYearsAndItsSupplementsApart() {
        assertThat(numbers.take(BULLETIN, NOTICE).number().text()).isEqualTo("第1期（总第1期）");
        numbers.take(BULLETIN, NOTICE);
        NumberSeries next = new NumberSeries("产改简报", NumberRun.ISSUE, 2027);
        assertThat(numbers.take(next, NOTICE).number().text()).isEqualTo("第1期（总第3期）");
        NumberSeries supplement = new NumberSeries("产改简报", NumberRun.SUPPLEMENT, 2027);
        assertThat(numbers.take(supplement, NOTICE).number().text()).isEqualTo("增刊第1期");
        assertThat(numbers.next(next).text()).isEqualTo("第2期（总第4期）");
        assertThat(numbers.series("产改简报", 2027)).isEqualTo(next);
        assertFailure(Failure.NUMBER_USED,
                () -> numbers.take(new SeriesNumber(next, 2, OptionalInt.of(2)), NOTICE, ""));
        assertSentence(() -> numbers.take(SeriesNumber.of(next, 2), NOTICE, ""), Failure.NUMBER_WITHOUT_TOTAL,
                "“产改简报”编有总期号。请把期号写全，如“第2期（总第4期）”。");
        assertFailure(Failure.NUMBER_LEAVES_GAP,
                () -> numbers.take(new SeriesNumber(next, 2, OptionalInt.of(9)), NOTICE, ""));
    }

    @Test
    void anIssueThatWasSetFreeComesBackWithTheTotalThatWentWithIt() {
        for (int issue = 1; issue <= 4; issue++) {
            numbers.reserve(BULLETIN, "第" + issue + "期");
        }
        numbers.free(SeriesNumber.of(BULLETIN, 2));
        assertThat(numbers.numbered(BULLETIN, 2).text()).isEqualTo("第2期（总第2期）");
        assertThat(numbers.next(BULLETIN).text()).isEqualTo("第5期（总第5期）");
    }

    @Test
    void issuesThatHaveRunWithoutTotalsGoOnWithout() {
        numbers.take(SeriesNumber.of(BULLETIN, 1), NOTICE, "");
        assertThat(numbers.next(BULLETIN).text()).isEqualTo("第2期");
        assertThat(numbers.take(BULLETIN, NOTICE).number().text()).isEqualTo("第2期");
    }

    @Test
    void everyStepOfTheRegisterIsTakenBackAndMadeAgain() {
        numbers.take(WORD, NOTICE);
        numbers.makeVoid(number(1), "重复发文");
        assertThat(workspace.history().undo()).contains("作废编号 青产改组〔2026〕1号");
        assertThat(numbers.find(number(1)).orElseThrow().state()).isEqualTo(NumberState.USED);
        workspace.history().undo();
        assertThat(numbers.words()).isEmpty();
        workspace.history().redo();
        workspace.history().redo();
        assertThat(numbers.find(number(1)).orElseThrow().reason()).isEqualTo("重复发文");
    }

    private static SeriesNumber number(int serial) {
        return SeriesNumber.of(WORD, serial);
    }

    private static void assertSentence(ThrowingCallable work, Failure failure, String sentence) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FailureException.class, failed -> {
            assertThat(failed.failure()).isEqualTo(failure);
            assertThat(Messages.sentence(failed)).isEqualTo(sentence);
        });
    }

    private static void assertFailure(Failure failure, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
