package cn.yaodian.composing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Picture;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Table;
import cn.yaodian.domain.manuscript.ManuscriptText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {

    private final Map<String, byte[]> kept = new HashMap<>();

    private String keep(ImageFile image) {
        String sha256 = "%064x".formatted(image.hashCode());
        kept.put(sha256, image.bytes());
        return sha256;
    }

    private OfficialDocument again(OfficialDocument document) {
        ManuscriptText text = DocumentWords.of(document, this::keep);
        return ManuscriptComposer.compose(text, kept::get);
    }

    @Test
    void aPlansNoticeBecomesAManuscriptThatPrintsTheSame() {
        OfficialDocument notice = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        OfficialDocument again = again(notice);
        assertThat(DocumentText.of(again)).isEqualTo(DocumentText.of(notice));
        assertThat(again.masthead()).isEqualTo(notice.masthead());
        assertThat(again.signature()).isEqualTo(notice.signature());
        assertThat(again.imprint()).isEqualTo(notice.imprint());
        assertThat(again.annexes()).hasSameSizeAs(notice.annexes());
        assertThat(looks(again.annexes().getFirst().body())).isEqualTo(looks(notice.annexes().getFirst().body()));
    }

    @Test
    void everyFormComesBackWithItsTablesPicturesAndSeals() {
        SampleForms.all().forEach((name, form) -> {
            OfficialDocument again = again(form);
            assertThat(looks(again.body())).as(name).isEqualTo(looks(form.body()));
            assertThat(again.masthead().form()).as(name).isEqualTo(form.masthead().form());
            assertThat(again.masthead().letterhead()).as(name).isEqualTo(form.masthead().letterhead());
            assertThat(again.masthead().signers()).as(name).isEqualTo(form.masthead().signers());
            assertThat(again.attendance()).as(name).isEqualTo(form.attendance());
            assertThat(again.signature().signatories()).as(name).isEqualTo(form.signature().signatories());
            assertThat(again.imprint().lists()).as(name).isEqualTo(form.imprint().lists());
            assertThat(again.annexes()).extracting(Annex::landscape).as(name)
                    .isEqualTo(form.annexes().stream().map(Annex::landscape).toList());
            for (int i = 0; i < form.annexes().size(); i++) {
                assertThat(looks(again.annexes().get(i).body())).as(name)
                        .isEqualTo(looks(form.annexes().get(i).body()));
            }
        });
    }

    /** What is seen of blocks; which cells stand in their middle is decided anew. */
    private static List<Object> looks(List<Block> blocks) {
        return blocks.stream().<Object>map(block -> switch (block) {
            case Paragraph paragraph -> ParagraphLooks.of(paragraph);
            case Table table -> List.of(table.caption(), table.columns(), table.heads(), table.rows().stream()
                    .map(row -> row.stream().map(cell -> List.of(cell.text(), cell.across(), cell.down())).toList())
                    .toList());
            case Picture picture -> new Picture("", picture.image(), picture.width(), picture.caption());
            default -> block.getClass();
        }).toList();
    }
}
