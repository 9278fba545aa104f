package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.ui.form.LateFocus;
import cn.yaodian.domain.manuscript.ManuscriptText;
import java.util.function.UnaryOperator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The cards of head, signature and imprint, one below the other. */
public final class FieldColumn extends ScrollPane {

    private final HeadCard head;
    private final SignatureCard signature;
    private final ImprintCard imprint;

    /**
     * @param edits     is told of each change
     * @param seals     lets the clerk choose a seal's picture
     * @param numbering takes the next number, or the next issue, from the register
     */
    public FieldColumn(Edits edits, SealChoice seals, Runnable numbering) {
        head = new HeadCard(changed -> edits.change(FieldPart.HEAD, text -> text.with(changed)), numbering);
        signature = new SignatureCard(
                changed -> edits.change(FieldPart.SIGNATURE, text -> text.with(changed.in(text.foot()))), seals);
        imprint = new ImprintCard(
                changed -> edits.change(FieldPart.IMPRINT, text -> text.with(changed.in(text.foot()))));
        VBox cards = new VBox(head, signature, imprint);
        cards.getStyleClass().add("yd-manuscript-cards");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("yd-field-column");
    }

    /** What is done with a change of the fields. */
    @FunctionalInterface
    public interface Edits {

        void change(FieldPart part, UnaryOperator<ManuscriptText> edit);
    }

    /** Shows a text that came from elsewhere; what the clerk is typing stays as she types it. */
    public void fill(ManuscriptText text) {
        ManuscriptForm form = text.head().form();
        head.fill(text.head());
        signature.fill(SignaturePart.of(text.foot()));
        imprint.fill(ImprintPart.of(text.foot()));
        signature.arrange(form);
        imprint.arrange(form);
    }

    /** Takes the button away that takes a number: a template has none. */
    public void hideNumbering() {
        head.hideNumbering();
    }

    /** Shows what is issued: it can be read and copied, not changed. */
    public void setFrozen(boolean frozen) {
        getContent().setDisable(frozen);
    }

    /** Puts the focus on a field. */
    public void focus(FieldPlace place) {
        switch (place) {
            case NUMBER, ISSUE -> LateFocus.on(head.numberField());
            case BODIES -> head.focusBodies();
            case SIGNATORIES, DATE -> signature.focus(place);
            case PRINTED_BY -> imprint.focus();
            case TITLE, ADDRESSEES, BODY -> throw new IllegalArgumentException("not in this column: " + place);
        }
    }

    /** Says below the number what is wrong with it. */
    public void rejectNumber(String sentence) {
        head.rejectNumber(sentence);
    }
}
