package cn.yaodian.composing.manuscript;

import cn.yaodian.composing.date.PrintedDate;
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
import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Composes the document of a manuscript. Whatever the clerk has typed gives a document; {@link #remarks} tells what is
 * doubtful in it. Each block's anchor is that of {@link Part#anchor} for the first line that it was made from.
 */
public final class ManuscriptComposer {

    /** Before the number of a text that is attached (GB/T 9704-2012, 7.3.7). */
    private static final String ATTACHMENT = "附件";

    private ManuscriptComposer() {}

    /**
     * @param files content of a kept file by its sha256; a {@link FailureException} of it leaves the picture's frame empty
     */
    public static OfficialDocument compose(ManuscriptText text, Function<String, byte[]> files) {
        return compose(text, files, new ArrayList<>());
    }

    /** What is doubtful: marks that are not understood, pictures that are not there, blanks that are still to be filled. */
    public static List<PlacedRemark> remarks(ManuscriptText text) {
        List<PlacedRemark> remarks = new ArrayList<>();
        compose(text, _ -> new byte[0], remarks);
        remarks.addAll(Blanks.in(text));
        return List.copyOf(remarks);
    }

    private static OfficialDocument compose(ManuscriptText text, Function<String, byte[]> files,
            List<PlacedRemark> remarks) {
        Map<String, String> named = new HashMap<>();
        text.pictures().forEach(picture -> named.putIfAbsent(picture.name(), picture.sha256()));
        Function<String, Optional<ImageFile>> pictures = name -> Optional.ofNullable(named.get(name))
                .map(sha256 -> image(sha256, files));
        List<Block> body = BodyReader.read(Part.BODY, text.body(), false, pictures, remarks);
        long listed = text.annexes().stream().filter(ManuscriptAnnex::listed).count();
        List<String> attachments = new ArrayList<>();
        List<Annex> annexes = new ArrayList<>();
        for (ManuscriptAnnex annex : text.annexes()) {
            String label = "";
            if (annex.listed()) {
                attachments.add(annex.title());
                label = ATTACHMENT + (listed == 1 ? "" : attachments.size());
            }
            annexes.add(new Annex(label, annex.title(), BodyReader.read(Part.annex(annexes.size() + 1), annex.body(),
                    annex.landscape(), pictures, remarks), annex.landscape()));
        }
        ManuscriptFoot foot = text.foot();
        return new OfficialDocument(masthead(text.head(), foot), text.title(), text.addressees(), body, attachments,
                lists(foot.attendance()), signature(text.head().form(), foot, files), annexes, imprint(foot));
    }

    private static Masthead masthead(ManuscriptHead head, ManuscriptFoot foot) {
        BulletinIssue issue = head.form() == ManuscriptForm.BULLETIN
                ? new BulletinIssue(head.issue(), head.editor(), foot.date().map(PrintedDate::of).orElse(""))
                : BulletinIssue.NONE;
        return new Masthead(form(head.form()), new Letterhead(head.bodies(), head.word()), head.number(),
                new FilingMarks(head.copyNumber(), head.secrecy(), head.urgency()), head.signers(), issue);
    }

    private static DocumentForm form(ManuscriptForm form) {
        return switch (form) {
            case DOCUMENT -> DocumentForm.DOCUMENT;
            case LETTER -> DocumentForm.LETTER;
            case ORDER -> DocumentForm.ORDER;
            case MINUTES -> DocumentForm.MINUTES;
            case BULLETIN -> DocumentForm.BULLETIN;
        };
    }

    /** A bulletin bears its date above the rule, and minutes theirs in the imprint: where nobody signs, none stands below. */
    private static Signature signature(ManuscriptForm form, ManuscriptFoot foot, Function<String, byte[]> files) {
        boolean unsigned = foot.signatories().isEmpty()
                && (form == ManuscriptForm.BULLETIN || form == ManuscriptForm.MINUTES);
        boolean dated = !unsigned && form != ManuscriptForm.BULLETIN;
        List<Signatory> signatories = foot.signatories().stream().map(signatory -> signatory(signatory, files))
                .toList();
        return new Signature(signatories, dated ? foot.date().map(PrintedDate::of).orElse("") : "", foot.note(),
                foot.sealed());
    }

    private static Signatory signatory(ManuscriptSignatory signatory, Function<String, byte[]> files) {
        return new Signatory(signatory.name(),
                signatory.seal().map(seal -> new Seal(image(seal.sha256(), files), seal.diameter())));
    }

    private static Imprint imprint(ManuscriptFoot foot) {
        String printedOn = foot.printedOn().or(foot::date).map(PrintedDate::of).orElse("");
        // A date alone is no imprint: somebody has to have printed it.
        return new Imprint(lists(foot.lists()), foot.printedBy(), foot.printedBy().isEmpty() ? "" : printedOn,
                foot.copies(), foot.evenPage());
    }

    private static List<NameList> lists(List<NamedList> lists) {
        return lists.stream().map(list -> new NameList(list.label(), list.names())).toList();
    }

    /** A file that is gone is set as a picture that cannot be read: its frame. */
    private static ImageFile image(String sha256, Function<String, byte[]> files) {
        try {
            return new ImageFile(files.apply(sha256));
        } catch (FailureException gone) {
            return new ImageFile(new byte[0]);
        }
    }
}
