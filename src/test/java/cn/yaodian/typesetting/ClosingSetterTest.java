package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signature and date share a page with text of the body (GB/T 9704-2012, 7.3.5.1, 7.3.5.4). */
class ClosingSetterTest {

    private static final TypeMetrics METRICS = new SquareMetrics();
    /** Lines of the body on a first page with one line of title and one of addressees. */
    private static final int FIRST = 9;
    private static final Signature SIGNED = new Signature(List.of("青禾市总工会"), "2026年3月6日", "");

    private final Typesetter typesetter = new Typesetter(METRICS);

    /** @param lines of the body */
    private static OfficialDocument document(int lines, Signature signature, Imprint imprint) {
        Block body = Block.paragraph("", "推".repeat(lines * 28 - 4));
        return new OfficialDocument(new Masthead("青禾市总工会文件", "青工〔2026〕1号"), "通知", List.of("各成员单位"), List.of(body),
                signature, List.of(), imprint);
    }

    private static List<SetLine> lines(Page page) {
        return SetLine.of(page, METRICS);
    }

    private static double pitch(List<SetLine> lines) {
        return lines.get(1).baseline() - lines.get(0).baseline();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whereALineOrTwoAreWantingTheLinesStandCloser(int wanting) {
        int body = FIRST + 22 - 3 + wanting;
        List<Page> pages = typesetter.set(document(body, SIGNED, Imprint.NONE));
        assertThat(pages).hasSize(2);
        List<SetLine> last = lines(pages.getLast());
        assertThat(pitch(last)).isBetween(PageFlow.CLOSEST, Sheet.LINE - 1);
        assertThat(last.getLast().text()).isEqualTo("2026年3月6日");
        assertThat(last.getLast().baseline()).as("the foot is filled")
                .isCloseTo(Sheet.baseline(Sheet.rowTop(21), Sheet.LINE, Sheet.SIZE_3), within(0.01));
        assertThat(pitch(lines(pages.getFirst()).reversed().stream().limit(2).toList().reversed())).as("page 1")
                .isCloseTo(Sheet.LINE, within(0.01));
        assertThat(typesetter.remarks(document(body, SIGNED, Imprint.NONE))).extracting(SettingRemark::kind)
                .containsExactly(SettingRemark.Kind.LINES_CLOSER);
    }

    @Test
    void whereMoreIsWantingLinesAreCarriedOver() {
        List<Page> pages = typesetter.set(document(FIRST + 22, SIGNED, Imprint.NONE));
        assertThat(pages).hasSize(3);
        assertThat(lines(pages.getLast())).extracting(SetLine::text).hasSize(4).last().isEqualTo("2026年3月6日");
        assertThat(pitch(lines(pages.get(1)))).isCloseTo(Sheet.LINE, within(0.01));
    }

    @Test
    void theBlankLineAboveTheListOfAttachmentsGoesWithIt() {
        OfficialDocument whole = document(FIRST + 19, SIGNED, Imprint.NONE);
        Signature sealed = new Signature(List.of(Signatory.of("青禾市总工会")), "2026年3月6日", "", true);
        OfficialDocument attached = new OfficialDocument(whole.masthead(), whole.title(), whole.addressees(),
                whole.body(), List.of("任务分解表"), List.of(), sealed, List.of(), Imprint.NONE);
        List<SetLine> last = lines(typesetter.set(attached).getLast());
        assertThat(last.getFirst().text()).startsWith("推");
        SetLine list = last.get(1);
        assertThat(list.text()).isEqualTo("附件：任务分解表");
        assertThat(list.baseline() - last.getFirst().baseline()).isCloseTo(2 * Sheet.LINE, within(0.01));
    }

    @Test
    void anImprintThatWouldThenStandAloneKeepsTheLinesOnTheGrid() {
        Imprint imprint = new Imprint(List.of("省总工会"), "青禾市总工会办公室", "2026年3月6日");
        List<Page> pages = typesetter.set(document(FIRST + 22 - 2, SIGNED, imprint));
        assertThat(pitch(lines(pages.get(1)))).isCloseTo(Sheet.LINE, within(0.01));
        assertThat(lines(pages.getLast())).extracting(SetLine::text).anyMatch(text -> text.startsWith("推"))
                .anyMatch(text -> text.startsWith("抄送"));
    }

    @Test
    void aNoteIsNotLeftAloneEither() {
        Signature noted = new Signature(List.of("青禾市总工会"), "2026年3月6日", "联系人：林晓禾");
        for (int lines = FIRST + 12; lines < FIRST + 24; lines++) {
            List<SetLine> last = lines(typesetter.set(document(lines, noted, Imprint.NONE)).getLast());
            assertThat(last).as(lines + " lines").extracting(SetLine::text).anyMatch(text -> text.startsWith("推"))
                    .last().isEqualTo("（联系人：林晓禾）");
        }
    }

    @Test
    void linesAboveATableAreNotTakenFromAboveIt() {
        List<List<TableCell>> rows = Collections.nCopies(17, List.of(TableCell.of("任务")));
        OfficialDocument document = new OfficialDocument(Masthead.NONE, "", List.of(), List.of(Block.paragraph("", "推"),
                new Table("", "", List.of(1.0), 0, rows)),
                new Signature(List.of(Signatory.of("青禾市总工会"),
                        Signatory.of("青禾市教育局"), Signatory.of("青禾市财政局"), Signatory.of("青禾市民政局"),
                        Signatory.of("青禾市卫健委"), Signatory.of("青禾市统计局")), "2026年3月6日", "", true),
                List.of(), Imprint.NONE);
        assertThat(lines(typesetter.set(document).getFirst()).getFirst().text()).isEqualTo("推");
    }
}
