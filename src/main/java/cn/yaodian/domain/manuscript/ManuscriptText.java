package cn.yaodian.domain.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * All the words of a manuscript: enough to print it without asking anything else, so that what was issued stays as it was
 * when office and templates have changed.
 *
 * @param body     one paragraph a line. A line's own number makes it a heading: 一、 （一） 1. （1）. Lines with tabs are rows
 *                 of a table; ［图：name］ on a line of its own is a picture, ［分页］ a page break.
 * @param pictures that the body and the annexes name
 */
public record ManuscriptText(ManuscriptHead head, String title, List<String> addressees, String body,
        List<ManuscriptAnnex> annexes, ManuscriptFoot foot, List<ManuscriptPicture> pictures) {

    public ManuscriptText {
        title = title.strip();
        addressees = ManuscriptHead.words(addressees);
        annexes = List.copyOf(annexes);
        pictures = List.copyOf(pictures);
    }

    /** The same words as of a document that has not gone out: without number, issue and dates. */
    public ManuscriptText unissued() {
        ManuscriptFoot fresh = new ManuscriptFoot(foot.attendance(), foot.signatories(), foot.sealed(),
                Optional.empty(),
                foot.note(), foot.lists(), foot.printedBy(), Optional.empty(), foot.copies(), foot.evenPage());
        return with(head.numbered("").issued("")).with(fresh);
    }

    /** With another head. */
    public ManuscriptText with(ManuscriptHead changed) {
        return new ManuscriptText(changed, title, addressees, body, annexes, foot, pictures);
    }

    /** With another foot. */
    public ManuscriptText with(ManuscriptFoot changed) {
        return new ManuscriptText(head, title, addressees, body, annexes, changed, pictures);
    }

    /** With another body. */
    public ManuscriptText withBody(String changed) {
        return new ManuscriptText(head, title, addressees, changed, annexes, foot, pictures);
    }

    /** With another title. */
    public ManuscriptText withTitle(String changed) {
        return new ManuscriptText(head, changed, addressees, body, annexes, foot, pictures);
    }

    /** With other addressees. */
    public ManuscriptText withAddressees(List<String> changed) {
        return new ManuscriptText(head, title, changed, body, annexes, foot, pictures);
    }

    /** With other annexes. */
    public ManuscriptText withAnnexes(List<ManuscriptAnnex> changed) {
        return new ManuscriptText(head, title, addressees, body, changed, foot, pictures);
    }

    /** With other pictures. */
    public ManuscriptText withPictures(List<ManuscriptPicture> changed) {
        return new ManuscriptText(head, title, addressees, body, annexes, foot, changed);
    }

    /** What it is numbered with, as printed: the issue of a bulletin, else the 发文字号; empty until it has one. */
    public String numberText() {
        return head.form() == ManuscriptForm.BULLETIN ? head.issue() : head.number();
    }
}
