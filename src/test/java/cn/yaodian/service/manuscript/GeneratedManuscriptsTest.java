package cn.yaodian.service.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.composing.manuscript.ManuscriptComposer;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.PageText;
import cn.yaodian.document.WrittenText;
import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import cn.yaodian.service.export.DocumentWriting;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.BundledFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever an office writes, the text of every file is the document's. */
class GeneratedManuscriptsTest {

    private static final Fonts FONTS = new Fonts(BundledFonts.LIBRARY);
    private static final DocumentWriting WRITING = new DocumentWriting(FONTS, Kinds.CLOCK);

    private static Arbitrary<String> words(int most) {
        return Arbitraries.of("青禾市", "产业工人", "队伍建设", "改革", "协调小组", "的", "和", "《要点》", "2026年", "3.5万人次", "60%",
                "GB/T 9704-2012", "“五小”", "——", "……", "、", "（市、区）").list().ofMinSize(1).ofMaxSize(most)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> body() {
        Arbitrary<String> line = Combinators.combine(
                Arbitraries.of("", "", "一、", "（二）", "3. ", "（4）", "## ", "**一是**", "\\1. "), words(12),
                Arbitraries.of("", "。", "。各单位要重视。", "，", "；")).as((label, text, end) -> label + text + end);
        Arbitrary<String> row = words(6).list().ofMinSize(2).ofMaxSize(5).map(cells -> String.join("\t", cells));
        Arbitrary<String> table = Combinators.combine(Arbitraries.of("", "［表：分工］\n", "［表：无表头］\n"),
                row.list().ofMinSize(1).ofMaxSize(12)).as((mark, rows) -> mark + String.join("\n", rows) + "\n");
        return Arbitraries.frequencyOf(Tuple.of(8, line), Tuple.of(1, table), Tuple.of(1, Arbitraries.of("［分页］", "")))
                .list().ofMaxSize(14).map(lines -> String.join("\n", lines));
    }

    private static Arbitrary<List<String>> names(int most) {
        return words(5).list().ofMaxSize(most);
    }

    @Provide
    Arbitrary<ManuscriptText> manuscripts() {
        Arbitrary<ManuscriptHead> head = Combinators.combine(Arbitraries.of(ManuscriptForm.values()), names(3),
                Arbitraries.of("", "青产改组〔2026〕3号"), Arbitraries.of("", "机密★1年"), names(4)).as(
                        (form, bodies, number, secrecy, signers) -> new ManuscriptHead(form, bodies, "文件",
                                form == ManuscriptForm.BULLETIN ? "" : number, "", secrecy, "",
                                form == ManuscriptForm.DOCUMENT ? signers : List.of(), "第3期（总第17期）", "青禾市产改办"));
        Arbitrary<ManuscriptAnnex> annex = Combinators
                .combine(words(6), body(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(ManuscriptAnnex::new);
        Arbitrary<ManuscriptFoot> foot = Combinators
                .combine(names(3), Arbitraries.of(true, false), names(6), names(8), Arbitraries.of("", "青禾市产改办"),
                        Arbitraries.of(true, false))
                .as((signatories, sealed, present, copyTo, printedBy, even) -> new ManuscriptFoot(
                        List.of(new NamedList("出席", present)),
                        signatories.stream().map(ManuscriptSignatory::of).toList(), sealed,
                        Optional.of(LocalDate.of(2026, 3, 5)), "", List.of(new NamedList("抄送", copyTo)), printedBy,
                        Optional.empty(), 0, even));
        return Combinators.combine(head, words(9), names(6), body(), annex.list().ofMaxSize(3), foot).as(
                (masthead, title, addressees, text, annexes, closing) -> new ManuscriptText(masthead, title, addressees,
                        text, annexes, closing, List.of()));
    }

    @Property(seed = PropertySeed.FIXED, tries = 20)
    void theTextOfEveryFileIsTheDocumentsTextExactly(@ForAll("manuscripts") ManuscriptText text) throws IOException {
        OfficialDocument document = ManuscriptComposer.compose(text, _ -> new byte[0]);
        Typesetter typesetter = new Typesetter(FONTS.metrics());
        List<Page> pages = typesetter.set(document);
        String words = DocumentText.of(typesetter.printed(document));
        assertThat(PageText.ofDocument(pages)).isEqualTo(words);
        assertThat(WrittenText.ofPdf(written(document, Format.PDF))).isEqualTo(PageText.of(pages));
        assertThat(WrittenText.ofOfd(written(document, Format.OFD))).isEqualTo(PageText.of(pages));
        assertThat(WrittenText.ofDocx(written(document, Format.DOCX))).isEqualTo(words);
        assertThat(WrittenText.ofText(written(document, Format.TXT))).isEqualTo(DocumentText.of(document));
    }

    private static byte[] written(OfficialDocument document, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITING.contents(document, format, "").getFirst().writeTo(out);
        return out.toByteArray();
    }
}
