package cn.yaodian.writing.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.composing.notice.SamplePlans;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private static String text(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextWriter().write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itHoldsExactlyTheDocumentsWords() throws IOException {
        OfficialDocument document = new NoticeComposer().compose(SamplePlans.issued(), SamplePlans.OFFICE);
        assertThat(DocumentText.withoutBlanks(text(document)).substring(1).replace("　", ""))
                .isEqualTo(DocumentText.of(document));
    }

    @Test
    void partsArePartedByBlankLinesAndParagraphsAreLines() throws IOException {
        OfficialDocument document = new OfficialDocument(new Masthead("青禾市文件", "青发〔2024〕1号"), "关于甲的通知",
                List.of("各单位"), List.of(Block.paragraph("", "甲。"), Block.paragraph("", "乙。")),
                new Signature(List.of("青禾市"), "2024年1月2日", "公开"), List.of(),
                new Imprint(List.of("市委办"), "市政府办", "2024年1月3日"));
        assertThat(text(document)).isEqualTo("""
                                             \ufeff青禾市文件
                                             青发〔2024〕1号

                                             关于甲的通知

                                             各单位：

                                             　　甲。
                                             　　乙。

                                             青禾市
                                             2024年1月2日

                                             （公开）

                                             抄送：市委办。
                                             市政府办  2024年1月3日印发

                                             """.replace("\n", "\r\n"));
    }

    @Test
    void aDocumentWithoutWordsIsTheMarkAlone() throws IOException {
        assertThat(text(new OfficialDocument(Masthead.NONE, "", List.of(), List.of(), Signature.NONE, List.of(),
                Imprint.NONE))).isEqualTo("\ufeff");
    }
}
