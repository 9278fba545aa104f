package cn.yaodian.composing.manuscript;

import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.document.Annex;
import cn.yaodian.document.ImageFile;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.NameList;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptPicture;
import cn.yaodian.domain.manuscript.ManuscriptSeal;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The way back from {@link ManuscriptComposer}: a document, such as the notice of a plan, becomes a manuscript that
 * composes to a document of the same looks.
 */
public final class DocumentWords {

    private final Function<ImageFile, String> keep;
    private final Map<ImageFile, ManuscriptPicture> pictures = new LinkedHashMap<>();

    private DocumentWords(Function<ImageFile, String> keep) {
        this.keep = keep;
    }

    /** @param keep keeps a picture and gives the sha256 by which it is found again */
    public static ManuscriptText of(OfficialDocument document, Function<ImageFile, String> keep) {
        return new DocumentWords(keep).text(document);
    }

    private ManuscriptText text(OfficialDocument document) {
        String body = BodyMarkup.of(document.body(), false, this::name);
        List<ManuscriptAnnex> annexes = document.annexes().stream().map(this::annex).toList();
        return new ManuscriptText(head(document.masthead()), document.title(), document.addressees(), body, annexes,
                foot(document), List.copyOf(pictures.values()));
    }

    private String name(ImageFile image) {
        return pictures.computeIfAbsent(image,
                file -> new ManuscriptPicture("图片" + (pictures.size() + 1), keep.apply(file))).name();
    }

    private ManuscriptAnnex annex(Annex annex) {
        return new ManuscriptAnnex(annex.title(), BodyMarkup.of(annex.body(), annex.landscape(), this::name),
                annex.landscape(), !annex.label().isEmpty());
    }

    private static ManuscriptHead head(Masthead masthead) {
        return new ManuscriptHead(form(masthead), masthead.letterhead().bodies(), masthead.letterhead().word(),
                masthead.number(), masthead.marks().copyNumber(), masthead.marks().secrecy(),
                masthead.marks().urgency(), masthead.signers(), masthead.issue().issue(), masthead.issue().editor());
    }

    private static ManuscriptForm form(Masthead masthead) {
        return switch (masthead.form()) {
            case DOCUMENT -> ManuscriptForm.DOCUMENT;
            case LETTER -> ManuscriptForm.LETTER;
            case ORDER -> ManuscriptForm.ORDER;
            case MINUTES -> ManuscriptForm.MINUTES;
            case BULLETIN -> ManuscriptForm.BULLETIN;
        };
    }

    private ManuscriptFoot foot(OfficialDocument document) {
        Signature signature = document.signature();
        Imprint imprint = document.imprint();
        String date = signature.date().isEmpty() ? document.masthead().issue().date() : signature.date();
        return new ManuscriptFoot(lists(document.attendance()),
                signature.signatories().stream().map(this::signatory).toList(), signature.sealed(),
                PrintedDate.parse(date), signature.note(), lists(imprint.lists()), imprint.printedBy(),
                PrintedDate.parse(imprint.printedOn()), imprint.copies(), imprint.evenPage());
    }

    private ManuscriptSignatory signatory(Signatory signatory) {
        return new ManuscriptSignatory(signatory.name(), signatory.seal()
                .map(seal -> new ManuscriptSeal(keep.apply(seal.image()), seal.diameter())));
    }

    private static List<NamedList> lists(List<NameList> lists) {
        List<NamedList> named = new ArrayList<>();
        lists.forEach(list -> named.add(new NamedList(list.label(), list.names())));
        return named;
    }
}
