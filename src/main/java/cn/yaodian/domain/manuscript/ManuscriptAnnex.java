package cn.yaodian.domain.manuscript;

/**
 * A text behind the signature.
 *
 * @param body      in the markup of {@link ManuscriptText#body()}
 * @param landscape whether its pages lie across
 * @param listed    whether it is an attachment (附件, listed below the body) and not the text that the document issues (印发)
 */
public record ManuscriptAnnex(String title, String body, boolean landscape, boolean listed) {

    public ManuscriptAnnex {
        title = title.strip();
    }
}
