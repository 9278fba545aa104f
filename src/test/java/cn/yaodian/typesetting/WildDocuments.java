package cn.yaodian.typesetting;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Letterhead;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.NameList;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.PageBreak;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Picture;
import cn.yaodian.document.Run;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import cn.yaodian.document.Typeface;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Documents of every form with whatever somebody might paste into them. Cells of tables alone hold Korean syllables, so that
 * a test can tell them, which are read in another order, from all other text.
 */
final class WildDocuments {

    private static final ImageFile RING = SampleForms.ring();
    private static final ImageFile BROKEN = new ImageFile(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});

    private WildDocuments() {}

    static boolean isOfCell(int codePoint) {
        return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    }

    private static Arbitrary<String> han(int most) {
        return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(most);
    }

    private static Arbitrary<String> piece() {
        return Arbitraries.frequencyOf(Tuple.of(12, han(8)),
                Tuple.of(4, Arbitraries.of("，", "。", "、", "；", "：", "”", "》", "）", "％", "——", "……", "·", "《", "“", "（",
                        "〔", "周　望", "2026年", "3.5%", "1,200", " ", "GB/T 9704", "http://a.b/c?d=e", "《工作要点》")),
                Tuple.of(1,
                        Arbitraries.of("\u0000", "\u200B", "\n", "\t", "\uD83D\uDE00", "\uD800", "　", "é", "e\u0301",
                                "\uD842\uDFB7", "م", "\u2028", "\uFE0F", "\u2003", "\uE000", "ﷺ", "W".repeat(80),
                                "囍".repeat(80),
                                "1".repeat(80), "，".repeat(40), "（".repeat(40), "—".repeat(40), "　".repeat(40))));
    }

    static Arbitrary<String> text(int pieces) {
        return piece().list().ofMaxSize(pieces).map(parts -> String.join("", parts));
    }

    /** Mostly as offices are called, sometimes anything. */
    private static Arbitrary<String> name() {
        return Arbitraries.frequencyOf(Tuple.of(6, han(14)), Tuple.of(1, han(80)),
                Tuple.of(1, text(6)), Tuple.of(1, Arbitraries.of("", "Q".repeat(80), "总".repeat(80), "周　望")));
    }

    private static Arbitrary<List<String>> names(int most) {
        return Arbitraries.frequencyOf(Tuple.of(4, name().list().ofMaxSize(3)),
                Tuple.of(1, name().list().ofMaxSize(most)));
    }

    private static Arbitrary<Table> table() {
        Arbitrary<TableCell> cell = Combinators.combine(
                Arbitraries.strings().withCharRange('가', '힣').ofMaxLength(30), Arbitraries.of(1, 1, 1, 2, 5),
                Arbitraries.of(1, 1, 1, 2, 4), Arbitraries.of(true, false)).as(TableCell::new);
        Arbitrary<List<List<TableCell>>> rows = Arbitraries.frequencyOf(
                Tuple.of(4, cell.list().ofMaxSize(5).list().ofMaxSize(12)),
                Tuple.of(1, cell.list().ofMinSize(30).ofMaxSize(45).list().ofMaxSize(2)),
                Tuple.of(1, Arbitraries.of('가', '나').map(c -> List.of(List.of(
                        TableCell.of(Character.toString(c).repeat(900)), TableCell.of("다"))))));
        return Combinators
                .combine(text(4), Arbitraries.doubles().between(0.01, 30).list().ofMinSize(1).ofMaxSize(6), rows)
                .as((caption, columns, cells) -> new Table("", caption, columns, 0, cells));
    }

    private static Arbitrary<Block> block() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Combinators.combine(Arbitraries.integers().between(0, 4), text(12), text(40))
                        .as((level, lead, rest) -> new Paragraph("", level, level == 3
                                ? List.of(new Run(lead, Typeface.KAITI), new Run(rest, Typeface.FANGSONG))
                                : List.of(new Run(rest, Block.headingTypeface(Math.max(1, level))))))),
                Tuple.of(2, table()),
                Tuple.of(1, Combinators.combine(Arbitraries.of(RING, BROKEN), Arbitraries.of(1.0, 60.0, 900.0), text(6))
                        .as((image, width, caption) -> new Picture("", image, width, caption))),
                Tuple.of(1, Arbitraries.just(new PageBreak(""))));
    }

    private static Arbitrary<Masthead> masthead() {
        Arbitrary<Letterhead> letterhead = Combinators.combine(names(9), Arbitraries.of("", "文件")).as(Letterhead::new);
        Arbitrary<FilingMarks> marks = Combinators.combine(Arbitraries.of("", "000012", "1".repeat(80)),
                Arbitraries.of("", "机密★1年", "绝密★".repeat(20)), Arbitraries.of("", "特急", "加急".repeat(40)))
                .as(FilingMarks::new);
        Arbitrary<String> short_ = Arbitraries.frequencyOf(Tuple.of(3, han(8)), Tuple.of(1, name()));
        Arbitrary<BulletinIssue> issue = Combinators.combine(short_, name(), short_).as(BulletinIssue::new);
        return Combinators.combine(Arbitraries.of(DocumentForm.values()), letterhead, name(), marks, names(20), issue)
                .as((form, head, number, filed, signers, of) -> new Masthead(form, head, number, filed,
                        form == DocumentForm.DOCUMENT || form == DocumentForm.MINUTES ? signers : List.of(), of));
    }

    private static Arbitrary<Signature> signature() {
        Arbitrary<Signatory> signatory = Combinators.combine(name(), Arbitraries.of(0, 1, 2, 3))
                .as((name, seal) -> new Signatory(name,
                        seal == 0
                                ? Optional.empty()
                                : Optional.of(new Seal(seal == 1 ? BROKEN : RING,
                                        seal == 3 ? 400 : 42))));
        Arbitrary<String> date = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of("", "2026年3月18日", "2026年13月45日")),
                Tuple.of(1, name()));
        return Combinators.combine(signatory.list().ofMaxSize(7), date, text(10), Arbitraries.of(true, false))
                .as(Signature::new);
    }

    private static Arbitrary<Imprint> imprint() {
        Arbitrary<NameList> list = Combinators.combine(Arbitraries.of("抄送", "报", "抄".repeat(80)), names(70))
                .as(NameList::new);
        return Combinators.combine(list.list().ofMaxSize(3), name(), name(), Arbitraries.of(0, 80),
                Arbitraries.of(true, false)).as(
                        (lists, by, on, copies, even) -> new Imprint(lists, by,
                                by.isBlank() ? "" : on, copies, even));
    }

    static Arbitrary<OfficialDocument> all() {
        Arbitrary<String> title = Arbitraries.frequencyOf(Tuple.of(4, text(6)), Tuple.of(1, han(220)),
                Tuple.of(1, text(60)));
        Arbitrary<NameList> present = Combinators.combine(Arbitraries.of("出席", "列".repeat(60)), names(40))
                .as(NameList::new);
        Arbitrary<Annex> annex = Combinators.combine(Arbitraries.of("", "附件1", "附".repeat(80)), title,
                block().list().ofMaxSize(5), Arbitraries.of(true, false)).as(Annex::new);
        Arbitrary<OfficialDocument> front = Combinators
                .combine(masthead(), title, names(60), block().list().ofMaxSize(12))
                .as((head, words, to, body) -> new OfficialDocument(head, words, to, body, Signature.NONE, List.of(),
                        Imprint.NONE));
        return Combinators.combine(front, names(6), present.list().ofMaxSize(2), signature(), annex.list().ofMaxSize(2),
                imprint()).as(
                        (one, attached, attended, signed, annexes, foot) -> new OfficialDocument(one.masthead(),
                                one.title(), one.addressees(), one.body(), attached, attended, signed, annexes, foot));
    }
}
