package cn.yaodian.service.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.manuscript.ManuscriptState;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.service.number.SeriesSheet;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedManuscripts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers come and go with the documents that bear them. */
class ManuscriptNumbersTest {

    private static final NumberSeries WORD = new NumberSeries("青产改组", NumberRun.DOCUMENT, 2026);
    private static final IssuedFile PDF = IssuedFile.of("通知.pdf", new byte[] {1});

    @TempDir
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void issuingRegistersTheNumberWithTheDocument() {
        ManuscriptId id = draft("甲通知", "青产改组〔2026〕1号");
        issue(id);
        assertThat(entry(1)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.USED);
            assertThat(entry.holder()).isEqualTo(new NumberHolder("甲通知", Optional.of(id), Optional.empty(),
                    Optional.of(InventedManuscripts.DATE)));
            assertThat(entry.by()).isEqualTo(System.getProperty("user.name"));
        });
    }

    @Test
    void aDocumentIsNotIssuedWithANumberThatItCannotHaveAndNothingIsKept() {
        issue(draft("甲通知", "青产改组〔2026〕1号"));
        workspace.numbers().reserve(WORD, "年度总结");
        workspace.numbers().makeVoid(SeriesNumber.of(WORD, 3), "打印错误");
        ManuscriptId id = draft("乙通知", "青产改组〔2026〕1号");
        assertRefused(Failure.NUMBER_USED, id);
        save(id, "青产改组〔2026〕3号");
        assertRefused(Failure.NUMBER_VOID, id);
        save(id, "青产改组〔2026〕9号");
        assertRefused(Failure.NUMBER_LEAVES_GAP, id);
        save(id, "青产改组第9号");
        assertRefused(Failure.NUMBER_UNREADABLE, id);
        save(id, "");
        assertRefused(Failure.NUMBER_MISSING, id);
        assertThat(workspace.manuscripts().get(id).state()).isEqualTo(ManuscriptState.DRAFT);
        assertThat(workspace.manuscripts().versions(id)).isEmpty();
        save(id, "青产改组〔2026〕2号");
        assertThat(workspace.manuscripts().refusal(workspace.manuscripts().look(id))).isEmpty();
        issue(id); // with what was held for whatever comes
        assertThat(entry(2).orElseThrow().reason()).isEqualTo("年度总结");
    }

    @Test
    void aNumberTakenForADraftStandsInItsTextAndIsNobodyElses() {
        ManuscriptId id = draft("甲通知", "");
        assertThat(workspace.manuscripts().takeNumber(id, WORD).text().numberText()).isEqualTo("青产改组〔2026〕1号");
        ManuscriptId other = draft("乙通知", "青产改组〔2026〕1号");
        assertRefused(Failure.NUMBER_RESERVED, other);
        assertThat(workspace.manuscripts().takeNumber(id, WORD).text().numberText())
                .as("taken again it is the same").isEqualTo("青产改组〔2026〕1号");
        workspace.manuscripts().save(id, InventedManuscripts.notice("改过的标题", "青产改组〔2026〕1号"));
        assertThat(entry(1).orElseThrow().holder().title()).isEqualTo("改过的标题");
        issue(id);
        assertThat(entry(1).orElseThrow().state()).isEqualTo(NumberState.USED);
    }

    @Test
    void aDraftThatIsDeletedOrIssuedWithAnotherNumberLeavesWhatWasHeldForItFree() {
        ManuscriptId deleted = draft("甲通知", "");
        workspace.manuscripts().takeNumber(deleted, WORD);
        workspace.manuscripts().delete(deleted);
        assertThat(entry(1)).isEmpty();
        workspace.history().undo();
        assertThat(entry(1).orElseThrow().holder().manuscript()).contains(deleted);
        workspace.manuscripts().delete(deleted);
        ManuscriptId issued = draft("乙通知", "");
        workspace.manuscripts().takeNumber(issued, WORD);
        workspace.manuscripts().takeNumber(draft("丙通知", ""), WORD);
        save(issued, "青产改组〔2026〕3号");
        issue(issued);
        assertThat(entry(1)).isEmpty();
        assertThat(entry(3).orElseThrow().state()).isEqualTo(NumberState.USED);
    }

    @Test
    void aNumberMadeVoidWhileTheDraftHadItStaysWithoutTheDraft() {
        ManuscriptId id = draft("甲通知", "");
        workspace.manuscripts().takeNumber(id, WORD);
        workspace.numbers().makeVoid(SeriesNumber.of(WORD, 1), "印错");
        assertRefused(Failure.NUMBER_VOID, id);
        workspace.manuscripts().delete(id);
        assertThat(entry(1)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.VOID);
            assertThat(entry.holder()).isEqualTo(NumberHolder.titled("甲通知"));
        });
    }

    @Test
    void aCorrectionKeepsTheNumberAndOneUnderAnotherNumberMakesTheFirstVoid() {
        ManuscriptId id = draft("甲通知", "青产改组〔2026〕1号");
        issue(id);
        workspace.manuscripts().correct(id, "附件有误");
        issue(id);
        assertThat(entry(1).orElseThrow().state()).isEqualTo(NumberState.USED);
        workspace.manuscripts().correct(id, "文号用错");
        save(id, "青产改组〔2026〕2号");
        issue(id);
        assertThat(entry(1)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.VOID);
            assertThat(entry.reason()).isEqualTo("文号用错");
        });
        assertThat(entry(2).orElseThrow().holder().manuscript()).contains(id);
        workspace.history().undo();
        assertThat(entry(1).orElseThrow().state()).isEqualTo(NumberState.USED);
        assertThat(entry(2)).isEmpty();
    }

    @Test
    void aBulletinIsRegisteredByItsNameWithItsTotal() {
        ManuscriptId id = workspace.manuscripts().create("bulletin", 2026, InventedManuscripts.bulletin("竞赛开赛", ""),
                Optional.empty()).id();
        assertRefused(Failure.NUMBER_MISSING, id);
        NumberSeries bulletin = new NumberSeries("产改简报", NumberRun.ISSUE, 2026);
        assertThat(workspace.manuscripts().takeNumber(id, bulletin).text().head().issue()).isEqualTo("第1期（总第1期）");
        issue(id);
        ManuscriptId supplement = workspace.manuscripts().create("bulletin", 2026,
                InventedManuscripts.bulletin("专刊", "增刊第1期"), Optional.empty()).id();
        issue(supplement);
        assertThat(workspace.numbers().sheets()).flatExtracting(ManuscriptNumbersTest::lines).containsExactly(
                "产改简报2026年第1期（总第1期） 已用", "产改简报2026年增刊第1期 已用");
    }

    @ParameterizedTest
    @CsvSource({"LETTER, '', ''", "LETTER, 青产改函〔2026〕1号, 青产改函〔2026〕1号 已用", "MINUTES, 第1期, 产改简报2026年第1期 已用",
            "ORDER, 第5号, ''", "MINUTES, '', ''"})
    void lettersOrdersAndMinutesMayGoWithoutANumberThatIsCounted(ManuscriptForm form, String number,
            String registered) {
        ManuscriptText text = InventedManuscripts.text(form, "题", number, "");
        issue(workspace.manuscripts().create("any", 2026, text, Optional.empty()).id());
        assertThat(workspace.numbers().sheets()).flatExtracting(ManuscriptNumbersTest::lines)
                .containsExactlyElementsOf(registered.isEmpty() ? List.of() : List.of(registered));
    }

    private ManuscriptId draft(String title, String number) {
        return workspace.manuscripts()
                .create("notice", 2026, InventedManuscripts.notice(title, number), Optional.empty()).id();
    }

    private void save(ManuscriptId id, String number) {
        ManuscriptText text = workspace.manuscripts().get(id).text();
        workspace.manuscripts().save(id, text.with(text.head().numbered(number)));
    }

    private void issue(ManuscriptId id) {
        workspace.manuscripts().issue(id, PDF);
    }

    private Optional<NumberEntry> entry(int serial) {
        return workspace.numbers().find(SeriesNumber.of(WORD, serial));
    }

    private void assertRefused(Failure failure, ManuscriptId id) {
        assertThat(workspace.manuscripts().refusal(workspace.manuscripts().look(id)))
                .as("told before it is issued").map(FailureException::failure).contains(failure);
        assertFailure(failure, () -> issue(id));
    }

    private static void assertFailure(Failure failure, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }

    private static List<String> lines(SeriesSheet sheet) {
        return sheet.entries().stream().map(entry -> entry.number().fullText() + " " + entry.state().title()).toList();
    }
}
