package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import cn.yaodian.PropertySeed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A document that is changed and set again has the pages that it would have if it were set anew. */
class LiveSettingTest {

    private static final Masthead MASTHEAD = new Masthead("青禾市总工会文件", "青工〔2026〕3号");
    private static final TypeMetrics METRICS = new SquareMetrics();

    /** A change: of the text, or of the part of the document that it falls on. */
    private record Edit(int place, int kind, String text) {}

    private static OfficialDocument document(List<Block> body, String title) {
        Table table = new Table("t", "任务分解表", List.of(1.0, 4.0), 1, IntStream.range(0, 30)
                .mapToObj(i -> List.of(TableCell.middle("序" + i), TableCell.of("任务".repeat(i)))).toList());
        return new OfficialDocument(MASTHEAD, title, List.of("各成员单位"), body,
                new Signature(List.of("青禾市总工会"), "2026年3月18日", "联系人：林晓禾"),
                List.of(new Annex("附件", "任务分解表", List.of(table))),
                new Imprint(List.of("省总工会"), "青禾市总工会办公室", "2026年3月19日"));
    }

    private static List<Block> paragraphs(int count) {
        return IntStream.range(0, count).<Block>mapToObj(i -> Block.paragraph("p" + i, "推进工作".repeat(20 + i % 7)))
                .toList();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(0, 5),
                Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(60)).as(Edit::new).list().ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<Block> edited(List<Block> body, Edit edit) {
        List<Block> next = new ArrayList<>(body);
        int at = next.isEmpty() ? 0 : edit.place() % next.size();
        switch (next.isEmpty() ? 1 : edit.kind()) {
            case 0 -> next.remove(at);
            case 1 -> next.add(at, Block.heading("h" + edit.place(), 1 + edit.place() % 4, edit.text()));
            case 2 -> next.add(at, next.get(at));
            default -> next.set(at, Block.paragraph(next.get(at).anchor(), next.get(at).text() + edit.text()));
        }
        return next;
    }

    @Property(seed = PropertySeed.FIXED, tries = 60)
    void afterEveryChangeThePagesAreThoseOfSettingAnew(@ForAll("edits") List<Edit> edits) {
        LiveSetting live = new LiveSetting(METRICS);
        List<Block> body = paragraphs(25);
        List<Page> before = live.update(document(body, "关于做好工作的通知")).pages();
        for (Edit edit : edits) {
            body = edited(body, edit);
            OfficialDocument document = document(body, edit.kind() == 5 ? edit.text() : "关于做好工作的通知");
            LiveSetting.Update update = live.update(document);
            assertThat(update.pages()).isEqualTo(new Typesetter(METRICS).set(document));
            for (int i = 0; i < update.pages().size(); i++) {
                if (i < update.changedFrom() || i >= update.changedTo()) {
                    assertThat(update.pages().get(i)).as("page %s of an unchanged part", i).isSameAs(before.get(i));
                }
            }
            before = update.pages();
        }
    }

    @Test
    void aKeyInTheLastParagraphLeavesThePagesBeforeItAlone() {
        LiveSetting live = new LiveSetting(METRICS);
        List<Block> body = paragraphs(60);
        assertThat(live.update(document(body, "通知")).changedFrom()).isZero();
        List<Block> next = new ArrayList<>(body);
        next.set(59, Block.paragraph("p59", body.getLast().text() + "键"));
        LiveSetting.Update update = live.update(document(next, "通知"));
        assertThat(update.changedFrom()).isGreaterThan(5).isEqualTo(update.changedTo() - 1);
    }

    @Test
    void withoutAChangeNoPageIsNew() {
        LiveSetting live = new LiveSetting(METRICS);
        live.update(document(paragraphs(9), "通知"));
        assertThat(live.update(document(paragraphs(9), "通知")).isUnchanged()).isTrue();
    }

    @Test
    void pagesThatAreGoneCountForNothing() {
        LiveSetting live = new LiveSetting(METRICS);
        int pages = live.update(document(paragraphs(60), "通知")).pages().size();
        LiveSetting.Update update = live.update(document(paragraphs(3), "通知"));
        assertThat(update.pages().size()).isLessThan(pages);
        assertThat(update.changedTo()).isLessThanOrEqualTo(update.pages().size());
    }
}
