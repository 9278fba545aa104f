package cn.yaodian.domain.manuscript;

/**
 * A picture that the text names.
 *
 * @param name   by which the text calls it
 * @param sha256 of its file among the kept ones
 */
public record ManuscriptPicture(String name, String sha256) {

    public ManuscriptPicture {
        name = name.strip();
    }
}
