package cn.yaodian.domain.manuscript;

/**
 * A seal's picture among the kept files.
 *
 * @param sha256   of the file
 * @param diameter in mm
 */
public record ManuscriptSeal(String sha256, double diameter) {

    public ManuscriptSeal {
        if (!(diameter > 0)) {
            throw new IllegalArgumentException("diameter " + diameter + " mm");
        }
    }
}
